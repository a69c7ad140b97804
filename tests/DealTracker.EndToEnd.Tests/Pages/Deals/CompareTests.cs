using AngleSharp.Html.Dom;

namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class CompareTests(GoldSite site)
{
    private const string Pair = "/deals/microsoft-openai/compare/2025-10/2026-04-27";

    [Fact]
    public async Task EveryClauseStandsWithItsState() =>
        States(await site.Visitor().PageAsync(Pair + "?show=all")).Should().Equal(
            "Changed IP licence", "Changed Revenue share to Microsoft",
            "Removed API exclusivity", "Removed Revenue share to OpenAI", "Removed AGI trigger",
            "Added Azure-first", "Added Primary cloud partner", "Added Joint work",
            "Not mentioned Azure purchase", "Unchanged Microsoft’s stake");

    [Fact]
    public async Task WhatDidNotChangeIsLeftOutAtFirstAndNamed()
    {
        var page = await site.Visitor().PageAsync(Pair);

        page.QuerySelectorAll("article.change").Should().HaveCount(8);
        page.QuerySelector(".hidden-rows").Words().Should().Be("Not shown: 1 not mentioned and 1 unchanged. Show all clauses");
        page.QuerySelector(".hidden-rows a")!.GetAttribute("href").Should().Be(Pair + "?show=all");
    }

    [Fact]
    public async Task AParagraphSumsItUp() =>
        (await site.Visitor().PageAsync(Pair)).QuerySelector(".summary").Words().Should().Be(
            "From October 2025 to 27 April 2026, two clauses changed, three ended, three were first stated, one is not mentioned and one stands as it was. " +
            "Microsoft’s licence from OpenAI becomes non-exclusive and runs through 2032. OpenAI’s revenue share to Microsoft gets a cap and runs through 2030. " +
            "Ended: API exclusivity, Revenue share to OpenAI and AGI trigger. First stated: Azure-first, Primary cloud partner and Joint work.");

    [Fact]
    public async Task TheSidesCanBeSwapped()
    {
        var page = await site.Visitor().PageAsync(Pair + "?swap=1");

        page.QuerySelectorAll(".sidehead span").Select(s => s.Words()).Should().Equal("Clause", "27 April 2026", "October 2025");
        page.QuerySelector("#license-openai-microsoft .sides")!.Children.Take(3).Select(c => c.ClassName).Should().Equal("", "is", "was");
        page.QuerySelectorAll("#license-openai-microsoft .attrs tbody tr:last-child > *").Select(c => c.Words()).Should().Equal("until", "added: 2032", "removed: AGI");
        page.QuerySelectorAll(".counts a").Should().OnlyContain(a => a.GetAttribute("href")!.Contains("swap=1"));
    }

    [Fact]
    public async Task ChangedWordsAreMarkedOnBothSides()
    {
        var licence = (await site.Visitor().PageAsync(Pair)).GetElementById("license-openai-microsoft")!;

        licence.QuerySelectorAll(".was del").Select(d => d.Words()).Should().Equal("removed: an exclusive", "removed: until AGI");
        licence.QuerySelectorAll(".is ins").Select(i => i.Words()).Should().Equal("added: a non-exclusive", "added: through 2032");
        licence.QuerySelectorAll(".attrs tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.Words()))).Should().Equal(
            "exclusive removed: yes added: no loosened for OpenAI", "scope models and products models and products", "until removed: AGI added: 2032");
    }

    [Theory]
    [InlineData("exclusivity-openai-microsoft", "in force removed: yes added: no loosened for OpenAI", "scope removed: API ended with the clause", "until removed: AGI ended with the clause")]
    [InlineData("revenue-share-openai-microsoft", "capped removed: no added: yes loosened for OpenAI", "until not stated added: 2030")]
    [InlineData("purchase-commitment-openai-microsoft", "amount $250 billion $250 billion, carried forward")]
    public async Task EachAttributeSaysWhatBecameOfItAndForWhom(string clause, params string[] rows) =>
        (await site.Visitor().PageAsync(Pair + "?show=all")).GetElementById(clause)!
            .QuerySelectorAll(".attrs tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.Words()))).Should().Equal(rows);

    [Fact]
    public async Task ARemovedClauseShowsTheWordsThatEndedIt()
    {
        var page = await site.Visitor().PageAsync(Pair);

        page.QuerySelectorAll("#revenue-share-microsoft-openai .is q").Should().ContainSingle();
        page = await site.Visitor().PageAsync(Pair + "?show=all");
        page.QuerySelectorAll("#purchase-commitment-openai-microsoft .is").Single().Words().Should().Be("Not mentioned; carried forward from October 2025.");
    }

    [Theory]
    [InlineData("?state=removed", 3)]
    [InlineData("?state=not-mentioned", 1)]
    [InlineData("?show=all", 10)]
    [InlineData("?show=all&view=side", 10)]
    [InlineData("", 8)]
    public async Task TheCountsFilter(string query, int rows) =>
        (await site.Visitor().PageAsync(Pair + query)).QuerySelectorAll("article.change").Should().HaveCount(rows);

    [Theory]
    [InlineData("?state=nonsense")]
    [InlineData("?show=some")]
    [InlineData("?view=upside-down")]
    [InlineData("?swap=2")]
    public async Task WhatTheViewDoesNotKnowIsSaidInWords(string query) =>
        (await site.Visitor().GetAsync(Pair + query)).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task TheInlineViewIsAClassAndStaysWhileFiltering()
    {
        var page = await site.Visitor().PageAsync(Pair + "?view=inline");

        page.QuerySelectorAll("section.view-inline").Should().ContainSingle();
        page.QuerySelectorAll(".counts a").Should().OnlyContain(a => a.GetAttribute("href")!.Contains("view=inline"));
        page.QuerySelector(".to-inline")!.GetAttribute("aria-current").Should().Be("true");
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
    [InlineData("/deals/microsoft-openai/compare?from=2025-10&to=2026-04-27", Pair)]
    [InlineData("/deals/microsoft-openai/compare/2025-10", Pair)]
    [InlineData("/deals/microsoft-openai/compare?from=2026-01-15&to=2026-06-30", Pair)]
    [InlineData("/deals/microsoft-openai/compare?from=2030&to=2025-12", Pair)]
    public async Task WhatMayMeanAnotherPairTomorrowLeadsThereForNow(string asked, string address)
    {
        var response = await site.Visitor().GetAsync(asked);

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.Should().Be(address);
    }

    [Theory]
    [InlineData("/deals/microsoft-openai/compare/2025-10/1999")]
    [InlineData("/deals/microsoft-openai/compare/x/y")]
    [InlineData("/deals/microsoft-openai/compare?from=%2F%2Fevil.example")]
    [InlineData("/deals/nobody/compare")]
    public async Task PairsThatAreNotKnownAreNotFound(string asked) =>
        (await site.Visitor().GetAsync(asked)).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task TwoDaysUnderTheSameTermsHaveNothingToCompare() =>
        (await site.Visitor().PageAsync("/deals/microsoft-openai/compare?from=2026-01-15&to=2026-02-15")).QuerySelector(".lede").Words()
            .Should().Be("On both days the terms of October 2025 were in force, as far as is known. There is nothing to compare.");

    [Fact]
    public async Task ADayBeforeAnythingIsKnownIsNotFoundAndSaysWhy()
    {
        var response = await site.Visitor().GetAsync("/deals/microsoft-openai/compare?from=2019-07-01&to=2026-06-30");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.PageAsync()).QuerySelector(".lede").Words().Should().Be("Nothing is known of the terms then. The first that are known are those of October 2025.");
    }

    [Fact]
    public async Task ThePickerOffersEveryVersion() =>
        (await site.Visitor().PageAsync("/deals/microsoft-openai/compare")).QuerySelectorAll("#a option").Select(o => o.Words())
            .Should().Equal("October 2025", "27 April 2026");

    [Fact]
    public async Task EveryRowHasQuotesFromAtLeastOneSide() =>
        (await site.Visitor().PageAsync(Pair + "?show=all")).QuerySelectorAll("article.change").Should().OnlyContain(row => row.QuerySelectorAll("blockquote").Length > 0);

    private static IEnumerable<string> States(IHtmlDocument page) =>
        page.QuerySelectorAll("article.change").Select(row => $"{row.QuerySelector(".state").Words()} {row.QuerySelector("h3").Words()}");
}
