using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Articles;

/// <summary>All stored articles, in the order in which they were added.</summary>
public sealed class ListArticles(IDbContextFactory<DealTrackerDb> databases)
{
    public async Task<IReadOnlyList<ArticleSummary>> RunAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Articles.AsNoTracking().OrderBy(a => a.Id).Select(ArticleProjection.ToSummary).ToListAsync(cancel);
    }
}
