using DealTracker.Domain.Changes;
using DealTracker.Domain.Knowledge;

namespace DealTracker.Application.Deals;

/// <summary>A deal as if some articles had never been, and what rests on them alone. Nothing is changed by asking.</summary>
public sealed class ShowWithout(ShowDeal showDeal)
{
    public async Task<WithoutView?> RunAsync(string deal, IReadOnlySet<long> without, CancellationToken cancel = default)
    {
        if (await showDeal.RunAsync(deal, cancel) is not { } whole) return null;
        if (without.Count == 0) return new WithoutView(whole, whole, [], []);
        var rest = await showDeal.RunAsync(deal, KnowledgeScope.Whole with { Without = without }, cancel);
        var difference = LedgerDifference.Between(whole.Ledger, rest!.Ledger);
        return new WithoutView(
            whole, rest,
            [.. difference.Terms.Where(term => term.After is null)],
            [.. difference.Terms.Where(term => term.After is not null)]);
    }
}

/// <param name="Whole">The deal with all articles.</param>
/// <param name="Rest">The deal without some.</param>
/// <param name="Unsupported">Terms that rest on those alone.</param>
/// <param name="Otherwise">Terms that the others state otherwise, or could not place.</param>
public sealed record WithoutView(DealView Whole, DealView Rest, IReadOnlyList<TermChange> Unsupported, IReadOnlyList<TermChange> Otherwise);
