namespace DealTracker.EndToEnd.Tests.Pages;

[Collection(GoldCollection.Name)]
public sealed class IndexTests(GoldSite site)
{
    [Fact]
    public async Task EveryDealTellsItsNewestChangeAndItsNextEnd()
    {
        var page = await site.Visitor().PageAsync("/");

        page.QuerySelectorAll(".deals h3").Select(h => h.Words()).Should().Equal("Microsoft–OpenAI", "Amazon–OpenAI", "Anthropic–Google", "Apple–Google");
        var deal = page.QuerySelector(".deals > li").Words();
        deal.Should().Contain("7 of 10 clauses").And.Contain("27 April 2026: 2 changed, 3 ended, 3 first stated").And.Contain("2030, Revenue share to Microsoft");
    }

    [Fact]
    public async Task ADealThatNoArticleSpeaksOfSaysSoAndStandsLast()
    {
        var deal = (await site.Visitor().PageAsync("/")).QuerySelector(".deals > li:last-child");

        deal.Words().Should().Be("Apple–Google No article speaks of it yet. Add one.");
        deal!.QuerySelector("p a")!.GetAttribute("href").Should().Be("/articles/new");
    }

    [Fact]
    public async Task ChangesLeadToTheirComparison() =>
        (await site.Visitor().PageAsync("/")).QuerySelectorAll(".list a").Select(a => a.GetAttribute("href"))
            .Should().Contain("/deals/microsoft-openai/compare/2025-10/2026-04-27?show=all#license-openai-microsoft");

    [Fact]
    public async Task WhatRunsOutIsToldSoonestFirst() =>
        (await site.Visitor().PageAsync("/")).QuerySelectorAll("[aria-labelledby=h-ends] th").Select(th => th.Words())
            .Should().StartWith(["2030", "2032"]);

    [Fact]
    public async Task AllArticlesAreListed() =>
        (await site.Visitor().PageAsync("/")).QuerySelectorAll("table.cards tbody tr").Should().HaveCount(5);
}
