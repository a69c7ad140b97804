using System.Text.RegularExpressions;
using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Takes lines such as <c>Old: exclusive</c> and <c>New: open</c> under a heading for a list that lost its bullets.</summary>
internal static partial class LabelLists
{
    private const int Fewest = 2;

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
            for (var j = i; j < end && end - i >= Fewest; j++)
                marked[j] = marked[j] with { Kind = BlockKind.ListItem, Level = 1 };
        }

        return marked;
    }

    private static bool IsLead(Draft draft) =>
        draft.Kind == BlockKind.Heading || (draft.Kind == BlockKind.Paragraph && draft.Text.EndsWith(':'));

    private static bool IsItem(Draft draft) =>
        draft is { Kind: BlockKind.Paragraph, Speaker: null } && draft.Has(DraftHints.Loose | DraftHints.Tight) && Label().IsMatch(draft.Text);

    [GeneratedRegex(@"^\p{Lu}[^:.!?]{0,40}: \S", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
