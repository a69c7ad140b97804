namespace DealTracker.Extraction.Tests.Reading.Html;

public sealed class HtmlReaderTests
{
    [Fact]
    public void APageGivesItsArticleAndLeavesOutTheRest()
    {
        const string page = """
            <!DOCTYPE html><html><head><title>x</title><style>p{}</style><script>var p="Microsoft pays 99 percent";</script></head><body>
            <div class="cookie" role="dialog"><p>We store cookies.</p><button>Accept all</button></div>
            <header><a href="/">The Courier</a><nav><ul><li><a href="/ai">AI</a></li></ul></nav></header>
            <main><article>
            <h1>Clouds for everybody</h1>
            <p class="byline">By Nora Feld &middot; <time datetime="2026-04-28">Apr 28</time></p>
            <div class="share"><button>Share</button> <span>1.2K</span></div>
            <figure><img alt="Servers"><figcaption>Servers in Iowa. Photo: agency</figcaption></figure>
            <p>The part&shy;ner&shy;ship is <b>new</b>, with&nbsp;a <a href="/x">licence</a> until 2032.<sup><a href="#f1">[1]</a></sup></p>
            <aside class="promo"><h3>Free newsletter</h3><p>Get it every Friday.</p></aside>
            <h2>What stays</h2>
            <ul><li>first thing<ul><li>nested thing</li></ul></li></ul>
            <ol start="3"><li>third thing</li></ol>
            <blockquote><p>Read the footnotes.</p></blockquote>
            <div hidden>Microsoft pays until 2099.</div><div style="display: none">Nor this.</div>
            <ol class="footnotes"><li id="f1">Consumer apps were never part of it.</li></ol>
            </article>
            <section id="comments"><h3>2 comments</h3><div class="comment"><p>They pay until 2045 anyway.</p></div></section>
            </main><footer><p>&copy; The Courier</p></footer></body></html>
            """;

        var article = Shown.Article(page, "page.html");

        Shown.ReadBlocks(article).Should().Equal(
            "Heading1: Clouds for everybody",
            "Paragraph: The partnership is new, with a licence until 2032.",
            "Heading2: What stays",
            "ListItem1: first thing",
            "ListItem2: nested thing",
            "ListItem1: third thing",
            "Quotation: Read the footnotes.",
            "Footnote: Consumer apps were never part of it.");
        article.Text.Should().Contain("3. third thing").And.Contain("[1] Consumer apps").And.NotContain("99 percent").And.NotContain("2099");
        article.Metadata.PublishedOn.Should().Equal(new DateOnly(2026, 4, 28));
    }

    [Theory]
    [InlineData("<nav>x y</nav>", "navigation")]
    [InlineData("<div class='breadcrumbs'>Home Deals</div>", "navigation")]
    [InlineData("<div id='sidebar'>Popular things</div>", "navigation")]
    [InlineData("<div class='social-share'>Share</div>", "share bar")]
    [InlineData("<div class='shareBar'>Share</div>", "share bar")]
    [InlineData("<div class='cookie-consent'>We like biscuits</div>", "cookie notice")]
    [InlineData("<div role='dialog'>Hello there</div>", "cookie notice")]
    [InlineData("<section class='related-stories'><p>Another matter altogether</p></section>", "related link")]
    [InlineData("<aside><a href='/1'>Another matter</a> <a href='/2'>And one more</a></aside>", "related link")]
    [InlineData("<ul><li><a href='/1'>Another matter</a></li><li><a href='/2'>And one more</a></li></ul>", "related link")]
    [InlineData("<div class='ad-slot'>Buy generators</div>", "advertisement")]
    [InlineData("<div class='newsletter-signup'>Every Friday</div>", "advertisement")]
    [InlineData("<form>Search here</form>", "form")]
    [InlineData("<button>Press me</button>", "button")]
    [InlineData("<div class='comment-list'><p>I think not</p></div>", "reader comments")]
    [InlineData("<p class='kicker'>Cloud</p>", "section label")]
    [InlineData("<p class='dateline'>LONDON</p>", "byline or dateline")]
    [InlineData("<div class='author-bio'>She knows contracts</div>", "byline or dateline")]
    [InlineData("<p class='disclaimer'>Nothing is certain</p>", "page footer")]
    public void ElementsThatAreNoArticleSayWhy(string element, string reason)
    {
        var article = Shown.Article($"<html><body><article><h1>Clouds for all</h1><p>{Shown.Lead}</p>{element}<p>{Shown.Follow}</p></article></body></html>");

        article.Blocks.Where(block => block.LeftOutBecause is not null).Should().NotBeEmpty().And.OnlyContain(block => block.LeftOutBecause == reason);
        Shown.ReadBlocks(article).Should().HaveCount(3);
    }

    [Theory]
    [InlineData("<aside><h3>In short</h3><p>The licence runs until 2032, and it is open to others.</p></aside>")]
    [InlineData("<header><p>The licence runs until 2032.</p></header>")]
    [InlineData("<div class='paywall-content'><p>The licence runs until 2032.</p></div>")]
    [InlineData("<details><summary>More</summary><p>The licence runs until 2032.</p></details>")]
    [InlineData("<ul><li>The licence runs until <a href='/x'>2032</a>.</li><li>It is open to others.</li></ul>")]
    public void WhatMayBelongToTheArticleIsRead(string element) =>
        Shown.ReadBlocks(Shown.Article($"<html><body><article><h1>Clouds for all</h1><p>{Shown.Lead}</p>{element}<p>{Shown.Follow}</p></article></body></html>"))
            .Should().Contain(line => line.Contains("The licence runs until 2032", StringComparison.Ordinal));

    [Fact]
    public void AClassNameNeverLeavesOutTheArticleItself() =>
        Shown.ReadBlocks(Shown.Article($"<html><body class='comments-open ad-free'><div class='main-with-sidebar'><p>{Shown.Lead}</p><p>{Shown.Follow}</p></div></body></html>"))
            .Should().HaveCount(2);

    [Fact]
    public void LinesBrokenInsideAParagraphStandAloneUnlessTheSentenceGoesOn() =>
        Shown.ReadBlocks(Shown.Article("<p>October: a new agreement.<br>November: another one,<br>and so on.</p>", "p.html")).Should().Equal(
            "Paragraph: October: a new agreement.", "Paragraph: November: another one, and so on.");

    [Fact]
    public void ABoldParagraphIsAHeading() =>
        Shown.Blocks($"<p>{Shown.Lead}</p><p><strong>The money</strong></p><p>{Shown.Follow}</p>", "p.html")[1].Should().Be("Heading3: The money");

    [Fact]
    public void TheTitleIsPutFirstWhereThePageDoesNotShowIt() =>
        Shown.Blocks($"<html><head><meta property='og:title' content='Clouds for all'></head><body><p>{Shown.Lead}</p></body></html>")[0]
            .Should().Be("Heading1: Clouds for all");
}
