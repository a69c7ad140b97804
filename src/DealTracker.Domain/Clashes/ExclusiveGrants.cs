using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Clashes;

/// <summary>The exclusive rights that a ledger knows of.</summary>
public static class ExclusiveGrants
{
    /// <summary>
    /// Exclusivities while they are in force, and licences while they are called exclusive. A right whose scope is stated anew ends there and another begins;
    /// silence, on its scope as on its end, changes nothing.
    /// </summary>
    public static IReadOnlyList<ExclusiveGrant> Of(Ledger ledger) =>
    [
        .. ledger.Versions
            .SelectMany(version => version.Clauses.Where(state => !state.Carried && CanBeExclusive(state.Clause)).Select(state => (version, state)))
            .GroupBy(stated => stated.state.Clause)
            .OrderBy(stated => stated.Key)
            .SelectMany(stated => InTurn(ledger.Deal, stated)),
        .. ledger.Unplaced.Where(state => CanBeExclusive(state.Clause) && IsExclusive(state) == true)
            .Select(state => new GrantSpan(ledger.Deal, state, from: null).ToGrant()),
    ];

    private static IEnumerable<ExclusiveGrant> InTurn(string deal, IEnumerable<(AgreementVersion Version, ClauseState State)> history)
    {
        GrantSpan? open = null;
        foreach (var (version, state) in history)
        {
            var exclusive = IsExclusive(state);
            if (open is null)
            {
                open = exclusive == true ? new GrantSpan(deal, state, version.Announced) : null;
            }
            else if (exclusive == false)
            {
                yield return open.EndedOn(version.Announced, EndOf(state));
                open = null;
            }
            else if (open.Covers(state))
            {
                open.Restate(state);
            }
            else
            {
                yield return open.EndedOn(version.Announced, QuotesOf(state, ClauseAttribute.Scope));
                open = new GrantSpan(deal, state, version.Announced);
            }
        }

        if (open is not null) yield return open.ToGrant();
    }

    private static bool CanBeExclusive(ClauseKey clause) =>
        clause is { Kind: ClauseKind.Exclusivity or ClauseKind.License, Owes: not null, Benefits: not null };

    /// <summary>Whether the right is the holder's alone, or null where the state does not say.</summary>
    private static bool? IsExclusive(ClauseState state) =>
        !state.InForce ? false
        : state.Clause.Kind == ClauseKind.Exclusivity ? true
        : state.Attributes.FirstOrDefault(attribute => attribute.Attribute == ClauseAttribute.Exclusive)?.Value.AsBoolean;

    private static IReadOnlyList<Evidence> EndOf(ClauseState state) =>
        QuotesOf(state, state.InForce ? ClauseAttribute.Exclusive : ClauseAttribute.InForce);

    private static IReadOnlyList<Evidence> QuotesOf(ClauseState state, string attribute) =>
        state.Attributes.FirstOrDefault(stated => stated.Attribute == attribute)?.Evidence ?? [];
}
