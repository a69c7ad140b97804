using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>What facts that state a date report of each version of a deal: the ground on which undated facts are placed.</summary>
public sealed class VersionTerms
{
    private readonly Dictionary<EdtfDate, TermMatch> terms;

    // Thousands of facts share a handful of names.
    private readonly Dictionary<VersionName, EdtfDate?> meant = [];

    /// <summary>The terms that <paramref name="facts"/> report of the versions in <paramref name="dates"/>.</summary>
    public VersionTerms(VersionDates dates, IEnumerable<Fact> facts)
    {
        Dates = dates;
        terms = facts.Select(fact => (fact, version: Only(fact)))
            .Where(pair => pair.version is not null)
            .GroupBy(pair => pair.version!, pair => pair.fact)
            .ToDictionary(group => group.Key, group => new TermMatch(group));
    }

    /// <summary>The dates of the versions.</summary>
    public VersionDates Dates { get; }

    /// <summary>The one version that a date in the fact's own names means, or null.</summary>
    public EdtfDate? Only(Fact fact)
    {
        foreach (var name in fact.Versions)
            if (Only(name) is { } version) return version;
        return null;
    }

    /// <summary>The version of <paramref name="among"/> that fits <paramref name="facts"/> best; null where none fits, or two fit alike.</summary>
    public EdtfDate? Best(IReadOnlyList<Fact> facts, IEnumerable<EdtfDate> among)
    {
        var ranked = among.Select(version => (version, score: Score(facts, version))).OrderByDescending(pair => pair.score).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].score > 0 && (ranked.Count == 1 || ranked[1].score < ranked[0].score) ? ranked[0].version : null;
    }

    /// <summary>The newest version of <paramref name="among"/>, which are oldest first, that fits <paramref name="facts"/> at all; or null.</summary>
    public EdtfDate? Newest(IReadOnlyList<Fact> facts, IEnumerable<EdtfDate> among) =>
        among.LastOrDefault(version => Score(facts, version) > 0);

    private EdtfDate? Only(VersionName name)
    {
        if (meant.TryGetValue(name, out var known)) return known;
        var versions = name.Date is { Precision: not DatePrecision.YearUnknown } date ? Dates.Meant(date) : [];
        return meant[name] = versions.Count == 1 ? versions[0] : null;
    }

    private int Score(IReadOnlyList<Fact> facts, EdtfDate version) => terms.TryGetValue(version, out var known) ? known.Score(facts) : 0;
}
