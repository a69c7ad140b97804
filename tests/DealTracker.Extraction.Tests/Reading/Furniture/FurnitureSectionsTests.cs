namespace DealTracker.Extraction.Tests.Reading.Furniture;

public sealed class FurnitureSectionsTests
{
    [Theory]
    [InlineData("TechCrunch event\nSan Francisco, California\n|\nOctober 13-15, 2026")]
    [InlineData("PulseWire event\nLondon, United Kingdom\nJune 9-10, 2026")]
    [InlineData("The Cloud Summit\nBerlin\n13–15 October")]
    public void AnEventAdvertIsLeftOutAsAWhole(string advert) =>
        Shown.ReadBlocks(Shown.Article($"{Shown.Lead}\n{advert}\n{Shown.Follow}\n")).Should().Equal(
            $"Paragraph: {Shown.Lead}", $"Paragraph: {Shown.Follow}");

    [Fact]
    public void LinksUnderRelatedAreLeftOutUntilTheTextGoesOn() =>
        Shown.ReadBlocks(Shown.Article($"{Shown.Lead}\n\nRelated\nChip maker puts $100 billion into lab\nSeptember 22, 2025\nIn “Chips”\n\n{Shown.Follow}\n"))
            .Should().Equal($"Paragraph: {Shown.Lead}", $"Paragraph: {Shown.Follow}");

    [Fact]
    public void EverythingAfterTheCommentsHeadingIsReaders() =>
        Shown.ReadBlocks(Shown.Article($"{Shown.Lead}\n\n{Shown.Follow}\n\nComments\n\nazurefan77\nThey pay until 2045 anyway, with no cap at all, trust me on this one, folks.\n"))
            .Should().HaveCount(2);

    [Fact]
    public void ACountOfCommentsAboveTheTextLeavesTheTextAlone() =>
        Shown.ReadBlocks(Shown.Article($"Clouds for every single body\n212 comments\n\n{Shown.Lead}\n\n{Shown.Follow}\n")).Should().HaveCount(3);

    [Fact]
    public void TheStandingSectionsOfAPressReleaseAreLeftOut()
    {
        var text = $"""
            FOR IMMEDIATE RELEASE

            Two firms join forces on agents

            {Shown.Lead}

            Availability

            {Shown.Follow}

            About Amazon
            Amazon sells goods and computing in many countries and likes to put its customers first in whatever it does.

            Forward-Looking Statements
            This release contains statements about exclusive arrangements, commitments to purchase, revenue and investments.

            Media contacts
            press@amazon.example
            """;

        Shown.ReadBlocks(Shown.Article(text)).Should().Equal(
            "Heading1: Two firms join forces on agents", $"Paragraph: {Shown.Lead}", "Heading2: Availability", $"Paragraph: {Shown.Follow}");
    }

    [Fact]
    public void AboutAPartyInAnOrdinaryArticleIsRead() =>
        Shown.ReadBlocks(Shown.Article($"Clouds for every single body\n\n{Shown.Lead}\n\nAbout Frontier\n\n{Shown.Follow}\n")).Should().HaveCount(4);

    [Fact]
    public void ASponsorsWordsGoOnToTheNextHeading() =>
        Shown.ReadBlocks(Shown.Article(
            $"<p>{Shown.Lead}</p><p>TOGETHER WITH ACME</p><p>Buy generators from Acme.</p><h2>Elsewhere</h2><p>{Shown.Follow}</p>", "p.html"))
            .Should().Equal($"Paragraph: {Shown.Lead}", "Heading2: Elsewhere", $"Paragraph: {Shown.Follow}");

    [Fact]
    public void AfterTheTextEverythingUnderRelatedIsLinks() =>
        Shown.ReadBlocks(Shown.Article($"{Shown.Lead}\n\nRELATED ARTICLES\nAI\n\nLab raises $30 billion in new round\nApril 27, 2026\nCloud\n\nShares jump after deal\n"))
            .Should().Equal($"Paragraph: {Shown.Lead}");
}
