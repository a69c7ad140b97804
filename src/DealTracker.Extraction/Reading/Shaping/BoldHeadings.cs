using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Takes short paragraphs that are bold from end to end for headings.</summary>
internal static class BoldHeadings
{
    private const int Longest = 110;

    public static IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts) => [.. drafts.Select((draft, i) => IsHeading(drafts, draft, i) ? draft with { Kind = BlockKind.Heading, Level = 3 } : draft)];

    private static bool IsHeading(IReadOnlyList<Draft> drafts, Draft draft, int at) =>
        draft.Kind == BlockKind.Paragraph && draft.Has(DraftHints.Bold) && draft.Text.Length <= Longest && LineEnds.IsOpen(draft.Shown)
        && LineEnds.StartsLikeHeading(draft.Shown) && at + 1 < drafts.Count && drafts[at + 1].Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.TableCell;
}
