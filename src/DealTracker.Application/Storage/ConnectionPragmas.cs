using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DealTracker.Application.Storage;

/// <summary>
/// What every connection is told on opening. FULL, because NORMAL under WAL loses acknowledged work in a power cut;
/// a file that somebody else made is not trusted to call functions from its schema.
/// </summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    public static ConnectionPragmas Instance { get; } = new();

    private const string Sql = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
