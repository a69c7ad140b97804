using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Finds the questions of pages that put them in bold, or make them headings.</summary>
internal static class Questions
{
    private const int Fewest = 2;

    /// <summary>Parts a bold question from the answer that follows it in the same paragraph.</summary>
    public static IReadOnlyList<Draft> Part(IReadOnlyList<Draft> drafts) => [.. drafts.SelectMany(Part)];

    /// <summary>Makes headings that ask questions, where most of them do.</summary>
    public static IReadOnlyList<Draft> FromHeadings(IReadOnlyList<Draft> drafts)
    {
        var headings = drafts.Where(IsSection).ToList();
        var asking = headings.Count(Asks);
        if (asking < Fewest || asking * 2 < headings.Count)
            return drafts;
        return [.. drafts.Select(draft => IsSection(draft) && Asks(draft) ? draft with { Kind = BlockKind.Question, Level = 0 } : draft)];
    }

    private static IEnumerable<Draft> Part(Draft draft)
    {
        var lead = draft.Kind is BlockKind.Paragraph ? BoldLead(draft) : 0;
        if (lead == 0 || draft.Text[..lead].TrimEnd('*', ' ', ':') is not { Length: > 8 } words || words[^1] != '?')
            return [draft];
        var question = draft.Cut(0, draft.Text[..lead].TrimEnd().Length) with { Kind = BlockKind.Question };
        var answer = lead + draft.Text.AsSpan(lead).IndexOfAnyExcept(' ');
        return answer < lead || answer >= draft.Text.Length
            ? [question]
            : [question, draft.Cut(answer, draft.Text.Length) with { Marker = "", Hints = draft.Hints | DraftHints.SameLine }];
    }

    /// <summary>Length of the bold start, with the markup that plain text shows.</summary>
    private static int BoldLead(Draft draft)
    {
        if (draft.BoldLead > 0 || !draft.Text.StartsWith("**", StringComparison.Ordinal))
            return draft.BoldLead;
        var close = draft.Text.IndexOf("**", 2, StringComparison.Ordinal);
        return close < 0 ? 0 : close + 2;
    }

    private static bool IsSection(Draft draft) => draft is { Kind: BlockKind.Heading, Level: > 1 };

    private static bool Asks(Draft draft) => draft.Shown.TrimEnd(' ', '"', '”', ')').EndsWith('?');
}
