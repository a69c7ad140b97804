using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Storage;

public sealed class MigrationsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task AMigratedDatabaseHasTheSchemaOfTheModelsOwnScript()
    {
        await using var migrated = Open("migrated.db");
        await using var created = Open("created.db");

        await migrated.Database.MigrateAsync();
        await created.Database.EnsureCreatedAsync();

        (await SchemaOfAsync(migrated)).Should().Equal(await SchemaOfAsync(created));
    }

    [Fact]
    public async Task AMigratedDatabaseHasTheRowsOfTheModelsOwnScript()
    {
        await using var migrated = Open("migrated.db");

        await migrated.Database.MigrateAsync();

        (await migrated.Revisions.ToListAsync()).Should().ContainSingle().Which.Number.Should().Be(0);
    }

    public void Dispose() => folder.Dispose();

    private DealTrackerDb Open(string name)
    {
        var options = new DbContextOptionsBuilder<DealTrackerDb>();
        SqliteStorage.Configure(options, folder.File(name));
        return new DealTrackerDb(options.Options);
    }

    /// <summary>The search index is the database's own affair: no model describes it.</summary>
    private static async Task<List<string>> SchemaOfAsync(DealTrackerDb db) =>
        await db.Database.SqlQueryRaw<string>(
            """
            SELECT sql AS Value FROM sqlite_master
            WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'Search%' AND name NOT LIKE 'IX\_Search%' ESCAPE '\' ORDER BY type, name
            """).ToListAsync();
}
