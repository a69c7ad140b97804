using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>The lines of the log of knowledge, by time.</summary>
public sealed class KnowledgeLines(IDbContextFactory<DealTrackerDb> databases)
{
    /// <summary>The last line written by an instant; 0 where there was none. A clock that was set back changes nothing of the lines' order.</summary>
    public async Task<long> LastByAsync(DateTime instant, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Audit.Where(entry => entry.At <= instant).MaxAsync(entry => (long?)entry.Id, cancel) ?? 0;
    }
}
