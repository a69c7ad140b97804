namespace DealTracker.Extraction.Tests.Reading.Html;

public sealed class PageMetadataTests
{
    [Theory]
    [InlineData("<meta property='article:published_time' content='2026-04-28T23:30:00-05:00'>")]
    [InlineData("<meta name='date' content='2026-04-28'>")]
    [InlineData("<meta name='DC.date.issued' content='2026-04-28'>")]
    [InlineData("<meta itemprop='datePublished' content='April 28, 2026'>")]
    [InlineData("<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2026-04-28T09:30:00+00:00'}</script>")]
    [InlineData("<script type='application/ld+json'>{'@graph':[{'@type':'WebSite'},{'@type':['BlogPosting'],'datePublished':'2026-04-28'}]}</script>")]
    public void ThePublicationDayComesFromTheHead(string head) =>
        Shown.Article($"<html><head>{head.Replace('\'', '"')}</head><body><p>{Shown.Lead}</p></body></html>").Metadata.PublishedOn
            .Should().Equal(new DateOnly(2026, 4, 28));

    [Theory]
    [InlineData("<meta property='article:modified_time' content='2026-05-06'>")]
    [InlineData("<script type='application/ld+json'>{'@type':'Person','datePublished':'2026-04-28'}</script>")]
    [InlineData("<script type='application/ld+json'>{broken</script>")]
    [InlineData("<meta name='date' content='soon'>")]
    public void OtherDatesAndBrokenMetadataSayNothing(string head) =>
        Shown.Article($"<html><head>{head.Replace('\'', '"')}</head><body><p>{Shown.Lead}</p></body></html>").Metadata.PublishedOn.Should().BeEmpty();

    [Fact]
    public void TheFirstTimeOfTheArticleCountsAndNotThatOfLinksOrChanges()
    {
        var page = $"""
            <html><body><nav><time datetime="2020-01-01">x</time></nav><article><h1>Clouds</h1>
            <p>Updated <time class="updated" datetime="2026-05-06">May 6</time>, first out <time datetime="2026-04-28T09:30Z">Apr 28</time></p>
            <p>{Shown.Lead}</p><aside class="related"><time datetime="2025-09-10">Sep 10</time></aside></article></body></html>
            """;

        Shown.Article(page).Metadata.PublishedOn.Should().Equal(new DateOnly(2026, 4, 28));
    }

    [Fact]
    public void SiteAddressAndTitleAreTold()
    {
        var page = $"""
            <html><head><title>Clouds for all | The Courier</title><meta property="og:site_name" content="The Courier">
            <link rel="canonical" href="https://example.org/clouds"></head><body><h1>Clouds &amp; contracts</h1><p>{Shown.Lead}</p></body></html>
            """;

        var metadata = Shown.Article(page).Metadata;

        metadata.Should().BeEquivalentTo(new { Format = "html", Encoding = "utf-8", Title = "Clouds & contracts", Site = "The Courier", Address = "https://example.org/clouds" });
    }

    [Fact]
    public void AWindowTitleIsTakenWithoutTheSite()
    {
        var article = Shown.Article($"<html><head><title>Clouds unbound | The Daily Cloud</title></head><body><div>Clouds unbound</div><p>{Shown.Lead}</p></body></html>");

        article.Metadata.Title.Should().Be("Clouds unbound");
        Shown.Blocks(article).Should().Equal("Heading1: Clouds unbound", $"Paragraph: {Shown.Lead}");
    }
}
