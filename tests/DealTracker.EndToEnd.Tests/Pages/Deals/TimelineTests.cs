namespace DealTracker.EndToEnd.Tests.Pages.Deals;

/// <summary>What one can ask of the timeline by its address.</summary>
[Collection(GoldCollection.Name)]
public sealed class TimelineTests(GoldSite site)
{
    private const string Deal = "/deals/microsoft-openai";

    [Fact]
    public async Task EveryRangeIsALinkAndSaysWhichOneIsShown()
    {
        var page = await site.Visitor().PageAsync($"{Deal}?range=1y");

        page.QuerySelectorAll(".ranges a").Select(a => a.Words()).Should().Equal(
            "Everything", "5 years", "1 year", "Oct 2025", "27 Apr 2026", "Zoom in", "Zoom out", "Earlier", "Later");
        page.QuerySelectorAll(".ranges a[aria-current]").Select(a => a.Words()).Should().Equal("1 year");
    }

    [Fact]
    public async Task EveryRangeLinkAnswersAndZoomingGoesOnAsLongAsItCan()
    {
        var visitor = site.Visitor();
        var page = await visitor.PageAsync(Deal);
        var steps = 0;
        while (page.QuerySelector(".ranges a[data-key='+']") is { } closer)
        {
            page = await visitor.PageAsync(closer.GetAttribute("href")!);
            steps++;
        }

        steps.Should().Be(7);
        foreach (var link in page.QuerySelectorAll(".ranges a")) await visitor.PageAsync(link.GetAttribute("href")!);
    }

    [Fact]
    public async Task AroundAVersionThreeWeeksHaveTheirDays()
    {
        var svg = (await site.Visitor().PageAsync($"{Deal}?range=2026-04-27")).QuerySelector(".chart.wide svg")!;

        svg.QuerySelectorAll("text").Select(t => t.Words()).Should().Contain(["17", "30", "7", "April 2026", "May 2026", "27 April 2026", "until 2032"])
            .And.NotContain(["Today, 20 November 2026", "October 2025"]);
    }

    [Fact]
    public async Task TodayAndTheNewestArticleHaveNamedLines()
    {
        var svg = (await site.Visitor().PageAsync(Deal)).QuerySelector(".chart.wide svg")!;

        svg.QuerySelectorAll("text").Select(t => t.Words()).Should().Contain(["Today, 20 November 2026", "Known to 27 April 2026"]);
        svg.QuerySelectorAll(".c-known, .c-today").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("clause=license:openai%3Emicrosoft", "IP licence")]
    [InlineData("clause=license:openai%3Emicrosoft&clause=equity:openai%3Emicrosoft&from=2026-06", "IP licence", "Microsoft’s stake")]
    [InlineData("source=5&clause=milestone-trigger:agi&clause=revenue-share:openai%3Emicrosoft", "AGI trigger")]
    public async Task FiltersLeaveTheLanesThatAreAskedFor(string query, params string[] lanes)
    {
        var page = await site.Visitor().PageAsync($"{Deal}?{query}");

        page.QuerySelectorAll(".chart.wide .t-lane").Select(t => t.Words()).Should().Equal(lanes);
        page.QuerySelectorAll(".term").Should().HaveCount(8, "the terms in force do not hang on the filter");
    }

    [Fact]
    public async Task AFilterThatLeavesNothingSaysSoAndHowToGoOn()
    {
        var page = await site.Visitor().PageAsync($"{Deal}?source=5&certainty=doubtful&clause=equity:openai%3Emicrosoft");

        page.QuerySelector("#h-line")!.ParentElement!.QuerySelectorAll("p a").Select(a => a.Words()).Should().Contain("Take the filters off");
    }

    [Fact]
    public async Task ALineUnfoldsItsQuotesInPlaceAndFoldsThemAgain()
    {
        var visitor = site.Visitor();
        const string Item = "i-license-openai-microsoft-2026-04-27";
        var closed = (await visitor.PageAsync(Deal)).GetElementById(Item)!;
        closed.QuerySelectorAll("blockquote").Should().BeEmpty();

        var link = closed.QuerySelector("a[aria-expanded=false]")!.GetAttribute("href")!;
        link.Should().EndWith("#" + Item);
        var opened = (await visitor.PageAsync(link)).GetElementById(Item)!;
        opened.QuerySelectorAll("blockquote").Should().HaveCountGreaterThan(4);
        opened.QuerySelector("a[aria-expanded=true]")!.GetAttribute("href").Should().Be($"{Deal}#{Item}");
    }

    [Theory]
    [InlineData("range=yesterday")]
    [InlineData("range=1999-01-01")]
    [InlineData("from=31.12.2026")]
    [InlineData("to=9989")]
    [InlineData("from=XXXX-10")]
    [InlineData("certainty=sure")]
    [InlineData("source=99")]
    [InlineData("source=-1")]
    [InlineData("clause=nothing")]
    public async Task WhatTheTimelineDoesNotKnowIsSaidInWords(string query)
    {
        var response = await site.Visitor().GetAsync($"{Deal}?{query}");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.PageAsync()).QuerySelector(".lede").Words().Should().StartWith("The address asks for a date, range or filter");
    }
}
