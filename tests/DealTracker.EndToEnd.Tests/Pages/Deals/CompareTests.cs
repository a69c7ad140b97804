using AngleSharp.Html.Dom;

namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class CompareTests(GoldSite site)
{
    private const string Pair = "/deals/microsoft-openai/compare/2025-10/2026-04-27";

    [Fact]
    public async Task EveryClauseStandsWithItsState() =>
        States(await site.Visitor().PageAsync(Pair)).Should().Equal(
            "Changed IP licence", "Changed Revenue share to Microsoft",
            "Removed API exclusivity", "Removed Revenue share to OpenAI", "Removed AGI trigger",
            "Added Azure-first", "Added Primary cloud partner", "Added Joint work",
            "Not mentioned Azure purchase", "Unchanged Microsoft's stake");

    [Fact]
    public async Task ChangedWordsAreMarkedOnBothSides()
    {
        var licence = (await site.Visitor().PageAsync(Pair)).GetElementById("license-openai-microsoft")!;

        licence.QuerySelectorAll(".was del").Select(d => d.Words()).Should().Equal("removed: an exclusive", "removed: until AGI");
        licence.QuerySelectorAll(".is ins").Select(i => i.Words()).Should().Equal("added: a non-exclusive", "added: through 2032");
        licence.QuerySelectorAll(".attrs tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.Words()))).Should().Equal(
            "exclusive removed: yes added: no", "scope models and products models and products", "until removed: AGI added: 2032");
    }

    [Fact]
    public async Task ARemovedClauseShowsTheWordsThatEndedIt()
    {
        var page = await site.Visitor().PageAsync(Pair);

        page.QuerySelectorAll("#revenue-share-microsoft-openai .is q").Should().ContainSingle();
        page.QuerySelectorAll("#purchase-commitment-openai-microsoft .is").Single().Words().Should().Be("Not mentioned; carried forward from October 2025.");
    }

    [Theory]
    [InlineData("?state=removed", 3)]
    [InlineData("?state=not-mentioned", 1)]
    [InlineData("?only=changes", 8)]
    [InlineData("?state=nonsense", 10)]
    public async Task TheCountsFilter(string query, int rows) =>
        (await site.Visitor().PageAsync(Pair + query)).QuerySelectorAll("article.change").Should().HaveCount(rows);

    [Fact]
    public async Task TheInlineViewIsAClassAndStaysWhileFiltering()
    {
        var page = await site.Visitor().PageAsync(Pair + "?view=inline");

        page.QuerySelectorAll("section.view-inline").Should().ContainSingle();
        page.QuerySelectorAll(".counts a").Should().OnlyContain(a => a.GetAttribute("href")!.Contains("view=inline"));
    }

    [Theory]
    [InlineData("/deals/microsoft-openai/compare/2026-04-27/2025-10", Pair)]
    [InlineData("/deals/microsoft-openai/compare/2025/2026-04", Pair)]
    [InlineData("/deals/microsoft-openai/compare/2026/2025?view=inline", Pair + "?view=inline")]
    [InlineData("/deals/microsoft-openai/compare/2025-10-28/2026-04-27", Pair)]
    public async Task OtherNamesOfAPairLeadToItsOneAddressForGood(string asked, string address)
    {
        var response = await site.Visitor().GetAsync(asked);

        response.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        response.Headers.CacheControl!.NoCache.Should().BeTrue();
        response.Headers.Location!.OriginalString.Should().Be(address);
    }

    [Theory]
    [InlineData("/deals/microsoft-openai/compare?from=2025-10&to=2026-04-27")]
    [InlineData("/deals/microsoft-openai/compare/2025-10")]
    public async Task WhatMayMeanAnotherPairTomorrowLeadsThereForNow(string asked)
    {
        var response = await site.Visitor().GetAsync(asked);

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.Should().Be(Pair);
    }

    [Theory]
    [InlineData("/deals/microsoft-openai/compare/2025-10/1999")]
    [InlineData("/deals/microsoft-openai/compare/x/y")]
    [InlineData("/deals/microsoft-openai/compare?from=%2F%2Fevil.example")]
    [InlineData("/deals/nobody/compare")]
    public async Task PairsThatAreNotKnownAreNotFound(string asked) =>
        (await site.Visitor().GetAsync(asked)).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task ThePickerOffersEveryVersion() =>
        (await site.Visitor().PageAsync("/deals/microsoft-openai/compare")).QuerySelectorAll("#a option").Select(o => o.Words())
            .Should().Equal("October 2025", "27 April 2026");

    [Fact]
    public async Task EveryRowHasQuotesFromAtLeastOneSide() =>
        (await site.Visitor().PageAsync(Pair)).QuerySelectorAll("article.change").Should().OnlyContain(row => row.QuerySelectorAll("blockquote").Length > 0);

    private static IEnumerable<string> States(IHtmlDocument page) =>
        page.QuerySelectorAll("article.change").Select(row => $"{row.QuerySelector(".state").Words()} {row.QuerySelector("h3").Words()}");
}
