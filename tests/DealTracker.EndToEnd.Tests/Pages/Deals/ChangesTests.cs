namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class ChangesTests(GoldSite site)
{
    private const string Changes = "/deals/microsoft-openai/changes";

    [Fact]
    public async Task TheDealsChangesStandWithBeforeAndAfter()
    {
        var page = await site.Visitor().PageAsync(Changes);

        page.QuerySelectorAll("#deal .log h3").Select(h => h.Words()).Should().Equal("27 April 2026", "October 2025");
        page.QuerySelector("#deal .shifts li").Words().Should().Contain("IP licence Before: Microsoft holds an exclusive licence").And.Contain("After: Microsoft holds a non-exclusive licence");
        page.QuerySelector("#deal .log a[href*=compare]")!.GetAttribute("href").Should().Be("/deals/microsoft-openai/compare/2025-10/2026-04-27");
    }

    [Theory]
    [InlineData(Changes)]
    [InlineData("/deals/microsoft-openai")]
    [InlineData("/deals/microsoft-openai/clauses/license%3Aopenai%3Emicrosoft")]
    public async Task APageTellsProgramsWhereItsDataIs(string address)
    {
        var data = (await site.Visitor().PageAsync(address)).QuerySelector("link[rel=alternate][type='application/json']")!.GetAttribute("href")!;

        data.Should().Be($"{address}.json");
        (await site.Visitor().GetAsync(data)).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task EachArticleIsAStepOfKnowledgeWithWhatItTaught()
    {
        var steps = (await site.Visitor().PageAsync(Changes)).QuerySelectorAll("#knowledge .log > li");

        steps.Should().HaveCount(5).And.OnlyContain(step => step.Words().StartsWith("20 November 2026, 12:00 UTC Article added: "));
        steps[^1].QuerySelectorAll(".state").Select(state => state.Words()).Should().NotBeEmpty().And.AllBe("Learned");
        steps[0].Words().Should().Contain("more article");
        steps[^1].QuerySelector(".shifts li").Words().Should().NotContain("After:", "nothing was known before");
    }

    [Fact]
    public async Task StepsCanBeReadFromALineOn()
    {
        (await site.Visitor().PageAsync($"{Changes}?before=3")).QuerySelectorAll("#knowledge .log > li").Select(step => step.Id).Should().Equal("k-2", "k-1");
        (await site.Visitor().GetAsync($"{Changes}?before=x")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task TheApiKeepsTheTwoStreamsApart()
    {
        var json = await site.Visitor().JsonAsync($"/api/v1{Changes}");

        json.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("to").GetString()).Should().Equal("2026-04-27", "2025-10");
        var knowledge = json.GetProperty("knowledge");
        knowledge.GetProperty("items").EnumerateArray().Select(step => step.GetProperty("line").GetInt64()).Should().Equal(5, 4, 3, 2, 1);
        knowledge.GetProperty("items")[4].GetProperty("terms")[0].GetProperty("before").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        (await site.Visitor().GetAsync("/api/v1/deals/nobody/changes")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await site.Visitor().GetAsync($"/api/v1{Changes}?befor=3")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await site.Visitor().GetAsync($"{Changes}.json")).Headers.Location!.ToString().Should().Be($"/api/v1{Changes}");
    }
}
