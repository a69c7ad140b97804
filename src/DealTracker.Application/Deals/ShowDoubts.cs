using DealTracker.Domain.Doubts;
using DealTracker.Domain.Knowledge;

namespace DealTracker.Application.Deals;

/// <summary>What is doubtful about a deal's terms, and what is free of doubt; null where no profile has that id.</summary>
public sealed class ShowDoubts(ShowDeal showDeal)
{
    public async Task<DoubtsView?> RunAsync(string deal, IReadOnlySet<long>? without = null, CancellationToken cancel = default) =>
        await showDeal.RunAsync(deal, KnowledgeScope.Leaving(without), cancel) is { } view ? new DoubtsView(view, view.FindDoubts()) : null;
}

public sealed record DoubtsView(DealView Deal, DoubtList List);
