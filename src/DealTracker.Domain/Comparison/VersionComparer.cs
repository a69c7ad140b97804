using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Comparison;

/// <summary>Sets two versions of a deal side by side.</summary>
public static class VersionComparer
{
    private static readonly ChangeKind[] Order =
        [ChangeKind.Changed, ChangeKind.Removed, ChangeKind.Added, ChangeKind.NotMentioned, ChangeKind.Unchanged];

    /// <summary>
    /// What became of every clause between <paramref name="from"/>, the older, and <paramref name="to"/>, the newer. Clauses that had ended by the older
    /// version and have not come back are left out.
    /// </summary>
    public static VersionComparison Compare(AgreementVersion from, AgreementVersion to)
    {
        var before = from.Clauses.ToDictionary(state => state.Clause);
        var after = to.Clauses.ToDictionary(state => state.Clause);
        return new VersionComparison(from, to,
        [
            .. before.Keys.Union(after.Keys)
                .Select(clause => Compare(clause, before.GetValueOrDefault(clause), after.GetValueOrDefault(clause)))
                .OfType<ClauseChange>()
                .OrderBy(change => Array.IndexOf(Order, change.Change))
                .ThenBy(change => change.Clause, Comparer<ClauseKey>.Create(ClauseOrder.Compare)),
        ]);
    }

    private static ClauseChange? Compare(ClauseKey clause, ClauseState? from, ClauseState? to)
    {
        var held = from is { InForce: true };
        var holds = to is { InForce: true };
        if (!held && !holds) return from is null && to is not null ? new ClauseChange(clause, ChangeKind.Removed, from, to) : null;
        if (!held) return new ClauseChange(clause, ChangeKind.Added, from, to);
        if (ReferenceEquals(from, to)) return new ClauseChange(clause, ChangeKind.Unchanged, from, to);
        if (to is null || to.StatedIn == from!.StatedIn) return new ClauseChange(clause, ChangeKind.NotMentioned, from, to);
        if (!holds) return new ClauseChange(clause, ChangeKind.Removed, from, to);

        // A change in between has quotes of its own, also where the newer version's articles no longer speak of it.
        var same = to.Carried ? ChangeKind.NotMentioned : ChangeKind.Unchanged;
        return new ClauseChange(clause, TermDifference.Between(from, to).Count > 0 ? ChangeKind.Changed : same, from, to);
    }
}
