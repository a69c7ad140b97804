using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>The article's own headline.</summary>
internal static class Titles
{
    /// <summary>Puts the title that the format names at the head, where the text does not show it itself.</summary>
    public static IReadOnlyList<Draft> Complete(IReadOnlyList<Draft> drafts, string? title)
    {
        if (title is null)
            return drafts;
        var shown = drafts.ToList().FindIndex(draft => !draft.IsLeftOut && SameWords(draft.Text, title));
        if (shown >= 0)
            return drafts[shown].Kind == BlockKind.Paragraph ? Head(drafts, shown) : drafts;
        return [new Draft(BlockKind.Heading, title) { Level = 1 }, .. drafts];
    }

    private static IReadOnlyList<Draft> Head(IReadOnlyList<Draft> drafts, int at) =>
        [.. drafts.Select((draft, i) => i == at ? draft with { Kind = BlockKind.Heading, Level = 1 } : draft)];

    /// <summary>The headline among the drafts, or null.</summary>
    public static string? Of(IReadOnlyList<Draft> drafts) =>
        drafts.FirstOrDefault(draft => draft is { Kind: BlockKind.Heading, Level: 1 })?.Shown;

    public static bool SameWords(string one, string other) => Letters(one).Equals(Letters(other), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
