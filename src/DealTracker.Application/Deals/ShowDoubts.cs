using DealTracker.Domain.Doubts;

namespace DealTracker.Application.Deals;

/// <summary>What is doubtful about a deal's terms, and what is free of doubt; null where no profile has that id.</summary>
public sealed class ShowDoubts(ShowDeal showDeal)
{
    public async Task<DoubtsView?> RunAsync(string deal, CancellationToken cancel = default)
    {
        if (await showDeal.RunAsync(deal, cancel) is not { } view) return null;
        var names = view.Profile.Parties.Concat(view.Profile.Others).DistinctBy(party => party.Id).ToDictionary(
            party => party.Id,
            party => (IReadOnlyList<string>)[.. party.Aliases, .. view.Profile.Platforms.Where(platform => platform.Owner == party.Id).SelectMany(platform => platform.Names)]);
        return new DoubtsView(view, DoubtFinder.In(view.Ledger, view.Source.Texts, names));
    }
}

/// <param name="Terms">All terms, oldest version first.</param>
public sealed record DoubtsView(DealView Deal, IReadOnlyList<TermDoubts> Terms)
{
    /// <summary>A doubt's words, sliced from its article's text.</summary>
    public string Words(Doubt doubt) => doubt.Words.In(Deal.Source.Texts[doubt.Article]);
}
