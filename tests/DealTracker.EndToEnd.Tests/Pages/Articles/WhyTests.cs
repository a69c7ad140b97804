using System.Text;
using AngleSharp.Html.Dom;

namespace DealTracker.EndToEnd.Tests.Pages.Articles;

public sealed class WhyTests(Site site) : IClassFixture<Site>
{
    private const string Text =
        "Two firms and a question\n\nMicrosoft owns 27 percent of OpenAI. Does Microsoft own 40 percent of OpenAI?\n\nMicrosoft looked at the weather, and nobody spoke of money.\n";

    [Fact]
    public async Task EverySentenceSaysWhatWasProposedAndWhyItWasKeptOrDropped()
    {
        var page = await site.Visitor().PageAsync($"{await AddAsync(Text)}/why");

        var sentences = page.QuerySelectorAll(".asked > li");
        sentences.Select(li => li.QuerySelector("summary .quote").Words()).Should().Equal(
            "Two firms and a question", "Microsoft owns 27 percent of OpenAI.", "Does Microsoft own 40 percent of OpenAI?",
            "Microsoft looked at the weather, and nobody spoke of money.");
        sentences.Select(li => li.QuerySelector("summary .by").Words()).Should().Equal("nothing proposed", "1 kept", "1 dropped", "nothing proposed");
        sentences[1].QuerySelector("details li").Words().Should().StartWith("Kept Microsoft’s stake (Microsoft–OpenAI): 27 percent.").And.Contain("Rule: <");
        sentences[2].QuerySelector("details li").Words().Should().StartWith("Dropped").And.Contain("Because: a question.");
        sentences[0].QuerySelector("details p").Words().Should().StartWith("It names no party of a deal that is followed");
        sentences[3].QuerySelector("details p").Words().Should().StartWith("Read as speaking of Microsoft.");
    }

    [Fact]
    public async Task EachParagraphAsksAboutItselfAndFindsItsSentencesOpen()
    {
        var visitor = site.Visitor();
        var article = await AddAsync(Text);
        var links = (await visitor.PageAsync(article)).QuerySelectorAll(".ask a").OfType<IHtmlAnchorElement>().ToArray();

        links.Select(a => a.Words().Split('?')[0]).Should().Equal("Why not", "Why", "Why not");
        foreach (var link in links)
        {
            var page = await visitor.PageAsync(link.GetAttribute("href")!);
            page.QuerySelectorAll("details[open]").Should().NotBeEmpty();
            page.GetElementById(link.Hash[1..]).Should().NotBeNull("of {0}", link.Href);
        }
    }

    [Fact]
    public async Task NothingIsOpenWhereNobodyAskedAboutAPlace() =>
        (await site.Visitor().PageAsync($"{await AddAsync(Text)}/why")).QuerySelectorAll("details[open]").Should().BeEmpty();

    [Fact]
    public async Task ALongArticleIsShownInParts()
    {
        var visitor = site.Visitor();
        var article = await AddAsync(string.Join("\n\n", Enumerable.Range(1, 200).Select(i => $"This is the sentence with the number {i}.")));

        var first = await visitor.PageAsync($"{article}/why");
        first.QuerySelectorAll(".asked > li").Should().HaveCount(150);
        var later = first.QuerySelectorAll("nav .button").Should().ContainSingle().Which;
        var second = await visitor.PageAsync(later.GetAttribute("href")!);
        second.QuerySelectorAll(".asked > li .quote").Select(q => q.Words()).Should().HaveCount(50).And.StartWith("This is the sentence with the number 151.");
        second.QuerySelectorAll("nav .button").Should().ContainSingle().Which.Words().Should().Be("Earlier sentences");
    }

    [Fact]
    public async Task TheDateThatWasGivenWithAnArticleCountsHereToo()
    {
        var response = await site.Visitor().FillInAsync(
            [("dated.txt", Encoding.UTF8.GetBytes("Microsoft and OpenAI signed a new agreement yesterday. It gives Microsoft 31 percent of OpenAI."))], published: "2026-03-05");
        var page = await site.Visitor().PageAsync($"/articles/{response.Headers.Location!.OriginalString.Split('=')[^1]}/why");

        page.QuerySelector(".asked details").Words().Should().Contain("It tells of an event: 4 March 2026, Microsoft and OpenAI announce an agreement.");
    }

    [Theory]
    [InlineData("/articles/999/why", HttpStatusCode.NotFound)]
    [InlineData("/articles/1/why?at=-1", HttpStatusCode.NotFound)]
    [InlineData("/articles/1/why?at=2000000000", HttpStatusCode.OK)]
    [InlineData("/articles/1/why?at=x", HttpStatusCode.OK)]
    public async Task AnAddressThatIsOddIsAnswered(string address, HttpStatusCode status) =>
        (await site.Visitor().GetAsync(address)).StatusCode.Should().Be(status);

    /// <summary>The address of the article, stored now or before.</summary>
    private async Task<string> AddAsync(string text)
    {
        var answer = await (await site.Visitor().SendAsync(Encoding.UTF8.GetBytes(text), "why.txt", ("published", "2026-04-28"))).JsonAsync();
        return $"/articles/{answer.GetProperty("id").GetInt64()}";
    }
}
