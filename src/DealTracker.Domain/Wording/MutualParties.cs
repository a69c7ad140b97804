using DealTracker.Domain.Clauses;

namespace DealTracker.Domain.Wording;

/// <summary>The two parties of a mutual clause.</summary>
public static class MutualParties
{
    /// <summary>
    /// Splits <c>a-b</c> at the hyphen that leaves two known parties (ids may bear hyphens of their own), or else at the first; one entry where there is none.
    /// </summary>
    public static IReadOnlyList<string> Of(ClauseKey clause, DealNames names)
    {
        var about = clause.About;
        var splits = Enumerable.Range(1, Math.Max(0, about.Length - 2)).Where(at => about[at] == '-').ToList();
        if (splits.Count == 0) return [about];
        var best = splits.FindIndex(at => names.Parties.ContainsKey(about[..at]) && names.Parties.ContainsKey(about[(at + 1)..]));
        var chosen = splits[Math.Max(0, best)];
        return [about[..chosen], about[(chosen + 1)..]];
    }
}
