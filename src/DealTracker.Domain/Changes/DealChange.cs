using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Changes;

/// <summary>A day on which the deal itself changed, by all that is known: terms announced anew, changed or ended.</summary>
/// <param name="From">The version before; null for the first that is known.</param>
/// <param name="To">The version announced.</param>
/// <param name="Clauses">What changed, ended or was first stated; what is carried forward or stays is left out.</param>
public sealed record DealChange(AgreementVersion? From, AgreementVersion To, IReadOnlyList<ClauseChange> Clauses)
{
    /// <summary>All of them, newest first. With the first version every clause of it is first stated, or known to have ended.</summary>
    public static IReadOnlyList<DealChange> Of(Ledger ledger) =>
    [
        .. ledger.Versions.Select((to, at) => at == 0 ? First(to) : new DealChange(ledger.Versions[at - 1], to, Changes(ledger.Versions[at - 1], to))).Reverse(),
    ];

    private static DealChange First(AgreementVersion version) =>
        new(null, version, [.. version.Clauses.Select(state => new ClauseChange(state.Clause, state.InForce ? ChangeKind.Added : ChangeKind.Removed, null, state))]);

    private static List<ClauseChange> Changes(AgreementVersion from, AgreementVersion to) =>
        [.. VersionComparer.Compare(from, to).Clauses.Where(change => change.Change is ChangeKind.Changed or ChangeKind.Removed or ChangeKind.Added)];
}
