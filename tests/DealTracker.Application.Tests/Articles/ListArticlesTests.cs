using DealTracker.Application.Articles;

namespace DealTracker.Application.Tests.Articles;

public sealed class ListArticlesTests
{
    [Fact]
    public async Task AnEmptyStoreListsNothing()
    {
        await using var store = await TestStore.OpenAsync();

        (await store.Get<ListArticles>().RunAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task ArticlesStandInTheOrderInWhichTheyWereAdded()
    {
        await using var store = await TestStore.WithSeedsAsync();

        var articles = await store.Get<ListArticles>().RunAsync();

        articles.Select(article => article.Id).Should().Equal(1, 2, 3, 4, 5);
        articles.Select(article => article.FileName[..3]).Should().Equal("000", "001", "002", "003", "004");
        articles.Should().OnlyContain(article => article.FactCount > 0 && article.Title.Length > 10 && article.Title.Length <= 121);
    }
}
