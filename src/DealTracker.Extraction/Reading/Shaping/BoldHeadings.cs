using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Takes short paragraphs that are bold from end to end for headings.</summary>
internal static class BoldHeadings
{
    private const int Longest = 110;

    public static IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts) =>
        [.. drafts.Select((draft, i) => IsBoldLine(draft) && HasText(drafts, i + 1) ? Heading(draft) : draft)];

    private static Draft Heading(Draft draft) => draft with { Kind = BlockKind.Heading, Level = 3 };

    private static bool IsBoldLine(Draft draft) =>
        draft.Kind == BlockKind.Paragraph && draft.Has(DraftHints.Bold) && draft.Text.Length <= Longest
        && LineEnds.IsOpen(draft.Shown) && LineEnds.StartsLikeHeading(draft.Shown);

    private static bool HasText(IReadOnlyList<Draft> drafts, int at) =>
        at < drafts.Count && drafts[at].Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.TableCell;
}
