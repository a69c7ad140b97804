using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Verification;

/// <summary>The file itself.</summary>
internal static class DatabaseChecks
{
    public static async Task<Check> SchemaAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var waiting = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        var done = (await db.Database.GetAppliedMigrationsAsync(cancel)).Count();
        return new Check("I6", "the schema is the present one", done + waiting.Count, [.. waiting.Select(name => $"{name} is still to come; a start brings it")]);
    }

    /// <summary>A pragma that answers <c>ok</c>, or nothing, or a row for every fault.</summary>
    public static async Task<Check> PragmaAsync(DealTrackerDb db, string invariant, string promise, string pragma, CancellationToken cancel)
    {
        var faults = new List<string>();
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma};";
            await using var rows = await command.ExecuteReaderAsync(cancel);
            while (await rows.ReadAsync(cancel))
            {
                var said = string.Join(' ', Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue));
                if (said != "ok") faults.Add(said);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        var tables = await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table'").SingleAsync(cancel);
        return new Check(invariant, promise, tables, faults);
    }

    /// <summary>Beside the database nothing but its own files.</summary>
    public static Check Leftovers(string database)
    {
        var path = Path.GetFullPath(database);
        string[] own = [path, path + "-wal", path + "-shm", path + "-journal", path + ".lock"];
        var beside = Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*");
        return new Check("I5", "no file was left half written", beside.Length, [.. beside.Except(own).Where(file => file.EndsWith(".tmp", StringComparison.Ordinal))]);
    }
}
