using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Changes;

/// <summary>A clause as the articles on one version state it.</summary>
/// <param name="Version">The version, or null where none was found for it.</param>
/// <param name="State">What is stated; never carried forward.</param>
public sealed record StatedTerm(EdtfDate? Version, ClauseState State);

/// <summary>A stated term that two ledgers hold differently; at least one side is there.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Before">The one side, or null where only the other knows it.</param>
/// <param name="After">The other side, or null where only the one knows it.</param>
public sealed record TermChange(ClauseKey Clause, StatedTerm? Before, StatedTerm? After);

/// <summary>What became of our knowledge of a deal between two ledgers of it. Nothing here says that the deal changed.</summary>
/// <param name="Terms">Terms learned, lost, or known otherwise, by version and kind.</param>
/// <param name="Corroborated">How many terms stand as they stood, on more articles than before.</param>
/// <param name="Renamed">Versions whose date became known better, or worse.</param>
public sealed record LedgerDifference(IReadOnlyList<TermChange> Terms, int Corroborated, IReadOnlyList<(EdtfDate Before, EdtfDate After)> Renamed)
{
    /// <summary>True where both ledgers say the same.</summary>
    public bool IsEmpty => Terms.Count == 0 && Corroborated == 0 && Renamed.Count == 0;

    /// <summary>Compares <paramref name="before"/> with <paramref name="after"/>.</summary>
    public static LedgerDifference Between(Ledger before, Ledger after)
    {
        var renamed = before.Versions.Where(old => after.Versions.All(v => v.Id != old.Id))
            .Select(old => (old.Announced, Now: after.Versions.Where(v => v.Announced.AgreesWith(old.Announced)).Select(v => v.Announced).ToList()))
            .Where(pair => pair.Now.Count == 1).GroupBy(pair => pair.Now[0]).Where(same => same.Count() == 1)
            .Select(same => (same.First().Announced, same.Key)).ToList();
        var names = renamed.ToDictionary(pair => pair.Announced.Text, pair => pair.Item2);
        var was = Stated(before).ToDictionary(term => KeyOf(term, names));
        var now = Stated(after).ToDictionary(term => KeyOf(term, []));
        var changed = was.Keys.Union(now.Keys)
            .Select(key => new TermChange(key.Clause, was.GetValueOrDefault(key), now.GetValueOrDefault(key)))
            .Where(change => change is not { Before: { } b, After: { } a } || !SaysTheSame(b.State, a.State)).ToList();
        var grown = was.Keys.Intersect(now.Keys).Count(key => SaysTheSame(was[key].State, now[key].State) && Sources(now[key]).Except(Sources(was[key])).Any());
        return new LedgerDifference([.. Moved(changed).OrderBy(change => VersionOf(change) is null).ThenBy(VersionOf).ThenBy(c => c.Clause, Comparer<ClauseKey>.Create(ClauseOrder.Compare))], grown, renamed);
    }

    private static IEnumerable<StatedTerm> Stated(Ledger ledger) =>
        ledger.Versions.SelectMany(version => version.Clauses.Where(state => !state.Carried).Select(state => new StatedTerm(version.Announced, state)))
            .Concat(ledger.Unplaced.Select(state => new StatedTerm(null, state)));

    private static (string Version, bool Placed, ClauseKey Clause) KeyOf(StatedTerm term, Dictionary<string, EdtfDate> names) =>
        (names.TryGetValue(term.State.StatedIn, out var name) && term.Version is not null ? name.Text : term.State.StatedIn, term.Version is not null, term.State.Clause);

    /// <summary>A term that left one version and came into another with the same quotes was not lost: it found its place.</summary>
    private static List<TermChange> Moved(List<TermChange> changes)
    {
        foreach (var gone in changes.Where(change => change.After is null).ToList())
        {
            var place = changes.Find(change => change.Before is null && change.Clause == gone.Clause && QuotesOf(change.After!).Overlaps(QuotesOf(gone.Before!)));
            if (place is null) continue;
            changes.Remove(gone);
            changes[changes.IndexOf(place)] = place with { Before = gone.Before };
        }

        return changes;
    }

    private static bool SaysTheSame(ClauseState a, ClauseState b) =>
        a.SaysTheSameAs(b) && CertaintyOf(a) == CertaintyOf(b);

    private static Certainty CertaintyOf(ClauseState state) => state.Attributes.Select(attribute => attribute.Certainty).DefaultIfEmpty(Certainty.Asserted).Min();

    private static HashSet<(long, TextSpan)> QuotesOf(StatedTerm term) => [.. term.State.Attributes.SelectMany(a => a.Evidence).Select(quote => (quote.Article, quote.Span))];

    private static IEnumerable<long> Sources(StatedTerm term) => term.State.Attributes.SelectMany(a => a.Evidence).Select(quote => quote.Article);

    private static EdtfDate? VersionOf(TermChange change) => (change.After ?? change.Before)!.Version;
}
