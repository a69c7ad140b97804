namespace DealTracker.EndToEnd.Tests.Pages.Search;

[Collection(GoldCollection.Name)]
public sealed class IndexTests(GoldSite site)
{
    public static TheoryData<string> Hostile =>
    [
        "\"", "a\"b\"\"c", "AND OR NOT", "NEAR(a b, 5)", "Words : {x} ^y", "'; DROP TABLE Articles; --", "* - + ( ) [ ] \\ % _",
        "a\0b", "\u0002x\u0003", "<script>alert(1)</script>", "e\u0301 😀 ﷽ \u202e", new string('x', 10_000), string.Join(' ', Enumerable.Repeat("word", 2_000)), new string('"', 501),
    ];

    [Fact]
    public async Task ResultsLeadToTheQuoteWithItsWordsMarked()
    {
        var visitor = site.Visitor();
        var page = await visitor.PageAsync("/search?q=intellectual");

        page.QuerySelectorAll(".hit").Should().NotBeEmpty();
        page.QuerySelectorAll(".hit mark").Select(m => m.Words()).Should().OnlyContain(words => words.StartsWith("intellectual", StringComparison.OrdinalIgnoreCase));
        var quote = page.QuerySelectorAll(".hit a").Select(a => a.GetAttribute("href")!).First(a => a.Contains("#q-")).Split('#');
        (await visitor.PageAsync(quote[0])).GetElementById(quote[1]).Should().NotBeNull();
    }

    [Fact]
    public async Task AFacetNarrowsAndCanBeTakenAway()
    {
        var visitor = site.Visitor();
        var page = await visitor.PageAsync("/search?q=exclusive");
        var link = page.QuerySelectorAll(".facets a").Single(a => a.Words() == "Facts");
        var narrowed = await visitor.PageAsync("/search" + link.GetAttribute("href"));

        narrowed.QuerySelectorAll(".hit .by").Should().NotBeEmpty().And.OnlyContain(by => by.Words().StartsWith("Fact", StringComparison.Ordinal));
        narrowed.QuerySelector("h2").Words().Should().StartWith(link.NextElementSibling.Words());
        narrowed.QuerySelector(".facets .drop")!.GetAttribute("href").Should().Be("?q=exclusive");
    }

    [Fact]
    public async Task ThePagesFollowOneAnotherWithoutRepeating()
    {
        var visitor = site.Visitor();
        var first = await visitor.PageAsync("/search?q=openai");
        var second = await visitor.PageAsync("/search" + first.QuerySelector("a[rel=next]")!.GetAttribute("href"));

        first.QuerySelectorAll(".hit").Should().HaveCount(20);
        second.QuerySelectorAll(".hit").Select(h => h.InnerHtml).Should().NotIntersectWith(first.QuerySelectorAll(".hit").Select(h => h.InnerHtml));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task NoQueryIsAnError(string typed)
    {
        var page = await site.Visitor().PageAsync("/search?q=" + Uri.EscapeDataString(typed));

        page.QuerySelector("h1").Words().Should().Be("Search");
        page.QuerySelectorAll("main script").Should().BeEmpty();
    }

    [Theory]
    [InlineData("/search?q=%ED%A0%80+%ff%fe")]
    [InlineData("/search?q=a&q=b&deal=nobody&year=%00&certainty=%27")]
    [InlineData("/search?q=&kind=article")]
    public async Task NorIsAnAddressThatNobodyWrote(string address) =>
        (await site.Visitor().GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task ACursorOfNobodysIsNotFound() =>
        (await site.Visitor().GetAsync("/search?q=x&after=nonsense")).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/search", "Type a word above")]
    [InlineData("/search?q=---", "There is no word")]
    [InlineData("/search?q=zebra", "Nothing stored holds")]
    [InlineData("/search?q=exclusive&outlet=nobody", "Take a filter away")]
    public async Task AnEmptyPageSaysWhatToDo(string address, string words) =>
        (await site.Visitor().PageAsync(address)).QuerySelector("main").Words().Should().Contain(words);
}
