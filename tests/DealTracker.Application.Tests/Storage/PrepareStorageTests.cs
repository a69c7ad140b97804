using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Storage;

public sealed class PrepareStorageTests
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("trusted_schema", "0")]
    [InlineData("cell_size_check", "1")]
    public async Task EveryConnectionKeepsThePromises(string pragma, string value)
    {
        await using var store = await TestStore.OpenAsync();

        (await store.AskAsync(db => StoragePromises.ValueOfAsync(db, pragma, CancellationToken.None))).Should().Be(value);
    }

    [Fact]
    public async Task AStartSaysWhereTheDatabaseIsAndWhichSqliteHoldsIt()
    {
        await using var store = await TestStore.OpenAsync();

        var report = await store.Get<PrepareStorage>().RunAsync();

        report.DatabasePath.Should().Be(store.DatabasePath);
        report.SqliteVersion.Should().MatchRegex(@"^3\.\d+\.\d+$");
    }

    [Fact]
    public async Task ALockThatAKilledStartLeftBehindDoesNotHoldUpTheNext()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AskAsync(db => db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01')"));

        await store.RestartAsync().WaitAsync(TimeSpan.FromSeconds(30));

        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task ManyStartsAtOnceAllComeToAReadyDatabase()
    {
        await using var store = await TestStore.OpenAsync();
        var prepare = store.Get<PrepareStorage>();

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => prepare.RunAsync())));

        reports.Should().OnlyContain(report => report.DatabasePath == store.DatabasePath);
    }

    [Fact]
    public async Task AStartWaitsForOneThatIsStillMigrating()
    {
        await using var store = await TestStore.OpenAsync();
        Task<StorageReport> second;

        await using (new FileStream(store.DatabasePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            second = store.Get<PrepareStorage>().RunAsync();
            second.IsCompleted.Should().BeFalse();
        }

        (await second.WaitAsync(TimeSpan.FromSeconds(30))).DatabasePath.Should().Be(store.DatabasePath);
    }

    [Fact]
    public async Task AConnectionThatBreaksAPromiseIsRefused()
    {
        await using var store = await TestStore.OpenAsync();

        var broken = () => store.AskAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=NORMAL;");
            await StoragePromises.AssertAsync(db, CancellationToken.None);
            return true;
        });

        await broken.Should().ThrowAsync<InvalidOperationException>().WithMessage("*synchronous*");
    }

    [Theory]
    [InlineData("INSERT INTO Facts (ArticleId, Agreement, Versions, Clause, Attribute, Value, Certainty, Rule, EngineVersion) VALUES (99, '', '', '', '', '', '', '', '')")]
    [InlineData("UPDATE Articles SET Published = NULL, PublishedBasis = 'Stated'")]
    [InlineData("UPDATE FactEvidence SET \"End\" = \"Start\"")]
    [InlineData("INSERT INTO Revisions (Id, Number) VALUES (2, 0)")]
    public async Task TheDatabaseItselfRefusesWhatMustNotBe(string sql)
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();

        var breach = () => store.AskAsync(db => db.Database.ExecuteSqlRawAsync(sql));

        await breach.Should().ThrowAsync<Microsoft.Data.Sqlite.SqliteException>().WithMessage("*constraint failed*");
    }
}
