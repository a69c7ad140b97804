namespace DealTracker.EndToEnd.Tests.Pages.Articles;

[Collection(GoldCollection.Name)]
public sealed class ShowTests(GoldSite site)
{
    [Fact]
    public async Task QuotesAreMarkedWhereTheyStandAndTiedToTheirFacts()
    {
        var page = await site.Visitor().PageAsync("/articles/1");

        var marks = page.QuerySelectorAll("mark[id]");
        marks.Should().HaveCountGreaterThan(30);
        foreach (var mark in marks)
        {
            var note = page.GetElementById(mark.QuerySelector("a")!.GetAttribute("href")![1..]);
            note.Should().NotBeNull();
            note!.QuerySelector("a")!.GetAttribute("href").Should().Be("#" + mark.Id);
            note.QuerySelectorAll("p").Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task TheMarginSaysWhatAPassageStates()
    {
        var page = await site.Visitor().PageAsync("/articles/1");
        var mark = page.QuerySelectorAll("mark").Single(m => m.Words().StartsWith("This contract gives", StringComparison.Ordinal));

        page.GetElementById(mark.QuerySelector("a")!.GetAttribute("href")![1..]).Words().Should()
            .Contain("IP licence, 27 April 2026: non-exclusive, for models and products, until 2032");
    }

    [Fact]
    public async Task LinesLeftOutStayWithTheirReason()
    {
        var left = (await site.Visitor().PageAsync("/articles/1")).QuerySelectorAll("details.left-out");

        left.Should().HaveCountGreaterThan(1);
        left.Should().OnlyContain(d => d.QuerySelector("summary").Words().Length > "3 lines left out of reading.".Length);
        left.Select(d => d.Words()).Should().Contain(words => words.Contains("1777315179"));
    }

    [Fact]
    public async Task TheFactsOfOneDealCanBeShownAlone()
    {
        var visitor = site.Visitor();
        var page = await visitor.PageAsync("/articles/1?deal=amazon-openai");

        page.QuerySelectorAll(".margin li").Length.Should().BeLessThan((await visitor.PageAsync("/articles/1")).QuerySelectorAll(".margin li").Length);
        page.QuerySelectorAll(".margin b").Should().BeEmpty();
        (await visitor.GetAsync("/articles/1?deal=nobody")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/articles/999")]
    [InlineData("/articles/0")]
    [InlineData("/articles/x")]
    public async Task AnArticleThatIsNotThereIsNotFound(string address) =>
        (await site.Visitor().GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
}
