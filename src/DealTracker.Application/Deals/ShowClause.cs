using DealTracker.Domain.Clauses;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Application.Deals;

/// <summary>One clause through all versions of a deal; null where the deal is unknown or no article speaks of the clause.</summary>
public sealed class ShowClause(ShowDeal showDeal)
{
    public async Task<ClauseView?> RunAsync(string deal, string clause, IReadOnlySet<long>? without = null, CancellationToken cancel = default)
    {
        if (!ClauseKey.TryParse(clause, out var key) || await showDeal.RunAsync(deal, KnowledgeScope.Leaving(without), cancel) is not { } view) return null;
        var history = view.Ledger.Versions
            .SelectMany(version => version.Clauses.Where(state => state.Clause == key).Select(state => new ClauseInVersion(version, state)))
            .ToList();
        var unplaced = view.Ledger.Unplaced.Where(state => state.Clause == key).ToList();
        return history.Count + unplaced.Count == 0 ? null : new ClauseView(view, key, history, unplaced);
    }
}

/// <param name="History">Its state in every version that knows it, oldest first.</param>
/// <param name="Unplaced">What articles say of it that found no version.</param>
public sealed record ClauseView(
    DealView Deal, ClauseKey Clause, IReadOnlyList<ClauseInVersion> History, IReadOnlyList<ClauseState> Unplaced);

public sealed record ClauseInVersion(AgreementVersion Version, ClauseState State);
