using DealTracker.Application.Deals;

namespace DealTracker.Application.Tests.Deals;

public sealed class ListDealsTests
{
    [Fact]
    public async Task EveryProfileIsADealAlsoBeforeAnyArticle()
    {
        await using var store = await TestStore.OpenAsync();

        var deals = await store.Get<ListDeals>().RunAsync();

        deals.Select(deal => deal.Id).Should().Equal("amazon-openai", "anthropic-google", "apple-google", "microsoft-openai");
        deals.Should().OnlyContain(deal => deal.Newest == null && deal.NewestChange == null && deal.NextEnd == null && deal.ArticleCount == 0);
    }

    [Fact]
    public async Task ADealShowsItsNewestChangeAndItsNextEnd()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();

        var deal = (await store.Get<ListDeals>().RunAsync()).Single(deal => deal.Id == "microsoft-openai");

        deal.Newest!.Id.Should().Be("2026-04-27");
        deal.NewestChange!.From.Id.Should().Be("2025-10");
        deal.NextEnd!.Clause.ToString().Should().Be("revenue-share:openai>microsoft");
        deal.NextEnd.Date.Text.Should().Be("2030");
        deal.ArticleCount.Should().Be(2);
    }
}
