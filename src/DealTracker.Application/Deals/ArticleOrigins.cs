using System.Collections.Concurrent;
using DealTracker.Application.Storage;
using DealTracker.Domain;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Origins;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>Works out which stored articles rest on which report, for all deals alike, and keeps it until anything stored changes.</summary>
public sealed class ArticleOrigins
{
    private readonly ConcurrentDictionary<long, (ArticleStamp Stamp, SketchedArticle Article)> sketches = new();
    private Kept? kept;

    /// <summary>The origins at a revision that the caller has read.</summary>
    public async Task<OriginMap> OfAsync(DealTrackerDb db, long revision, CancellationToken cancel)
    {
        if (kept is { } known && known.Revision == revision) return known.Origins;
        var stamps = await StampsAsync(db, cancel);
        var missing = stamps.Where(stamp => !sketches.TryGetValue(stamp.Id, out var sketch) || !sketch.Stamp.Equals(stamp)).ToList();
        foreach (var some in missing.Chunk(200)) await SketchAsync(db, some, cancel);
        var decisions = await db.OriginDecisions.AsNoTracking().OrderBy(d => d.Id).Select(d => new OriginDecision(d.Verdict, d.ArticleId, d.OtherId)).ToListAsync(cancel);
        var origins = OriginGrouping.Of(stamps.Select(stamp => sketches[stamp.Id].Article), decisions);
        kept = new Kept(revision, origins);
        return origins;
    }

    /// <summary>
    /// Stored articles that share an origin with each of <paramref name="newcomers"/>, which are not stored yet and whose ids are below 1; all are grouped at once.
    /// </summary>
    public async Task<ILookup<long, long>> KinOfAsync(DealTrackerDb db, long revision, IReadOnlyList<LineageArticle> newcomers, CancellationToken cancel)
    {
        if (newcomers.Count == 0) return Array.Empty<long>().ToLookup(id => id);
        var known = await OfAsync(db, revision, cancel);
        var stored = known.All.SelectMany(origin => origin.Articles).Where(sketches.ContainsKey).Select(id => sketches[id].Article);
        var grouped = OriginGrouping.Of(stored.Concat(newcomers.Select(SketchedArticle.Of)), []);
        return newcomers.SelectMany(newcomer => (grouped.Of(newcomer.Id)?.Articles ?? []).Where(id => id > 0).Select(id => (Newcomer: newcomer.Id, Kin: id)))
            .ToLookup(pair => pair.Newcomer, pair => pair.Kin);
    }

    private async Task SketchAsync(DealTrackerDb db, IReadOnlyList<ArticleStamp> stamps, CancellationToken cancel)
    {
        var ids = stamps.Select(stamp => stamp.Id).ToList();
        var texts = await db.Contents.AsNoTracking().Where(c => ids.Contains(c.ArticleId)).ToDictionaryAsync(c => c.ArticleId, c => c.Text, cancel);
        foreach (var stamp in stamps)
        {
            var text = texts.GetValueOrDefault(stamp.Id, "");
            var core = new TextSpan(Math.Clamp(stamp.Start, 0, text.Length), Math.Clamp(stamp.End, 0, text.Length));
            var article = new LineageArticle(
                stamp.Id, stamp.Sha256, text, core.Length > 0 ? core : new TextSpan(0, text.Length), stamp.Published, stamp.Publisher, [.. stamp.Outlets.Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
            sketches[stamp.Id] = (stamp, SketchedArticle.Of(article));
        }
    }

    private static async Task<IReadOnlyList<ArticleStamp>> StampsAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var cores = await db.Facts.SelectMany(fact => fact.Evidence, (fact, quote) => new { fact.ArticleId, quote.Start, quote.End })
            .GroupBy(quote => quote.ArticleId)
            .Select(quotes => new { Article = quotes.Key, Start = quotes.Min(q => q.Start), End = quotes.Max(q => q.End) })
            .ToDictionaryAsync(core => core.Article, core => (core.Start, core.End), cancel);
        var articles = await db.Articles.AsNoTracking()
            .Select(a => new { a.Id, a.Sha256, a.EngineVersion, a.Published, a.GivenOutlet, a.Outlets }).ToListAsync(cancel);
        return
        [
            .. articles.Select(a => new ArticleStamp(
                a.Id, a.Sha256, a.EngineVersion, a.Published, a.GivenOutlet, string.Join('\n', a.Outlets), cores.GetValueOrDefault(a.Id).Start, cores.GetValueOrDefault(a.Id).End)),
        ];
    }

    private sealed record Kept(long Revision, OriginMap Origins);
}

/// <summary>All of an article that its sketch depends on: as long as it stays the same, the sketch does.</summary>
internal sealed record ArticleStamp(
    long Id, string Sha256, string EngineVersion, EdtfDate? Published, string? Publisher, string Outlets, int Start, int End);
