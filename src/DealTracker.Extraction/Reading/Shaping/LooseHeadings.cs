using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Finds the headings among lines of plain text: short, without a full stop, with something to head.</summary>
internal static class LooseHeadings
{
    private const int LongestHeading = 110;

    public static IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts)
    {
        var marked = drafts.ToList();
        var title = marked.Exists(draft => draft is { Kind: BlockKind.Heading, Level: 1 }) ? -1 : LooseTitle.Of(marked);
        for (var i = 0; i < marked.Count; i++)
        {
            if (marked[i].IsLeftOut || marked[i].Speaker is not null || !marked[i].Has(DraftHints.Loose))
                continue;
            var next = marked.FindIndex(i + 1, draft => !draft.IsLeftOut);
            if (next < 0)
                break;
            if (i == title || IsHeading(marked, i, next))
                marked[i] = marked[i] with { Kind = BlockKind.Heading, Level = i == title ? 1 : 2 };
        }

        return marked;
    }

    private static bool IsHeading(List<Draft> drafts, int at, int next)
    {
        var draft = drafts[at];
        if (draft.Text.Length > LongestHeading || !LineEnds.IsOpen(draft.Shown) || !LineEnds.StartsLikeHeading(draft.Shown))
            return false;
        if (draft.Kind == BlockKind.ListItem)
            return StandsAlone(drafts, at, next);
        if (draft.Kind != BlockKind.Paragraph)
            return false;
        var alone = !draft.Has(DraftHints.Tight) && !drafts[next].Has(DraftHints.Tight);
        if (alone)
            return drafts[next].Kind != BlockKind.Heading;
        return !HasLabel(draft)
            && (drafts[next].Kind == BlockKind.ListItem || LineEnds.IsSentence(drafts[next].Shown) || HasLabel(drafts[next]));
    }

    /// <summary>A numbered line is a heading where the next is no item of its list, and neither is the one before.</summary>
    private static bool StandsAlone(List<Draft> drafts, int at, int next) =>
        IsNumbered(drafts[at]) && !IsNumbered(drafts[next]) && !drafts[next].Has(DraftHints.Tight) && !drafts[at].Has(DraftHints.Tight)
        && (at == 0 || !IsNumbered(drafts[at - 1]));

    private static bool HasLabel(Draft draft) => draft.Text.Contains(": ", StringComparison.Ordinal);

    private static bool IsNumbered(Draft draft) => char.IsAsciiDigit(draft.Marker.FirstOrDefault());
}
