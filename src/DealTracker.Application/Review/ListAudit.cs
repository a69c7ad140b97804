using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>Lines of the audit log, newest first, a page at a time.</summary>
public sealed class ListAudit(IDbContextFactory<DealTrackerDb> databases)
{
    public const int PageSize = 50;

    /// <summary><paramref name="before"/> is the line below which lines are wanted, or null for the newest.</summary>
    public async Task<AuditPage> RunAsync(long? before = null, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var lines = await db.Audit.AsNoTracking().Where(e => before == null || e.Id < before).OrderByDescending(e => e.Id).Take(PageSize + 1).ToListAsync(cancel);
        return new AuditPage([.. lines.Take(PageSize)], lines.Count > PageSize ? lines[PageSize - 1].Id : null);
    }
}

/// <param name="Next">The line below which the next page begins; null at the end.</param>
public sealed record AuditPage(IReadOnlyList<AuditRow> Lines, long? Next);
