using DealTracker.Application.Articles;
using DealTracker.Application.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Seeding;

public sealed class LoadSeedsTests
{
    [Fact]
    public async Task TheFirstStartIngestsTheSeeds()
    {
        await using var store = await TestStore.OpenAsync();

        (await store.Get<LoadSeeds>().RunAsync()).Should().Be(5);
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(5);
    }

    [Fact]
    public async Task TheSecondStartDoesNotDoItAgain()
    {
        await using var store = await TestStore.WithSeedsAsync();

        await store.RestartAsync();

        (await store.Get<LoadSeeds>().RunAsync()).Should().Be(0);
        (await store.AskAsync(db => db.Revisions.SingleAsync())).Number.Should().Be(5);
    }

    [Fact]
    public async Task ASeedThatIsThereAlreadyIsNotStoredTwice()
    {
        await using var store = await TestStore.OpenAsync();
        await store.Get<ImportArticle>().RunAsync(TestStore.Seed(2), "mine.txt");

        (await store.Get<LoadSeeds>().RunAsync()).Should().Be(4);
        (await store.AskAsync(db => db.Articles.CountAsync())).Should().Be(5);
    }

    [Fact]
    public async Task AStartThatWasCutOffIsMadeUpForByTheNext()
    {
        await using var store = await TestStore.WithSeedsAsync();
        await store.AskAsync(db => db.Seedings.ExecuteDeleteAsync());
        await store.AskAsync(db => db.Articles.Where(article => article.Id > 2).ExecuteDeleteAsync());

        (await store.Get<LoadSeeds>().RunAsync()).Should().Be(3);
    }
}
