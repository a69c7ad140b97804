using DealTracker.Application.Search;
using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>Makes a change to what is stored: in one transaction with its line in the audit log, what search finds of it and the next revision, or not at all.</summary>
public sealed class Recording(IDbContextFactory<DealTrackerDb> databases, WriteGate gate, SearchIndex search, TimeProvider time)
{
    /// <summary>
    /// Runs <paramref name="change"/>, which writes its line through the function it is given, and before anything that refers to the line. What it answers is
    /// kept where it wrote one; else everything is rolled back.
    /// </summary>
    internal Task<T> RunAsync<T>(Func<DealTrackerDb, Func<AuditNote, Task<long>>, Task<T>> change, CancellationToken cancel) => gate.PassAsync(
        async () =>
        {
            await using var db = await databases.CreateDbContextAsync(cancel);
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            AuditNote? written = null;
            var outcome = await change(db, async note =>
            {
                written = note;
                return (await AuditTrail.AppendAsync(db, note, time.GetUtcNow().UtcDateTime, cancel)).Id;
            });
            if (written is null) return outcome;
            await db.SaveChangesAsync(cancel);
            if (written.Article is { } article) await search.RewriteAsync(db, article, cancel);
            await db.RaiseRevisionAsync(cancel);
            await transaction.CommitAsync(cancel);
            return outcome;
        },
        cancel);
}
