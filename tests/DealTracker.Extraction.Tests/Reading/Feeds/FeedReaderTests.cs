namespace DealTracker.Extraction.Tests.Reading.Feeds;

public sealed class FeedReaderTests
{
    [Fact]
    public void AnRssItemIsAnArticle()
    {
        const string feed = """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>The Courier</title><lastBuildDate>Wed, 06 May 2026 12:00:00 +0000</lastBuildDate>
            <item><title>Clouds &amp;amp; contracts</title><link>https://example.org/c</link><pubDate>Tue, 28 Apr 2026 09:30:00 +0000</pubDate>
            <description>The licence is o…</description>
            <content:encoded><![CDATA[<p>The licence is <b>open</b>.</p><ul><li>It runs until 2032</li></ul>
            <p>The post <a href="/c">Clouds</a> appeared first on <a href="/">The Courier</a>.</p>]]></content:encoded></item>
            <item><title>Another matter</title><description>Nothing to do with it.</description></item></channel></rss>
            """;

        var article = Shown.Article(feed, "feed.xml");

        Shown.Blocks(article).Should().Equal(
            "Heading1: Clouds & contracts",
            "LeftOut(summary of the text): The licence is o",
            "Paragraph: The licence is open.",
            "ListItem1: It runs until 2032",
            "LeftOut(related link): The post Clouds appeared first on The Courier.",
            "LeftOut(another item of the feed): Another matter",
            "LeftOut(another item of the feed): Nothing to do with it.");
        article.Metadata.Should().BeEquivalentTo(new { Format = "rss", Site = "The Courier", Address = "https://example.org/c" });
        article.Metadata.PublishedOn.Should().Equal(new DateOnly(2026, 4, 28));
    }

    [Theory]
    [InlineData("<content type=\"html\">&lt;p&gt;The licence is &lt;b&gt;open&lt;/b&gt; &amp;amp; free.&lt;/p&gt;</content>")]
    [InlineData("<content type=\"text\">The licence is open &amp; free.</content>")]
    [InlineData("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>The licence is <b>open</b> &amp; free.</p></div></content>")]
    [InlineData("<summary>The licence is open &amp;amp; free.</summary>")]
    public void AnAtomEntryIsAnArticleHoweverItsTextIsWritten(string content)
    {
        var feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Courier</title><updated>2026-05-06T12:00:00Z</updated><entry><title>Clouds</title>"
            + "<link rel=\"self\" href=\"/no\"/><link href=\"https://example.org/c\"/><published>2026-04-28T23:30:00-05:00</published>"
            + $"<updated>2026-05-06T08:00:00Z</updated><author><name>Nora</name></author>{content}</entry></feed>";

        var article = Shown.Article(feed, "feed.xml");

        Shown.Blocks(article).Should().Equal("Heading1: Clouds", "Paragraph: The licence is open & free.");
        article.Metadata.Should().BeEquivalentTo(new { Format = "atom", Site = "The Courier", Address = "https://example.org/c" });
        article.Metadata.PublishedOn.Should().Equal(new DateOnly(2026, 4, 28));
    }
}
