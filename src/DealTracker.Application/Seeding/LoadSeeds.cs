using DealTracker.Application.Articles;
using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DealTracker.Application.Seeding;

/// <summary>Ingests the seeds folder into a store that never held them; once done, it is never done again.</summary>
public sealed partial class LoadSeeds(
    DealTrackerOptions options, IDbContextFactory<DealTrackerDb> databases, WriteGate gate, ImportArticle importArticle, TimeProvider time, ILogger<LoadSeeds> log)
{
    /// <summary>How many articles were added.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        if (options.SeedsFolder is not { } folder || !Directory.Exists(folder)) return 0;
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.Seedings.AnyAsync(cancel)) return 0;

        var added = 0;
        foreach (var file in ArticleFolder.FilesIn(folder))
        {
            switch (await importArticle.RunAsync(await File.ReadAllBytesAsync(file, cancel), Path.GetFileName(file), cancel: cancel))
            {
                case ImportOutcome.Imported:
                    added++;
                    break;
                case ImportOutcome.Unreadable unreadable:
                    LogUnreadable(Path.GetFileName(file), unreadable.Why);
                    break;
            }
        }

        await gate.PassAsync(async () =>
        {
            db.Seedings.Add(new SeedingRow { FinishedAt = time.GetUtcNow().UtcDateTime, Added = added });
            return await db.SaveChangesAsync(cancel);
        }, cancel);
        LogSeeded(added);
        return added;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Ingested {Added} seed articles")]
    private partial void LogSeeded(int added);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Seed {File} was not ingested: {Why}")]
    private partial void LogUnreadable(string file, string why);
}
