using DealTracker.Application.Deals;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals;

/// <summary>One clause as it stands in the newest version, with what it was before.</summary>
/// <param name="State">Its newest state, stated or carried forward.</param>
/// <param name="Since">The version from which on it says the same.</param>
/// <param name="Stated">Its state where it was last stated in those terms; carries the quotes.</param>
/// <param name="Before">Its last state with other terms, or null where it was first stated with these.</param>
/// <param name="IsFirstVersion">True where the terms go back to the first version known.</param>
/// <param name="StatedAgain">The newest version that states the same terms anew, or null.</param>
public sealed record ClauseStory(
    ClauseState State, AgreementVersion Since, ClauseState Stated, ClauseState? Before, bool IsFirstVersion, AgreementVersion? StatedAgain)
{
    public ClauseKey Clause => State.Clause;

    /// <summary>The stories of all clauses known by the newest version, in its order.</summary>
    public static IReadOnlyList<ClauseStory> All(Ledger ledger) =>
        ledger.Versions is [.., var newest] ? [.. newest.Clauses.Select(state => Of(ledger, state))] : [];

    private static ClauseStory Of(Ledger ledger, ClauseState newest)
    {
        var told = ledger.Versions
            .Select(v => (Version: v, State: v.Clauses.FirstOrDefault(c => c.Clause == newest.Clause)))
            .Where(v => v.State is { Carried: false }).ToArray();
        var at = told.Length - 1;
        while (at > 0 && told[at - 1].State!.SaysTheSameAs(newest)) at--;
        var (since, _) = told[at];
        var last = told[^1];
        return new ClauseStory(
            newest, since, last.State!, at > 0 ? told[at - 1].State : null,
            since.Id == ledger.Versions[0].Id,
            last.Version.Id == since.Id ? null : last.Version);
    }

    /// <summary>All quotes for the present terms, from every version that states them.</summary>
    public IReadOnlyList<Evidence> Quotes => Stated.Evidence();
}

/// <summary>Which two versions a page about the newest one compares.</summary>
public static class NewestPair
{
    public static (AgreementVersion From, AgreementVersion To)? Of(DealView deal) =>
        deal.Ledger.Versions is [.., var before, var newest] ? (before, newest) : null;
}
