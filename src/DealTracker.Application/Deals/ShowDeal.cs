namespace DealTracker.Application.Deals;

/// <summary>One deal with everything known of it; null where no profile has that id.</summary>
public sealed class ShowDeal(DealProfiles profiles, DealLedgers ledgers)
{
    public async Task<DealView?> RunAsync(string deal, CancellationToken cancel = default) =>
        profiles.Find(deal) is { } profile
            ? new DealView(profile, DealProfiles.NamesOf(profile), await ledgers.OfAsync(deal, cancel))
            : null;
}
