namespace DealTracker.Extraction.Tests.Reading.Furniture;

public sealed class HeadLinesTests
{
    [Theory]
    [InlineData("April 28, 2026")]
    [InlineData("28. April 2026, 06:05 Clock | Reading time: 2 Minutes")]
    [InlineData("Tuesday, 28 April 2026, 07:30 BST")]
    [InlineData("Mon 27 Apr 2026 16.05 BST")]
    [InlineData("2026-04-28 09:00")]
    [InlineData("2026/04/28")]
    [InlineData("28.04.2026")]
    [InlineData("by Nora Feld    28 April 2026")]
    [InlineData("Nora Feld, 28 April 2026")]
    [InlineData("👤 Nora Feld • 🕒 April 28, 2026 • 💬 14 • 👁 3.4K")]
    [InlineData("August 6, 2024 · 6 min read · 212 comments")]
    [InlineData("Briefing no. 118 – 20 January 2026")]
    [InlineData("The Tidemark Gazette, Saturday, 9 May 2026")]
    [InlineData("#procurement  (exported Sat 28 Feb 2026, 18:02)")]
    [InlineData("ORBIT WEEKLY / MANIFEST / Week of 27 February 2023")]
    [InlineData("By Jane Doe")]
    [InlineData("By the Ledger & Loop newsdesk")]
    [InlineData("4 min read")]
    public void AuthorAndDateBeforeTheTextAreKeptAsByline(string line)
    {
        var article = Shown.Article($"Clouds for every single body\n\n{line}\n\n{Shown.Lead}\n");

        article.Blocks[1].LeftOutBecause.Should().Be("byline or dateline");
        article.Blocks[1].Span.In(article.Text).Should().Be(line);
    }

    [Theory]
    [InlineData("What changed on 27 April 2026")]
    [InlineData("Minutes of the meeting held on Tuesday 27 January 2026 in Room 4")]
    [InlineData("SEATTLE - Feb. 27, 2026 - Amazon said on Friday that it would invest in the laboratory, and that more would follow.")]
    public void ADateInsideWordsLeavesTheLineToBeRead(string line) =>
        Shown.ReadBlocks(Shown.Article($"{line}\n\n{Shown.Lead}\n")).Should().HaveCount(2);

    [Fact]
    public void ADayOverAParagraphOfATimelineIsAHeading() =>
        Shown.Blocks($"{Shown.Lead}\n\n28 October 2025\n\n{Shown.Follow}\n").Should().Contain("Heading2: 28 October 2025");

    [Theory]
    [InlineData("Home » News » Start-ups » Funding")]
    [InlineData("Home > Technology > AI")]
    [InlineData("Tech / Policy / Antitrust")]
    [InlineData("← Back to all briefings")]
    [InlineData("Skip to content")]
    [InlineData("THE CLOUD COURIER | Morning edition")]
    [InlineData("додому Latest News and Articles Clouds for every single body")]
    public void PathsAndMenuWordsBeforeTheHeadlineAreNavigation(string line)
    {
        var article = Shown.Article($"{line}\n\nClouds for every single body\n\n{Shown.Lead}\n");

        article.Blocks[0].LeftOutBecause.Should().Be("navigation");
        Shown.ReadBlocks(article).Should().StartWith("Heading1: Clouds for every single body");
    }

    [Fact]
    public void AMenuOfShortLinesIsNavigation() =>
        Shown.ReadBlocks(Shown.Article($"Home\nNews\nAI\nCloud\nSubscribe\n\nClouds for every single body\n{Shown.Lead}\n")).Should().Equal(
            "Heading1: Clouds for every single body", $"Paragraph: {Shown.Lead}");

    [Theory]
    [InlineData("💥 Check out this insightful post from TechCrunch 📖")]
    [InlineData("🔥 Hot off the wires from CloudBeat 👀")]
    [InlineData("🚀 Fresh on PulseWire: read it before everyone shares it! 📈")]
    public void ACheerBetweenPicturesIsLeftOut(string line) =>
        Shown.Article($"{line}\n{Shown.Lead}\n").Blocks[0].LeftOutBecause.Should().Be("emoji header line");

    [Fact]
    public void ASiteOrColumnNameIsNotTheHeadline() =>
        Shown.Article($"Lab Bench Weekly\nPublished: 23 September 2020\n\nOnly Microsoft gets to look inside\n\n{Shown.Lead}\n").Metadata.Title
            .Should().Be("Only Microsoft gets to look inside");
}
