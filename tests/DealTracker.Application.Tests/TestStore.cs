using System.Text;
using DealTracker.Application.Articles;
using DealTracker.Application.Storage;
using DealTracker.Domain.Dates;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Application.Tests;

/// <summary>The application over a SQLite file of its own, wired as the hosts wire it. <see cref="RestartAsync"/> opens the same file again.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<ServiceProvider> providers = [];

    private TestStore()
    {
    }

    public static string Seeds { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static DateTimeOffset Now { get; } = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public string DatabasePath => folder.File("dealtracker.db");

    public IServiceProvider Services => providers[^1];

    public static async Task<TestStore> OpenAsync()
    {
        var store = new TestStore();
        await store.RestartAsync();
        return store;
    }

    public static async Task<TestStore> WithSeedsAsync()
    {
        var store = await OpenAsync();
        await store.Get<Application.Seeding.LoadSeeds>().RunAsync();
        return store;
    }

    /// <summary>A further application over the same file, as another process would be.</summary>
    public async Task RestartAsync()
    {
        var options = new DealTrackerOptions(DatabasePath, Path.Combine(AppContext.BaseDirectory, "data", "deals"), Seeds);
        providers.Add(new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new StoppedClock(Now))
            .AddDealTracker(options)
            .BuildServiceProvider(validateScopes: true));
        await Get<PrepareStorage>().RunAsync();
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task<ImportOutcome> ImportAsync(string text, string name = "article.txt", string? published = null, string? outlet = null) =>
        Get<ImportArticle>().RunAsync(Encoding.UTF8.GetBytes(text), name, published is null ? null : EdtfDate.Parse(published), outlet);

    public static byte[] Seed(int number) => File.ReadAllBytes(Directory.GetFiles(Seeds, $"{number:000}_*").Single());

    public async Task<T> AskAsync<T>(Func<DealTrackerDb, Task<T>> question)
    {
        await using var db = await Get<IDbContextFactory<DealTrackerDb>>().CreateDbContextAsync();
        return await question(db);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var provider in providers) await provider.DisposeAsync();
        folder.Dispose();
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
