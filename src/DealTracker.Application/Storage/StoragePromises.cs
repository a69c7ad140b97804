using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Storage;

/// <summary>What the database has to be set to, asked of the database itself. A start without it is refused.</summary>
public static class StoragePromises
{
    private static readonly (string Pragma, string Wanted)[] All =
        [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("trusted_schema", "0"), ("cell_size_check", "1")];

    public static async Task AssertAsync(DealTrackerDb db, CancellationToken cancel)
    {
        foreach (var (pragma, wanted) in All)
        {
            var found = await ValueOfAsync(db, pragma, cancel);
            if (found != wanted) throw new InvalidOperationException($"The database has {pragma} at '{found}' where '{wanted}' is needed.");
        }
    }

    public static async Task<string> ValueOfAsync(DealTrackerDb db, string pragma, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma};";
            return Convert.ToString(await command.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture) ?? "";
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
