using DealTracker.Domain.Ledgers;

namespace DealTracker.Application.Deals;

/// <summary>Which quotes a ledger rests on.</summary>
public static class LedgerQuotes
{
    public static IReadOnlySet<long> ArticlesOf(Ledger ledger) =>
        ledger.Versions.SelectMany(version => version.Clauses).Concat(ledger.Unplaced).SelectMany(Of)
            .Concat(ledger.Events.SelectMany(happened => happened.Evidence))
            .Select(quote => quote.Article).ToHashSet();

    /// <summary>All quotes of a clause's state, rivals' included.</summary>
    public static IEnumerable<Evidence> Of(ClauseState state) =>
        state.Attributes.SelectMany(attribute => attribute.Evidence.Concat(attribute.Rivals.SelectMany(rival => rival.Evidence)));
}
