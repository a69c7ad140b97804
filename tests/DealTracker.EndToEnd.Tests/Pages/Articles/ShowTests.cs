using System.Text;

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
    public async Task TheMarginSaysWhatHappened() =>
        (await site.Visitor().PageAsync("/articles/1")).GetElementById("f-1").Words().Should().Contain("Event, 27 April 2026: Microsoft and OpenAI announce an agreement");

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

    [Fact]
    public async Task WhatWasLeftOutCanBeShownAndFolded()
    {
        var visitor = site.Visitor();
        var page = await visitor.PageAsync("/articles/1");
        page.QuerySelectorAll("details.left-out[open]").Should().BeEmpty();

        var shown = await visitor.PageAsync(page.QuerySelectorAll(".tools a").Single(a => a.Words().StartsWith("Show what", StringComparison.Ordinal)).GetAttribute("href")!);
        shown.QuerySelectorAll("details.left-out:not([open])").Should().BeEmpty();
        shown.QuerySelectorAll(".tools a").Select(a => a.GetAttribute("href")).Should().Contain("/articles/1");
    }

    [Fact]
    public async Task ALongArticleIsShownInPartsAndAQuoteFoundInItsPart()
    {
        using var own = new Site();
        var visitor = own.Visitor();
        var filler = string.Concat(Enumerable.Repeat("Nothing to do with any of it, only words upon words.\n\n", 2_000));
        var response = await visitor.SendAsync(Encoding.UTF8.GetBytes($"A long report\n\n{filler}Microsoft now holds a non-exclusive license to OpenAI's intellectual property through 2032."), "long.txt");
        var id = (await response.JsonAsync()).GetProperty("id").GetInt64();

        var first = await visitor.PageAsync($"/articles/{id}");
        first.QuerySelector(".portions").Words().Should().Be("Part 1 of 3 Part after");
        first.QuerySelectorAll("mark[id]").Should().BeEmpty();

        var found = await visitor.JsonAsync("/api/v1/search?q=%22through+2032%22&kind=quote");
        var address = found.GetProperty("items").EnumerateArray().Single(h => h.GetProperty("article").GetInt64() == id).GetProperty("url").GetString()!.Split('#');
        var part = await visitor.PageAsync(address[0]);
        part.GetElementById(address[1])!.Words().Should().StartWith("Microsoft now holds");
        part.QuerySelector(".portions").Words().Should().Be("Part 3 of 3 Part before");
    }

    [Fact]
    public async Task WhereItsPageIsKnownThePassagesLeadThere()
    {
        using var own = new Site();
        var visitor = own.Visitor();
        var html = """
            <html><head><link rel="canonical" href="https://news.example/deal"><title>The deal</title></head><body><article><h1>The deal</h1>
            <p>Microsoft now holds a non-exclusive license to OpenAI's intellectual property through 2032.</p></article></body></html>
            """;
        var id = (await (await visitor.SendAsync(Encoding.UTF8.GetBytes(html), "deal.html")).JsonAsync()).GetProperty("id").GetInt64();
        var page = await visitor.PageAsync($"/articles/{id}");

        page.QuerySelectorAll(".facts-head a").Single().GetAttribute("href").Should().Be("https://news.example/deal");
        page.QuerySelectorAll(".margin a[rel]").Should().NotBeEmpty().And.OnlyContain(a => a.GetAttribute("href")!.StartsWith("https://news.example/deal#:~:text=Microsoft%20now"));
    }

    [Theory]
    [InlineData("/articles/1?at=-1")]
    [InlineData("/articles/1?at=x")]
    [InlineData("/articles/1?at=99999999999")]
    [InlineData("/articles/999")]
    [InlineData("/articles/0")]
    [InlineData("/articles/x")]
    public async Task AnArticleThatIsNotThereIsNotFound(string address) =>
        (await site.Visitor().GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
}
