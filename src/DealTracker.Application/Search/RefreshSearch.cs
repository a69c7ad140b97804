using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DealTracker.Application.Search;

/// <summary>Indexes what is not indexed as it stands now: after a change that knows nothing of the index, or with other names in the profiles.</summary>
public sealed partial class RefreshSearch(IDbContextFactory<DealTrackerDb> databases, WriteGate gate, SearchIndex index, ILogger<RefreshSearch> log)
{
    /// <summary>How many articles were indexed.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var waiting = await WaitingAsync(db, cancel);
        foreach (var id in waiting) await gate.PassAsync(() => WriteAsync(db, id, cancel), cancel);
        if (waiting.Count > 0) LogIndexed(waiting.Count);
        return waiting.Count;
    }

    private Task<List<long>> WaitingAsync(DealTrackerDb db, CancellationToken cancel) => db.Database.SqlQuery<long>(
        $"""
        SELECT a.Id AS Value FROM Articles AS a LEFT JOIN SearchedArticles AS s ON s.ArticleId = a.Id AND s.Names = {index.Names}
        WHERE s.ArticleId IS NULL ORDER BY a.Id
        """).ToListAsync(cancel);

    private async Task<bool> WriteAsync(DealTrackerDb db, long id, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await index.RewriteAsync(db, id, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Indexed {Articles} articles for search")]
    private partial void LogIndexed(int articles);
}
