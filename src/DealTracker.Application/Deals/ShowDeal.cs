using DealTracker.Domain.Knowledge;

namespace DealTracker.Application.Deals;

/// <summary>One deal with everything known of it, or with what a scope lets count; null where no profile has that id.</summary>
public sealed class ShowDeal(DealProfiles profiles, DealLedgers ledgers)
{
    public Task<DealView?> RunAsync(string deal, CancellationToken cancel = default) => RunAsync(deal, KnowledgeScope.Whole, cancel);

    public async Task<DealView?> RunAsync(string deal, KnowledgeScope scope, CancellationToken cancel = default) =>
        profiles.Find(deal) is { } profile
            ? new DealView(profile, DealProfiles.NamesOf(profile), await ledgers.OfAsync(deal, scope, cancel))
            : null;
}
