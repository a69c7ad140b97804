namespace DealTracker.Extraction.Tests.Reading.Markdown;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void ThePartsOfAMarkdownFileAreRead()
    {
        const string text = """
            ---
            title: "Clouds for all"
            date: 2026-04-28
            tags: [a, b]
            ---

            # Clouds for all

            ![A data centre](hero.jpg "Photo")

            <!-- sponsor slot -->

            It runs until **2032** and `api` is [open](https://example.org/x).[^1]
            The line goes on &amp; on.

            ## What stays

            * first *thing*
              1. nested thing
            * second thing

            > Read the footnotes.

            | Clause | New |
            |:---|---:|
            | **Licence** | open |

            <p>From <b>HTML</b>.</p>

            ---

            *Read next:* [Gigawatts](https://example.org/g)

            [^1]: Consumer apps were never part of it.
            """;

        var article = Shown.Article(text, "a.md");

        Shown.ReadBlocks(article).Should().Equal(
            "Heading1: Clouds for all",
            "Paragraph: It runs until 2032 and api is open. The line goes on & on.",
            "Heading2: What stays",
            "ListItem1: first thing",
            "ListItem2: nested thing",
            "ListItem1: second thing",
            "Quotation: Read the footnotes.",
            "Cell(0,0,0,heading): Clause", "Cell(0,0,1,heading): New",
            "Cell(0,1,0): Licence", "Cell(0,1,1): open",
            "Paragraph: From HTML.",
            "Footnote: Consumer apps were never part of it.");
        article.Metadata.Should().BeEquivalentTo(new { Format = "markdown", Title = "Clouds for all" });
        article.Metadata.PublishedOn.Should().Equal(new DateOnly(2026, 4, 28));
        article.Blocks.Should().Contain(block => block.LeftOutBecause == "related link");
    }

    [Theory]
    [InlineData("---\npublished: \"2025-01-22T08:40:00+01:00\"\n---\n")]
    [InlineData("+++\ndate = 2025-01-22\n+++\n")]
    [InlineData("---\ntitle: Azure: the end\npubDate: Jan 22, 2025\nlastmod: 2026-01-01\n---\n")]
    public void FrontMatterGivesTheDay(string front) =>
        Shown.Article(front + Shown.Lead, "a.md").Metadata.PublishedOn.Should().Equal(new DateOnly(2025, 1, 22));

    [Fact]
    public void BrokenCitationMarksAreMended() =>
        Shown.Blocks("Microsoft keeps the best seat [1][\n3][\n7]. Several sources say so [1][\n9].\n", "a.md").Should().Equal(
            "Paragraph: Microsoft keeps the best seat. Several sources say so.");

    [Fact]
    public void ALineThatIsPlainlyFurnitureLeavesTheParagraph() =>
        Shown.Blocks($"{Shown.Lead}\nRelated: Is the lab leaving? · What is a runtime?\n", "a.md").Should().Equal(
            $"Paragraph: {Shown.Lead}", "LeftOut(related link): Related: Is the lab leaving? · What is a runtime?");

    [Fact]
    public void ABoldQuestionIsPartedFromItsAnswer() =>
        Shown.Blocks("**Who pays what?** The percentage is *not* public.\n", "a.md").Should().Equal(
            "Question: Who pays what?", "Paragraph: The percentage is not public.");
}
