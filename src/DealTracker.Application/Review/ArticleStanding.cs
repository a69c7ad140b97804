using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using DealTracker.Domain.Changes;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>Whether an article is withdrawn, since when and why, and what rests on its report alone; null where there is none of that id.</summary>
public sealed class ArticleStanding(IDbContextFactory<DealTrackerDb> databases, ArticleOrigins origins, DealProfiles profiles, DealLedgers ledgers)
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
        var origin = (await origins.OfAsync(db, await db.RevisionAsync(cancel), cancel)).Of(article)?.Articles ?? [article];
        var deals = await db.Facts.Where(f => origin.Contains(f.ArticleId)).Select(f => f.Agreement).Distinct().OrderBy(deal => deal).ToListAsync(cancel);
        var resting = new List<RestingTerms>();
        foreach (var profile in deals.Select(profiles.Find).OfType<Extraction.Profiles.DealProfile>())
        {
            var stored = await ledgers.StoredAsync(profile.Id, withPast: false, cancel);
            var with = stored.FoldWith(profile.Id, article);
            var rest = stored.Fold(profile.Id, KnowledgeScope.Whole with { Without = new HashSet<long> { article } });
            var unsupported = rest.Lost.Beyond(with.Lost);
            var otherwise = LedgerDifference.Between(with.Ledger, rest.Ledger).Terms.Where(term => term.After is not null).ToList();
            if (unsupported.Count + otherwise.Count > 0) resting.Add(new RestingTerms(new DealView(profile, DealProfiles.NamesOf(profile), with), unsupported, otherwise));
        }

        return new StandingView(article, found.Title, withdrawn, resting);
    }
}

/// <param name="WithdrawnBy">The line of the log that withdrew it, or null where it counts.</param>
/// <param name="Resting">What each deal would lose, or has lost, with it.</param>
public sealed record StandingView(long Article, string Title, AuditRow? WithdrawnBy, IReadOnlyList<RestingTerms> Resting);

/// <param name="Deal">The deal with the article.</param>
/// <param name="Unsupported">What no independent report bears out without it.</param>
/// <param name="Otherwise">The terms that other articles state otherwise then, or could not place.</param>
public sealed record RestingTerms(DealView Deal, IReadOnlyList<UnsupportedValue> Unsupported, IReadOnlyList<TermChange> Otherwise);
