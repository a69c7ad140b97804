using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DealTracker.Application.Storage;

/// <summary>How the SQLite file is opened.</summary>
public static class SqliteStorage
{
    public static void Configure(DbContextOptionsBuilder db, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), ForeignKeys = true };
        db.UseSqlite(connection.ConnectionString)
            .AddInterceptors(ConnectionPragmas.Instance)
            // Migrations are written by hand and carry no snapshot; a test compares what they make with the model's own script.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.ModelSnapshotNotFound));
    }
}
