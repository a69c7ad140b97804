using DealTracker.Domain.Clashes;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Application.Deals;

/// <summary>Exclusive rights of different deals that may not both stand. Nothing of it is stored: it follows from the ledgers.</summary>
public sealed class ShowClashes(DealProfiles profiles, ShowDeal showDeal, TimeProvider time)
{
    /// <summary>The clashes of one deal with all others that share a party with it; null where no profile has that id.</summary>
    public async Task<DealClashes?> OfDealAsync(string deal, IReadOnlySet<long>? without = null, CancellationToken cancel = default)
    {
        if (profiles.Find(deal) is not { } profile) return null;
        var ids = profile.Parties.Select(party => party.Id).ToHashSet();
        var clashes = await FindAsync(profiles.All.Where(other => other.Parties.Any(party => ids.Contains(party.Id))), without, cancel);
        return new DealClashes(
            (await showDeal.RunAsync(deal, KnowledgeScope.Leaving(without), cancel))!,
            [.. clashes.Where(view => view.Clash.Earlier.Deal == deal || view.Clash.Later.Deal == deal)]);
    }

    /// <summary>The clash of that name; null where there is none.</summary>
    public async Task<ClashView?> OneAsync(string id, IReadOnlySet<long>? without = null, CancellationToken cancel = default) =>
        (await FindAsync(profiles.All, without, cancel)).FirstOrDefault(view => view.Clash.Id == id);

    private async Task<IReadOnlyList<ClashView>> FindAsync(IEnumerable<DealProfile> among, IReadOnlySet<long>? without, CancellationToken cancel)
    {
        var deals = new Dictionary<string, DealView>();
        foreach (var profile in among) deals[profile.Id] = (await showDeal.RunAsync(profile.Id, KnowledgeScope.Leaving(without), cancel))!;
        var links = new ScopeLinks(WordsOf, ScopeNames(deals.Values));
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return
        [
            .. ClashFinder.Find([.. deals.Values.SelectMany(deal => ExclusiveGrants.Of(deal.Ledger))], links, today)
                .Select(clash => new ClashView(clash, deals[clash.Earlier.Deal], deals[clash.Later.Deal])),
        ];

        // An article's text is the same in every deal that quotes it.
        string WordsOf(Evidence quote) => deals.Values.First(deal => deal.Quotes(quote.Article)).Words(quote);
    }

    private static Dictionary<string, IReadOnlyList<string>> ScopeNames(IEnumerable<DealView> deals) =>
        deals.SelectMany(deal => deal.Profile.Clauses).SelectMany(clause => clause.ScopeTokens)
            .GroupBy(token => token.Key, token => token.Value)
            .ToDictionary(token => token.Key, IReadOnlyList<string> (token) => [.. token.SelectMany(words => words).Distinct()]);
}

/// <summary>A deal with the clashes that touch it.</summary>
public sealed record DealClashes(DealView Deal, IReadOnlyList<ClashView> Clashes);

/// <summary>A clash with the two deals whose rights they are.</summary>
public sealed record ClashView(Clash Clash, DealView Earlier, DealView Later)
{
    /// <summary>The deal that gives <paramref name="grant"/>.</summary>
    public DealView DealOf(ExclusiveGrant grant) => grant.Deal == Earlier.Id ? Earlier : Later;

    /// <summary>A deal that rests on the quote's article.</summary>
    public DealView DealQuoting(Evidence quote) => Earlier.Quotes(quote.Article) ? Earlier : Later;
}
