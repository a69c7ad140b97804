using System.Collections.Concurrent;
using DealTracker.Application.Articles;
using DealTracker.Application.Storage;
using DealTracker.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>Folds a deal's stored facts into its ledger and keeps it until anything stored changes.</summary>
public sealed class DealLedgers(IDbContextFactory<DealTrackerDb> databases)
{
    private readonly ConcurrentDictionary<string, DealLedger> kept = new(StringComparer.Ordinal);

    public async Task<DealLedger> OfAsync(string deal, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var revision = await db.Revisions.Select(r => r.Number).SingleAsync(cancel);
        if (kept.TryGetValue(deal, out var known) && known.Revision == revision) return known;

        // What is stored between the two reads is folded in early, under the older number: then it is merely folded once more.
        var folded = await FoldAsync(db, deal, revision, cancel);
        kept[deal] = folded;
        return folded;
    }

    private static async Task<DealLedger> FoldAsync(DealTrackerDb db, string deal, long revision, CancellationToken cancel)
    {
        var facts = (await db.Facts.AsNoTracking().Include(f => f.Evidence).Where(f => f.Agreement == deal).ToListAsync(cancel)).ToLookup(f => f.ArticleId);
        var events = (await db.Events.AsNoTracking().Include(e => e.Evidence).ToListAsync(cancel)).ToLookup(e => e.ArticleId);
        var articles = await db.Articles.AsNoTracking().OrderBy(a => a.Id).Select(ArticleProjection.ToSummary).ToListAsync(cancel);
        var ledger = LedgerFold.Fold(deal,
        [
            .. articles.Select(a => new SourceArticle(
                a.Id, a.Published, a.PublishedBasis,
                [.. facts[a.Id].Select(RowMapping.ToFact)],
                [.. events[a.Id].Select(RowMapping.ToEvent)])),
        ]);
        var quoted = LedgerQuotes.ArticlesOf(ledger);
        var texts = await db.Contents.AsNoTracking().Where(c => quoted.Contains(c.ArticleId)).ToDictionaryAsync(c => c.ArticleId, c => c.Text, cancel);
        return new DealLedger(revision, ledger, articles.Where(a => quoted.Contains(a.Id)).ToDictionary(a => a.Id), texts);
    }
}

/// <summary>A deal's ledger with the articles it rests on.</summary>
public sealed record DealLedger(
    long Revision, Ledger Ledger, IReadOnlyDictionary<long, ArticleSummary> Articles, IReadOnlyDictionary<long, string> Texts)
{
    /// <summary>A quote's words, sliced from its article's text.</summary>
    public string Words(Evidence quote) => quote.Span.In(Texts[quote.Article]);
}
