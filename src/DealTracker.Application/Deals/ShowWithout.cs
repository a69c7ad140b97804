using DealTracker.Domain.Changes;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Support;

namespace DealTracker.Application.Deals;

/// <summary>A deal as if some articles were withdrawn, and what would be unsupported then. Nothing is changed by asking.</summary>
public sealed class ShowWithout(ShowDeal showDeal)
{
    public async Task<WithoutView?> RunAsync(string deal, IReadOnlySet<long> without, CancellationToken cancel = default)
    {
        if (await showDeal.RunAsync(deal, cancel) is not { } whole) return null;
        if (without.Count == 0) return new WithoutView(whole, whole, whole.Source.Lost.Values, []);
        var rest = await showDeal.RunAsync(deal, KnowledgeScope.Whole with { Without = without }, cancel);
        var difference = LedgerDifference.Between(whole.Ledger, rest!.Ledger);
        return new WithoutView(whole, rest, rest.Source.Lost.Beyond(whole.Source.Lost), [.. difference.Terms.Where(term => term.After is not null)]);
    }
}

/// <param name="Whole">The deal with all articles that count.</param>
/// <param name="Rest">The deal without some.</param>
/// <param name="Unsupported">What these alone bore out, and reports that fall with them; where none is left out, what earlier withdrawals left unsupported.</param>
/// <param name="Otherwise">Terms that the others state otherwise, or could not place.</param>
public sealed record WithoutView(DealView Whole, DealView Rest, IReadOnlyList<UnsupportedValue> Unsupported, IReadOnlyList<TermChange> Otherwise);
