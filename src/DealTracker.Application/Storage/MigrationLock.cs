using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Storage;

/// <summary>
/// A lock on a file beside the database, which the system lets go of when its holder dies. EF's own lock is a row that a killed process
/// leaves behind, and that later starts would wait for without end: under this lock such a row has no living holder.
/// </summary>
internal static class MigrationLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<FileStream> TakeAsync(string path, TimeProvider time, CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience && File.Exists(path))
            {
                await Task.Delay(Pause, time, cancel);
            }
        }
    }

    public static async Task ForgetDeadHolderAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var tables = db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'");
        if (await tables.SingleAsync(cancel) > 0) await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancel);
    }
}
