namespace DealTracker.EndToEnd.Tests.Pages.Clauses;

[Collection(GoldCollection.Name)]
public sealed class ShowTests(GoldSite site)
{
    [Fact]
    public async Task DoubtsStandBesideTheirTermsWithTheWordsThatCauseThem()
    {
        var page = await site.Visitor().PageAsync("/deals/microsoft-openai/clauses/launch-priority:openai%3Emicrosoft");

        page.QuerySelectorAll(".attrs .cause").Select(li => li.Words()).Should().Contain(words => words.StartsWith("not defined") && words.Contains("“first”"));
        page.QuerySelectorAll(".attrs .cause a").Should().OnlyContain(a => a.GetAttribute("href")!.StartsWith("/articles/"));
    }

    [Fact]
    public async Task AClausesHistoryStandsNewestFirstWithItsQuotes()
    {
        var page = await site.Visitor().PageAsync("/deals/microsoft-openai/clauses/license:openai%3Emicrosoft");

        page.QuerySelector("h1").Words().Should().Be("IP licence");
        page.QuerySelectorAll(".log h3").Select(h => h.Words()).Should().Equal("27 April 2026", "October 2025");
        page.QuerySelectorAll(".log .quotes").Should().HaveCount(2).And.OnlyContain(q => q.QuerySelectorAll("blockquote").Length > 2);
        page.QuerySelectorAll("table.cards th a").Select(a => a.GetAttribute("href")).Should().OnlyContain(href => href!.StartsWith("/articles/"));
    }

    [Fact]
    public async Task WhatIsCarriedForwardSaysSo() =>
        (await site.Visitor().PageAsync("/deals/microsoft-openai/clauses/purchase-commitment:openai%3Emicrosoft"))
            .GetElementById("v-2026-04-27").Words().Should().Contain("Not mentioned").And.Contain("carried forward from October 2025");

    [Theory]
    [InlineData("license:nobody%3Emicrosoft")]
    [InlineData("nonsense")]
    [InlineData("%3Cscript%3E:x")]
    public async Task AClauseThatNobodySpeaksOfIsNotFound(string clause) =>
        (await site.Visitor().GetAsync($"/deals/microsoft-openai/clauses/{clause}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
}
