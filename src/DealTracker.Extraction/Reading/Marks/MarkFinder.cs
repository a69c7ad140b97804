using DealTracker.Domain;
using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Marks;

/// <summary>Finds what a block shows but is not to be read: citation marks, markup of plain text, pictures, cut-off tails.</summary>
internal static class MarkFinder
{
    public static Draft Mask(Draft draft)
    {
        var text = draft.Text;
        var spans = new List<TextSpan>(draft.Masked);
        CitationMarks.Find(text, spans);
        LinkHints.Find(text, spans);
        if (draft.Has(DraftHints.Loose))
            PlainMarkup.Find(text, spans);
        if (Glyphs.LeadingRun(text) is var lead and > 0)
            spans.Add(new TextSpan(0, lead));
        if (Glyphs.TrailingRun(text) is var trail && trail < text.Length)
            spans.Add(new TextSpan(trail, text.Length));
        if (CutTail.StartIn(text) is var cut and >= 0)
            spans.Add(new TextSpan(cut, text.Length));
        if (ThreadCounter.StartIn(text) is var counter and >= 0)
            spans.Add(new TextSpan(counter, text.Length));
        return draft with { Kind = Kind(draft), Masked = Spans.Merge(spans) };
    }

    /// <summary>In plain text an ornament marks a quotation, and a number in brackets before the words a note.</summary>
    private static BlockKind Kind(Draft draft)
    {
        if (draft.Kind != BlockKind.Paragraph)
            return draft.Kind;
        if (draft.Text[0] == '❝')
            return BlockKind.Quotation;
        return draft.Has(DraftHints.Loose) && CitationMarks.NoteMark(draft.Text) > 0 ? BlockKind.Footnote : BlockKind.Paragraph;
    }
}
