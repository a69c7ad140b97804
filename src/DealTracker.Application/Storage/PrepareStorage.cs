using DealTracker.Application.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DealTracker.Application.Storage;

/// <summary>Brings the database to the present schema and makes sure that it keeps what it acknowledges; to be run before anything else.</summary>
public sealed partial class PrepareStorage(
    DealTrackerOptions options, IDbContextFactory<DealTrackerDb> databases, TimeProvider time, ILogger<PrepareStorage> log)
{
    public async Task<StorageReport> RunAsync(CancellationToken cancel = default)
    {
        var path = Path.GetFullPath(options.DatabasePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using (await MigrationLock.TakeAsync(path + ".lock", time, cancel))
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancel);
            await MigrationLock.ForgetDeadHolderAsync(db, cancel);
            await db.Database.MigrateAsync(cancel);
            await LogBeginning.CatchUpAsync(db, cancel);
        }

        await StoragePromises.AssertAsync(db, cancel);
        var report = new StorageReport(path, await db.Database.SqlQueryRaw<string>("SELECT sqlite_version() AS Value").SingleAsync(cancel));
        LogReady(report.DatabasePath, report.SqliteVersion);
        return report;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Database {DatabasePath}, SQLite {SqliteVersion}")]
    private partial void LogReady(string databasePath, string sqliteVersion);
}

public sealed record StorageReport(string DatabasePath, string SqliteVersion);
