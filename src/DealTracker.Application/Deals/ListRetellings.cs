using DealTracker.Application.Articles;
using DealTracker.Application.Storage;
using DealTracker.Domain.Origins;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>The other articles that go back to the same report as one article.</summary>
public sealed class ListRetellings(IDbContextFactory<DealTrackerDb> databases, ArticleOrigins origins)
{
    public async Task<IReadOnlyList<Retelling>> RunAsync(long article, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var revision = await db.RevisionAsync(cancel);
        if ((await origins.OfAsync(db, revision, cancel)).Of(article) is not { Articles.Count: > 1 } origin) return [];
        var ids = origin.Articles.Where(other => other != article).ToList();
        var summaries = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(ArticleProjection.ToSummary).ToDictionaryAsync(a => a.Id, cancel);
        return
        [
            .. ids.Where(summaries.ContainsKey).Select(id => new Retelling(
                summaries[id],
                origin.Links.Where(link => (link.First, link.Second) == (article, id) || (link.First, link.Second) == (id, article)).Select(link => (LinkBasis?)link.Basis).FirstOrDefault(),
                origin.Articles[0] == id)),
        ];
    }
}

/// <param name="Basis">What joins it to the article directly; null where others stand between.</param>
/// <param name="IsNearest">True for the article nearest to the report's root.</param>
public sealed record Retelling(ArticleSummary Article, LinkBasis? Basis, bool IsNearest);
