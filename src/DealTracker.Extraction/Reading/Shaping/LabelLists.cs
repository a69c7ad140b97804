using System.Text.RegularExpressions;
using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Takes lines for a list that lost its bullets: <c>Old: exclusive</c> and <c>New: open</c>, or several open lines in a row.</summary>
internal static partial class LabelLists
{
    private const int Fewest = 2;
    private const int FewestSpaces = 2;

    public static IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts)
    {
        var marked = drafts.ToList();
        for (var i = 1; i < marked.Count; i++)
        {
            if (!IsLead(marked[i - 1]))
                continue;
            var end = i;
            while (end < marked.Count && IsItem(marked[end]))
                end++;
            end = end - i >= Fewest ? end : EndOfOpenLines(marked, i);
            for (var j = i; j < end; j++)
                marked[j] = marked[j] with { Kind = BlockKind.ListItem, Level = 1 };
        }

        return marked;
    }

    private static int EndOfOpenLines(List<Draft> drafts, int start)
    {
        var end = start;
        while (end < drafts.Count && IsOpenLine(drafts[end]))
            end++;
        return end - start >= Fewest ? end : start;
    }

    private static bool IsOpenLine(Draft draft) =>
        draft is { Kind: BlockKind.Paragraph or BlockKind.Heading, Level: 0 or 2, Speaker: null } && draft.Has(DraftHints.Loose | DraftHints.Tight)
        && LineEnds.IsOpen(draft.Shown) && LineEnds.StartsLikeHeading(draft.Shown) && draft.Text.Count(unit => unit == ' ') >= FewestSpaces;

    /// <summary>A heading, a line that ends in a colon, or a label of a word or two.</summary>
    private static bool IsLead(Draft draft) =>
        draft.Kind == BlockKind.Heading
        || (draft.Kind == BlockKind.Paragraph && (draft.Text.EndsWith(':') || (draft.Has(DraftHints.Loose) && IsLabel(draft.Shown))));

    private static bool IsLabel(string text) => text.Length > 3 && LineEnds.IsOpen(text) && text.Count(unit => unit == ' ') < 2;

    private static bool IsItem(Draft draft) =>
        draft is { Kind: BlockKind.Paragraph, Speaker: null } && draft.Has(DraftHints.Loose | DraftHints.Tight) && Label().IsMatch(draft.Text);

    [GeneratedRegex(@"^\p{Lu}[^:.!?]{0,40}: \S", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
