using DealTracker.Domain.Dates;
using DealTracker.Extraction.Discourse;

namespace DealTracker.Extraction.Chronology;

/// <summary>What a sentence owes to the block it stands in: the date that the block opens with, the words that open its list.</summary>
internal sealed class Blocks(ArticleView view, EdtfDate? published)
{
    /// <summary>The block whose last sentence opens the list in which <paramref name="sentence"/> stands ("The papers of that day contained the following:"), or -1.</summary>
    public int LeadIn(SentenceView sentence)
    {
        if (sentence.Kind != Reading.BlockKind.ListItem) return -1;
        var before = sentence.Index - 1;
        while (before >= 0 && view.Sentences[before].Kind == Reading.BlockKind.ListItem) before--;
        return before >= 0 && view.Sentences[before] is { Kind: Reading.BlockKind.Paragraph } opening && opening.Tokens[^1].Lower is ":" ? opening.Block : -1;
    }

    /// <summary>The last date that the sentences before give in the same block of a chronicle: a day, or the month with which the block opens; null where they give none.</summary>
    public EdtfDate? DateBefore(SentenceView sentence)
    {
        for (var s = sentence.Index - 1; s >= Math.Max(0, sentence.Index - 4) && view.Sentences[s].Block == sentence.Block; s--)
        {
            foreach (var date in view.Sentences[s].Dates.Reverse())
            {
                if (date.Bound == Dates.DateBound.At && EdtfDate.TryParse(date.Value, out var value) && (value.Precision == DatePrecision.Day || value.Precision == DatePrecision.Month && s == Opens(s)) && (published?.Latest is null || value.Latest <= published.Latest)) return value;
            }
        }

        return null;
    }

    // The first sentence of its block.
    private int Opens(int sentence)
    {
        var first = sentence;
        while (first > 0 && view.Sentences[first - 1].Block == view.Sentences[sentence].Block) first--;
        return first;
    }
}
