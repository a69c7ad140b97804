using DealTracker.Domain.Dates;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Discourse;

/// <summary>Carries a line's date label on: to the rest of its paragraph, and to the list below it.</summary>
internal sealed class LabelCarry
{
    private EdtfDate? last;
    private SentenceView? opener;
    private int from;
    private (EdtfDate Year, int Block)? year;

    /// <summary>The year that labels the line of <paramref name="sentence"/>, where <paramref name="own"/> or the line's opening is a year; null where none does.</summary>
    public EdtfDate? YearOf(SentenceView sentence, EdtfDate? own)
    {
        if (own is { Precision: DatePrecision.Year }) year = (own, sentence.Block);
        else if (own is not null) year = null;
        return year is { } known && known.Block == sentence.Block ? known.Year : null;
    }

    /// <summary>The label of <paramref name="sentence"/>: its <paramref name="own"/>, or that of the line it goes on from; null where there is none.</summary>
    public EdtfDate? Of(SentenceView sentence, EdtfDate? own, IReadOnlyList<TextBlock> blocks)
    {
        if (own is not null)
        {
            (last, opener, from) = (own, sentence, sentence.Block);
            return own;
        }

        if (last is null || opener is null || sentence.Section != opener.Section) return null;
        if (sentence.Block == opener.Block) return last;
        var block = blocks[sentence.Block];
        var below = block.Kind == BlockKind.ListItem && (opener.Kind != BlockKind.ListItem || block.Level > blocks[opener.Block].Level) && sentence.Block - from <= 1;
        if (!below)
        {
            last = null;
            return null;
        }

        from = sentence.Block;
        return last;
    }
}
