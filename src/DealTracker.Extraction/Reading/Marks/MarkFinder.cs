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
        var quoted = text.StartsWith('❝') && draft.Kind == BlockKind.Paragraph;
        return draft with { Kind = quoted ? BlockKind.Quotation : draft.Kind, Masked = Spans.Merge(spans) };
    }
}
