namespace DealTracker.EndToEnd.Tests.Pages.Deals;

[Collection(GoldCollection.Name)]
public sealed class SourcesTests(GoldSite site)
{
    [Fact]
    public async Task ArticlesStandByOriginWithTheReason()
    {
        var page = await site.Visitor().PageAsync("/deals/microsoft-openai/sources");

        page.QuerySelector(".lede").Words().Should().Be("5 articles, 2 origins.");
        page.QuerySelectorAll(".origin").Select(origin => origin.QuerySelectorAll("li > a").Length).Should().Equal(4, 1);
        page.QuerySelector(".origin h3").Words().Should().StartWith("A report by ");
        page.QuerySelectorAll(".origin .why p").Select(why => why.Words()).Should().HaveCount(3).And.Contain(why => why.Contains("both credit")).And.Contain(why => why.Contains("stand in the same order"));
        page.QuerySelectorAll(".origin .why q").Should().HaveCountGreaterThan(20);
    }

    [Fact]
    public async Task EachClauseStandsAgainstEachArticle()
    {
        var page = await site.Visitor().PageAsync("/deals/amazon-openai/sources");

        page.QuerySelectorAll(".grid thead tr:first-child th").Should().HaveCount(6);
        page.GetElementById("investment-amazon-openai")!.QuerySelectorAll(".stance").Select(cell => cell.Words()).Should().Contain("contradicts").And.Contain("says");
        page.QuerySelectorAll(".differ h3").Select(h => h.Words()).Should().Contain(heading => heading.Contains("on conditions"));
    }

    [Fact]
    public async Task ACellLeadsToItsQuotes()
    {
        var visitor = site.Visitor();
        var grid = await visitor.PageAsync("/deals/amazon-openai/sources");
        var cell = grid.GetElementById("investment-amazon-openai")!.QuerySelector("a.contradicts")!;

        var chosen = await visitor.PageAsync(cell.GetAttribute("href")!);
        chosen.QuerySelector("#quotes h3").Words().Should().Be("Article 4 on Amazon’s investment");
        chosen.QuerySelector("#quotes blockquote").Words().Should().Contain("contingent on");
        chosen.QuerySelectorAll(".stance[aria-current]").Should().ContainSingle();
    }

    [Theory]
    [InlineData("/deals/nobody-knows/sources")]
    [InlineData("/deals/microsoft-openai/sources?sheet=99")]
    [InlineData("/deals/microsoft-openai/sources?sheet=-1")]
    [InlineData("/deals/microsoft-openai/sources?clause=%3Cscript%3E&article=1")]
    [InlineData("/deals/microsoft-openai/sources?clause=equity:openai%3Emicrosoft&article=99")]
    [InlineData("/deals/microsoft-openai/sources?article=1")]
    public async Task WhatIsNotThereIsNotFound(string address) =>
        (await site.Visitor().GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task ADealWithoutArticlesSaysWhatToDo() =>
        (await site.Visitor().PageAsync("/deals/apple-google/sources")).QuerySelector("main .intro a")!.GetAttribute("href").Should().Be("/articles/new");
}
