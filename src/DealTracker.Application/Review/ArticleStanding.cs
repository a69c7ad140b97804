using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using DealTracker.Domain.Changes;
using DealTracker.Domain.Knowledge;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>Whether an article is withdrawn, since when and why, and what rests on it alone; null where there is none of that id.</summary>
public sealed class ArticleStanding(IDbContextFactory<DealTrackerDb> databases, DealProfiles profiles, DealLedgers ledgers)
{
    /// <summary>The line of the log that withdrew it, or null where it is not withdrawn.</summary>
    public async Task<AuditRow?> WithdrawnByAsync(long article, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Audit.AsNoTracking().SingleOrDefaultAsync(e => db.Withdrawals.Any(w => w.ArticleId == article && w.EndedBy == null && w.BegunBy == e.Id), cancel);
    }

    public async Task<StandingView?> RunAsync(long article, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.Articles.AsNoTracking().Where(a => a.Id == article).Select(a => new { a.Title }).SingleOrDefaultAsync(cancel) is not { } found) return null;
        var withdrawn = await WithdrawnByAsync(article, cancel);
        var deals = await db.Facts.Where(f => f.ArticleId == article).Select(f => f.Agreement).Distinct().OrderBy(deal => deal).ToListAsync(cancel);
        var resting = new List<RestingTerms>();
        foreach (var profile in deals.Select(profiles.Find).OfType<Extraction.Profiles.DealProfile>())
        {
            var stored = await ledgers.StoredAsync(profile.Id, withPast: false, cancel);
            var with = stored.FoldWith(profile.Id, article);
            var rest = stored.Fold(profile.Id, KnowledgeScope.Whole with { Without = new HashSet<long> { article } });
            var difference = LedgerDifference.Between(with.Ledger, rest.Ledger);
            if (difference.Terms.Count > 0) resting.Add(new RestingTerms(new DealView(profile, DealProfiles.NamesOf(profile), with), difference.Terms));
        }

        return new StandingView(article, found.Title, withdrawn, resting);
    }
}

/// <param name="WithdrawnBy">The line of the log that withdrew it, or null where it counts.</param>
/// <param name="Resting">What each deal would lose, or has lost, with it.</param>
public sealed record StandingView(long Article, string Title, AuditRow? WithdrawnBy, IReadOnlyList<RestingTerms> Resting);

/// <param name="Deal">The deal with the article.</param>
/// <param name="Terms">The terms that are otherwise without it: unsupported where nothing stands after.</param>
public sealed record RestingTerms(DealView Deal, IReadOnlyList<TermChange> Terms);
