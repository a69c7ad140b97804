using DealTracker.Domain.Doubts;

namespace DealTracker.Web.Wording;

/// <summary>Doubts in words and in addresses.</summary>
public static class TermDoubtWords
{
    /// <summary>The name in addresses of what has no doubt.</summary>
    public const string Free = "free";

    public static IReadOnlyList<DoubtKind> All { get; } = Enum.GetValues<DoubtKind>();

    /// <summary>As addresses and JSON name it.</summary>
    public static string Name(DoubtKind kind) => kind == DoubtKind.DateBasis ? "date-basis" : kind.ToString().ToLowerInvariant();

    public static string For(DoubtKind kind) => kind switch
    {
        DoubtKind.DateBasis => Phrases.Sources["DoubtDateBasis"],
        DoubtKind.Scope => Phrases.Sources["DoubtScope"],
        DoubtKind.Party => Phrases.Sources["DoubtParty"],
        DoubtKind.Condition => Phrases.Sources["DoubtCondition"],
        DoubtKind.Hearsay => Phrases.Sources["DoubtHearsay"],
        DoubtKind.Conflict => Phrases.Sources["DoubtConflict"],
        _ => Phrases.Sources["DoubtUndefined"],
    };

    /// <summary>False for a name that nobody knows; nothing asked for lets all pass.</summary>
    public static bool TryFilter(string? only, IReadOnlyList<TermDoubts> terms, out IReadOnlyList<TermDoubts> chosen)
    {
        var kinds = All.Where(kind => Name(kind) == only).ToList();
        chosen = only switch
        {
            null => terms,
            Free => [.. terms.Where(term => term.IsFree)],
            _ => [.. terms.Where(term => term.Doubts.Any(doubt => kinds.Contains(doubt.Kind)))],
        };
        return only is null or Free || kinds.Count > 0;
    }
}
