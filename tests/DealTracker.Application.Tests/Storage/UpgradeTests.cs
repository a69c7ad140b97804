using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DealTracker.Application.Tests.Storage;

/// <summary>A database of the first schema, with articles in it, comes to the present one whole.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private TestStore store = null!;

    public async Task InitializeAsync()
    {
        store = await TestStore.OpenAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in (string[])["", "-wal", "-shm"]) File.Delete(store.DatabasePath + file);
        await store.AskAsync(MakeFirstSchemaAsync);
        await store.AddTwoVersionsAsync();
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task WhatWasStoredIsNotTouched()
    {
        var before = await RowsAsync();

        await store.RestartAsync();

        (await RowsAsync()).Should().Equal(before).And.HaveCount(2);
    }

    [Fact]
    public async Task EveryArticleGetsItsLineInTheLogAndTheFingerprintOfItsText()
    {
        await store.RestartAsync();
        await store.RestartAsync();

        var log = await store.AskAsync(db => db.Audit.OrderBy(e => e.Id).ToListAsync());
        log.Select(e => (e.Id, e.Kind, e.ArticleId)).Should().Equal((1, AuditKind.ArticleAdded, 1L), (2, AuditKind.ArticleAdded, 2L));
        log[1].PreviousHash.Should().Be(log[0].Hash).And.HaveLength(64);
        (await store.AskAsync(db => db.Fingerprints.CountAsync())).Should().Be(2);
    }

    [Fact]
    public async Task TheLogCanOnlyBeAddedTo()
    {
        await store.RestartAsync();

        foreach (var sql in (string[])["UPDATE AuditEntries SET Kind = 'x'", "DELETE FROM AuditEntries"])
        {
            var breach = () => store.AskAsync(db => db.Database.ExecuteSqlRawAsync(sql));
            await breach.Should().ThrowAsync<Microsoft.Data.Sqlite.SqliteException>().WithMessage("*only added to*");
        }
    }

    private static async Task<int> MakeFirstSchemaAsync(DealTrackerDb db)
    {
        var (assembly, history) = (db.GetService<IMigrationsAssembly>(), db.GetService<IHistoryRepository>());
        var first = assembly.CreateMigration(assembly.Migrations["0001_Initial"], db.Database.ProviderName!);
        foreach (var command in db.GetService<IMigrationsSqlGenerator>().Generate(first.UpOperations)) await db.Database.ExecuteSqlRawAsync(command.CommandText);
        await db.Database.ExecuteSqlRawAsync(history.GetCreateScript());
        return await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow("0001_Initial", "10.0.0")));
    }

    private Task<List<string>> RowsAsync() => store.AskAsync(db => db.Articles.OrderBy(a => a.Id)
        .Select(a => $"{a.Id} {a.Sha256} {a.Title} {a.Facts.Count}").ToListAsync());
}
