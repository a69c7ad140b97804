namespace DealTracker.EndToEnd.Tests.Pages;

/// <summary>Every page that is derived answers as if articles were withdrawn, and says so; asking changes nothing.</summary>
[Collection(GoldCollection.Name)]
public sealed class WithoutTests(GoldSite site)
{
    public static TheoryData<string> Derived => new(
        "/deals/microsoft-openai", "/deals/microsoft-openai/on/2026-06-01", "/deals/microsoft-openai/compare/2025-10/2026-04-27", "/deals/microsoft-openai/sources",
        "/deals/microsoft-openai/doubts", "/deals/microsoft-openai/clashes", "/deals/microsoft-openai/clauses/license:openai%3Emicrosoft", "/clashes/exclusivity-openai-amazon-microsoft");

    [Theory]
    [MemberData(nameof(Derived))]
    public async Task ThePageSaysWhatItLeavesOutAndLeadsBack(string address)
    {
        var page = await site.Visitor().PageAsync(address + "?without=3");

        page.QuerySelectorAll(".retold").Select(p => p.Words()).Should().Contain(words => words.StartsWith("Shown without article 3; nothing is changed by looking."));
        (await site.Visitor().PageAsync(address)).QuerySelectorAll(".retold").Select(p => p.Words()).Should().NotContain(words => words.StartsWith("Shown without"));
    }

    [Theory]
    [MemberData(nameof(Derived))]
    public async Task WhatNamesNoArticleIsRefused(string address)
    {
        (await site.Visitor().GetAsync(address + "?without=%3Cscript%3E")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await site.Visitor().GetAsync($"/api/v1{address}?without=-1")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await site.Visitor().GetAsync($"/api/v1{address}?without=3")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TheArticlesQuotesAreGoneFromTheAnswer()
    {
        (await site.Visitor().GetStringAsync("/api/v1/deals/microsoft-openai/compare/2025-10/2026-04-27?without=5")).Should().NotContain("\"article\":5");
        (await site.Visitor().GetStringAsync("/api/v1/deals/microsoft-openai/compare/2025-10/2026-04-27")).Should().Contain("\"article\":5");
        (await site.Visitor().JsonAsync("/api/v1/deals/microsoft-openai/coverage?without=5")).GetProperty("items")[0].GetProperty("cells").GetArrayLength().Should().Be(4);
    }

    [Fact]
    public async Task LinksOfAViewKeepWhatIsLeftOut()
    {
        (await site.Visitor().PageAsync("/deals/microsoft-openai/compare/2025-10/2026-04-27?without=5")).QuerySelectorAll(".counts a").Should().OnlyContain(a => a.GetAttribute("href")!.EndsWith("without=5"));
        (await site.Visitor().PageAsync("/deals/microsoft-openai/sources?without=5")).QuerySelectorAll(".grid a.stance").Should().OnlyContain(a => a.GetAttribute("href")!.EndsWith("without=5#quotes"));
        (await site.Visitor().GetAsync("/deals/microsoft-openai/doubts.json?without=5")).Headers.Location!.ToString().Should().EndWith("/doubts?without=5");
    }

    [Fact]
    public async Task WithoutTheArticlesThatTellOfARightItsClashIsGone() =>
        (await site.Visitor().GetAsync("/clashes/exclusivity-openai-amazon-microsoft?without=1&without=2&without=4")).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task TheTimelineAndTheClauseLeadToTheClash()
    {
        foreach (var address in new[] { "/deals/amazon-openai", "/deals/microsoft-openai", "/deals/microsoft-openai/clauses/exclusivity:openai%3Emicrosoft" })
            (await site.Visitor().PageAsync(address)).QuerySelectorAll("a[href='/clashes/exclusivity-openai-amazon-microsoft']").Should().ContainSingle("on {0}", address);
        (await site.Visitor().PageAsync("/deals/microsoft-openai/clauses/equity:openai%3Emicrosoft")).QuerySelectorAll("a[href^='/clashes/']").Should().BeEmpty();
    }
}
