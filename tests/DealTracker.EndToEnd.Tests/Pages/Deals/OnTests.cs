using System.Text.Json;

namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class OnTests(GoldSite site)
{
    private const string On = "/deals/microsoft-openai/on";

    [Fact]
    public async Task TheTermsOfADayStandWithWhatTheyRestOn()
    {
        var page = await site.Visitor().PageAsync($"{On}/2025-12-01");

        page.QuerySelector("h2").Words().Should().Be("On 1 December 2025");
        page.GetElementById("t-exclusivity-openai-microsoft").Words().Should().Contain("API").And.Contain("October 2025");
        page.GetElementById("t-primary-provider-openai-microsoft").Should().BeNull();
        page.QuerySelectorAll(".terms .more a[href^='/articles/']").Should().NotBeEmpty();
    }

    [Fact]
    public async Task AMonthInWhichTermsChangedSaysWhatTheyWereBefore() =>
        (await site.Visitor().PageAsync($"{On}/2026-04")).GetElementById("t-license-openai-microsoft").Words()
            .Should().Contain("Changes on 27 April 2026").And.Contain("non-exclusive").And.Contain("Before that: Microsoft holds an exclusive licence");

    [Theory]
    [InlineData("t-exclusivity-openai-microsoft", "Ends on 27 April 2026")]
    [InlineData("t-primary-provider-openai-microsoft", "Begins on 27 April 2026")]
    public async Task ATermThatTurnsInTheMonthSaysOnWhichDay(string term, string turning) =>
        (await site.Visitor().PageAsync($"{On}/2026-04")).GetElementById(term)!.QuerySelector(".state").Words().Should().Be(turning);

    [Fact]
    public async Task WhatWasNotReportedYetIsSaidAndWhatKnownMeans()
    {
        var page = await site.Visitor().PageAsync($"{On}/2026-06-01/known/2026-04-28");

        page.QuerySelector("h2").Words().Should().Be("On 1 June 2026, as known on 28 April 2026");
        page.QuerySelector(".lede").Words().Should().MatchRegex(@"terms? (was|were) not reported yet\.");
        page.QuerySelector(".intro").Words().Should().StartWith("Known means published:").And.Contain("2 articles");
        page.QuerySelectorAll("#h-gaps ~ .change").Should().NotBeEmpty();
    }

    [Fact]
    public async Task WhatWasRecordedGoesByTheDayOnWhichItWasAdded()
    {
        (await site.Visitor().PageAsync($"{On}/2026-06-01/known/2026-11-20?by=recorded")).QuerySelector(".lede").Words().Should().EndWith("Nothing differs from today’s knowledge.");

        var before = await site.Visitor().GetAsync($"{On}/2026-06-01/known/2026-11-19?by=recorded");
        before.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await before.PageAsync()).QuerySelector(".lede").Words().Should().Contain("nothing on this deal had been recorded here").And.Contain("20 November 2026");
    }

    [Theory]
    [InlineData("2019", HttpStatusCode.NotFound, "No terms are known to be in force in 2019: the first that any article dates are those of October 2025.")]
    [InlineData("2026-04-27/known/2024-01-01", HttpStatusCode.NotFound, "no article on this deal had been published")]
    [InlineData("2026-04-27/known/2026-11-21", HttpStatusCode.BadRequest, "still ahead")]
    [InlineData("2026-04-27/known/soon", HttpStatusCode.BadRequest, "The day of knowledge is no date.")]
    [InlineData("someday", HttpStatusCode.BadRequest, "That is no date.")]
    [InlineData("XXXX-10", HttpStatusCode.BadRequest, "That is no date.")]
    [InlineData("2026-04-27?without=x", HttpStatusCode.BadRequest, "articles’ numbers")]
    [InlineData("2026-04-27/known/2026-05-01?by=magic", HttpStatusCode.BadRequest, "“published” or “recorded”")]
    public async Task WhatHasNoAnswerSaysWhyOnThePageAndInTheApi(string asked, HttpStatusCode status, string why)
    {
        var page = await site.Visitor().GetAsync($"{On}/{asked}");
        var json = await site.Visitor().GetAsync($"/api/v1{On}/{asked}");

        (page.StatusCode, json.StatusCode).Should().Be((status, status));
        (await page.PageAsync()).QuerySelector(".lede").Words().Should().Contain(why);
        json.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonDocument.Parse(await json.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString().Should().Contain(why);
    }

    [Fact]
    public async Task ADayAheadIsAnsweredWithWhatIsStatedSoFar()
    {
        var page = await site.Visitor().PageAsync($"{On}/2031-01-01");

        page.QuerySelector(".retold").Words().Should().StartWith("This day is still ahead.");
        page.GetElementById("t-license-openai-microsoft").Should().NotBeNull();
        page.GetElementById("t-revenue-share-openai-microsoft").Should().BeNull();
    }

    [Fact]
    public async Task TheFormLeadsToTheAnswersAddress()
    {
        var visitor = site.Visitor();

        (await visitor.GetAsync($"{On}?date=2026-04&known=2026-05&by=recorded&without=2")).Headers.Location!.ToString().Should().Be($"{On}/2026-04/known/2026-05?by=recorded&without=2");
        (await visitor.GetAsync(On)).Headers.Location!.ToString().Should().Be($"{On}/2026-11-20");
        (await visitor.GetAsync("/deals/nobody/on")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheApiSaysTheSame()
    {
        var json = await site.Visitor().JsonAsync($"/api/v1{On}/2026-04-26/known/2026-04-28");

        json.GetProperty("version").GetString().Should().Be("2025-10");
        json.GetProperty("known").GetProperty("by").GetString().Should().Be("published");
        json.GetProperty("terms").EnumerateArray().Select(term => term.GetProperty("standing").GetString()).Should().AllBe("in-force");
        json.GetProperty("terms")[0].GetProperty("clause").GetProperty("evidence").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task AMistypedParameterIsRefused() =>
        (await site.Visitor().GetAsync($"/api/v1{On}/2026-04-26?knwon=2026")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
}
