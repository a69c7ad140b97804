namespace DealTracker.Extraction.Tests.Reading.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void HardWrappedLinesBecomeOneParagraph()
    {
        const string text = """
            Clouds for everybody

            Microsoft and OpenAI rewrote their partnership on Monday. The biggest
            change: OpenAI can now offer all of its products through any cloud pro-
            vider, and the licence that Microsoft holds is from now on a non-
            exclusive one.

            Until Monday, everything that ran over the programming interface had to
            be hosted on Azure. That was to last until a milestone that nobody could
            date.
            """;

        Shown.Blocks(text).Should().Equal(
            "Heading1: Clouds for everybody",
            "Paragraph: Microsoft and OpenAI rewrote their partnership on Monday. The biggest change: OpenAI can now offer all of its products "
            + "through any cloud provider, and the licence that Microsoft holds is from now on a non-exclusive one.",
            "Paragraph: Until Monday, everything that ran over the programming interface had to be hosted on Azure. That was to last until a "
            + "milestone that nobody could date.");
    }

    [Fact]
    public void ParagraphsOfOneLineEachStayApart() =>
        Shown.Blocks($"{Shown.Lead}\n{Shown.Follow}\n").Should().Equal($"Paragraph: {Shown.Lead}", $"Paragraph: {Shown.Follow}");

    [Theory]
    [InlineData("- first thing\n- second thing", "ListItem1: first thing", "ListItem1: second thing")]
    [InlineData("• first thing\n• second thing", "ListItem1: first thing", "ListItem1: second thing")]
    [InlineData("✅ first thing\n✅ second thing", "ListItem1: first thing", "ListItem1: second thing")]
    [InlineData("– first thing\n– second thing", "ListItem1: first thing", "ListItem1: second thing")]
    [InlineData("1. first thing\n2. second thing", "ListItem1: first thing", "ListItem1: second thing")]
    [InlineData("(1) first thing\n(2) second thing", "ListItem1: first thing", "ListItem1: second thing")]
    [InlineData("a) first thing\nb) second thing", "ListItem1: first thing", "ListItem1: second thing")]
    [InlineData("  • first thing\n    ◦ nested thing", "ListItem1: first thing", "ListItem2: nested thing")]
    [InlineData("\t- first thing\n\t- second thing", "ListItem1: first thing", "ListItem1: second thing")]
    public void BulletsAndNumbersStandOutsideTheirItems(string list, string first, string second) =>
        Shown.Blocks($"{Shown.Lead}\n\n{list}\n").Skip(1).Should().Equal(first, second);

    [Fact]
    public void AnItemThatGoesOnIndentedIsOneItem()
    {
        const string text = """
            Microsoft and OpenAI rewrote their partnership on Monday. The biggest
            change: OpenAI can now offer all of its products through any cloud.

              * a licence to the models and products through 2032, which is no
                longer exclusive
              * the title of primary cloud partner
            """;

        Shown.Blocks(text).Skip(1).Should().Equal(
            "ListItem1: a licence to the models and products through 2032, which is no longer exclusive",
            "ListItem1: the title of primary cloud partner");
    }

    [Theory]
    [InlineData("What Microsoft keeps\n--------------------\n\n", "Heading2: What Microsoft keeps")]
    [InlineData("What Microsoft keeps\n====================\n\n", "Heading1: What Microsoft keeps")]
    [InlineData("## What Microsoft keeps\n\n", "Heading2: What Microsoft keeps")]
    [InlineData("2. What Microsoft keeps\n\n", "Heading2: What Microsoft keeps")]
    [InlineData("II. What Microsoft keeps (2025)\n\n", "Heading2: What Microsoft keeps (2025)", "II. ")]
    [InlineData("What Microsoft keeps\n", "Heading2: What Microsoft keeps")]
    public void ShortLinesOverTextAreHeadings(string heading, string expected, string prefix = "")
    {
        var blocks = Shown.Blocks($"Clouds for every single body\n\n{Shown.Lead}\n\n{heading}{Shown.Follow}\n");

        blocks[2].Should().Be(expected.Replace(": ", $": {prefix}", StringComparison.Ordinal));
        blocks[3].Should().Be($"Paragraph: {Shown.Follow}");
    }

    [Fact]
    public void QuotedAndInsetParagraphsAreQuotations()
    {
        const string text = """
            Microsoft and OpenAI rewrote their partnership on Monday. The biggest
            change: OpenAI can now offer all of its products through any cloud.

            > Our clients have been asking for a choice of clouds for two years, a
            > consultant said.

                It is less a divorce than a new set of house rules, a professor
                told us.
            """;

        Shown.Blocks(text).Skip(1).Should().Equal(
            "Quotation: Our clients have been asking for a choice of clouds for two years, a consultant said.",
            "Quotation: It is less a divorce than a new set of house rules, a professor told us.");
    }

    [Fact]
    public void LinesWithLabelsUnderAHeadingAreItems() =>
        Shown.Blocks($"{Shown.Lead}\n\nNew products\nOld (October): No public rule\nNew (April): First on Azure\n").Skip(1).Should().Equal(
            "Heading2: New products", "ListItem1: Old (October): No public rule", "ListItem1: New (April): First on Azure");

    [Fact]
    public void FrontMatterOfATextFileIsMetadata()
    {
        var article = Shown.Article($"---\ntitle: Clouds for everybody\ndate: 2026-04-28\n---\n{Shown.Lead}\n");

        article.Metadata.PublishedOn.Should().Equal(new DateOnly(2026, 4, 28));
        Shown.Blocks(article).Should().Equal("Heading1: Clouds for everybody", $"Paragraph: {Shown.Lead}");
    }

    [Fact]
    public void OpenLinesInARowUnderALeadAreItems() =>
        Shown.Blocks($"Clouds for every single body\n\nKey takeaways:\nMicrosoft keeps a licence until 2032\nOpenAI pays a capped share\n\n{Shown.Lead}\n").Should().ContainInOrder(
            "ListItem1: Microsoft keeps a licence until 2032", "ListItem1: OpenAI pays a capped share");

    [Fact]
    public void TheHeadlineStandsAboveTheAuthorsLine() =>
        Shown.Article($"Your source for technology news\n\nHome\nAI\nCloud\n\nMicrosoft loosens its grip\n\nBy admin\n\nApril 28, 2026\n\n{Shown.Lead}\n").Metadata.Title
            .Should().Be("Microsoft loosens its grip");

    [Fact]
    public void ANumberInBracketsBeforeTheWordsMakesANote() =>
        Shown.Blocks($"{Shown.Lead}[1]\n\n[1] Consumer apps were never part of it.\n[^2]: See our glossary.\n").Should().Equal(
            $"Paragraph: {Shown.Lead}", "Footnote: Consumer apps were never part of it.", "Footnote: See our glossary.");
}
