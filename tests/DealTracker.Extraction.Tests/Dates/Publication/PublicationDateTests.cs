using System.Text;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Publication;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Tests.Reading;

namespace DealTracker.Extraction.Tests.Dates.Publication;

public sealed class PublicationDateTests
{
    private const string Body =
        "The two companies rewrote their contract, and what one of them may sell has changed with it. Neither would say what the other pays.\n\n" +
        "A second paragraph tells what customers think of it, at some length, so that nobody can take it for a line of the head of the page.\n";

    public static TheoryData<string> Articles()
    {
        var data = new TheoryData<string>();
        foreach (var set in new[] { "seeds", "dev", "deals-dev", "own/tuned", "own/tuned-deals" })
            foreach (var article in CorpusFiles.Articles(set)) data.Add(article);
        return data;
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryAnnotatedArticleIsDatedAsAReaderWould(string article)
    {
        var gold = CorpusFiles.GoldOf(article);
        var read = (ReadOutcome.Read)ArticleReader.Read(CorpusFiles.Bytes(article), article);

        var found = PublicationDate.Find(read.Article);

        found.On?.Text.Should().Be(gold.GetProperty("published").GetString());
        found.Basis.ToString().ToLowerInvariant().Should().Be(gold.GetProperty("publishedBasis").GetString());
    }

    [Theory]
    [InlineData("A headline on two companies\n\nBRUSSELS, 3 May 2026 (Agency) - ", "2026-05-03")]
    [InlineData("A headline on two companies\n\nLONDON and PARIS, May 3, 2026 /Wire/ -- ", "2026-05-03")]
    [InlineData("A headline on two companies\n\nBy Jo Ray | May 3, 2026 | 4 min read\n\n", "2026-05-03")]
    [InlineData("A headline on two companies\n\nPosted on 3 May 2026 at 14:05 by admin\n\n", "2026-05-03")]
    [InlineData("A headline on two companies\n\nIssue 12, May 2026\n\n", "2026-05")]
    [InlineData("A headline on two companies\n\nPublished: 3 May 2026 | Updated: 9 May 2026\n\n", "2026-05-03")]
    [InlineData("A headline on two companies\n\n3. Mai ist vorbei\n\n2026-05-03\n\n", "2026-05-03")]
    [InlineData("A headline on two companies\n28/05/2026 - 08:30\n\n", "2026-05-28")]
    [InlineData("A headline on two companies\nTuesday, April 28, 2026 at 9:15 a.m. ET\n\n", "2026-04-28")]
    [InlineData("Case 4:24-cv-04722 Document 112 Filed 03/09/26 Page 1 of 9\n\n", "2026-03-09")]
    [InlineData("Remarks by the chair, Brussels, 3 March 2026\n\n", "2026-03-03")]
    [InlineData("Redmond, 28 April 2026\n\nDear shareholders,\n\n", "2026-04-28")]
    [InlineData("MEMORANDUM\nTO: Partners\nDATE: May 6, 2026\nRE: The contract\n\n", "2026-05-06")]
    [InlineData("A headline on two companies\n\nUpdated 29 April 2026 | First published 28 April 2026\n\n", "2026-04-28")]
    [InlineData("PRESS RELEASE\n\nA headline on two companies\n\nBasel / Cambridge, 12 April 2026. Two companies today told the press what they had done, and why they had done it.\n\n", "2026-04-12")]
    [InlineData("A headline on two companies\n\nVienna, April 12, 2026. The two of them have told the press what they had done, and why they had done it.\n\n", "2026-04-12")]
    [InlineData("A headline on two companies\n\nOSLO (April 27, 2026) The two of them told the press what they had done, and why.\n\n", "2026-04-27")]
    public void ADatelineOrLabelIsStated(string head, string date) => Find(head + Body).Should().Be(new PublicationDate(EdtfDate.Parse(date), DateBasis.Stated));

    [Theory]
    [InlineData("One week ago, 28 October 2025, they signed new papers, and now the rival has signed as well.", "2025-11-04")]
    [InlineData("Yesterday, on 27 April 2026, the two of them met, and what came of it is what this page is about.", "2026-04-28")]
    [InlineData("The note came out this morning, exactly two months after the rival showed its deal on 27 February 2026.", "2026-04-27")]
    public void ADayNamedBothWaysIsInferred(string sentence, string date) =>
        Find("A headline on two companies\n\n" + sentence + "\n\n" + Body).Should().Be(new PublicationDate(EdtfDate.Parse(date), DateBasis.Inferred));

    [Theory]
    [InlineData("A headline on two companies\n\nWebinar: 3 June 2026, online\n\n")]
    [InlineData("A headline on two companies\n\n© 3 June 2026 Some House\n\n")]
    [InlineData("A headline on two companies\n\nThis article was amended on 15 June 2026 to correct a caption.\n\n")]
    [InlineData("What they agreed on 28 October 2025\n\n")]
    [InlineData("A headline on two companies\n\nThe papers were signed in Vienna, 12 April 2025. Nobody has seen them since, and nobody will before the court has spoken.\n\n")]
    [InlineData("A headline on two companies\n\nOn Monday, the two met.\n\n")]
    [InlineData("Register now: Cloud Days, 14-16 June 2026\n\nA headline on two companies\n\n")]
    [InlineData("Related: What we said on 3 March 2026\n\nA headline on two companies\n\n")]
    [InlineData("A headline on two companies\n\n22 July 2019: the first cheque.\n\n23 January 2023: the second.\n\n27 April 2026: the rewrite.\n\n")]
    public void DatesOfOtherThingsAreNotTheArticles(string head) => Find(head + Body).Should().Be(PublicationDate.Unknown);

    [Theory]
    [InlineData("Last updated 4 May 2026", "2026-05-04")]
    [InlineData("Originally published April 28, 2026.", "2026-04-28")]
    [InlineData("This story was first published on 28 April 2026 and updated on 30 April 2026.", "2026-04-28")]
    public void ALabelAtTheFootCountsToo(string foot, string date) =>
        Find("A headline on two companies\n\n" + Body + "\n" + foot + "\n").Should().Be(new PublicationDate(EdtfDate.Parse(date), DateBasis.Stated));

    [Fact]
    public void ACorrectionAtTheFootDoesNot() =>
        Find("A headline on two companies\n\n" + Body + "\nCorrection, 30 April 2026: an earlier version misstated the share.\n").Should().Be(PublicationDate.Unknown);

    private static PublicationDate Find(string text) =>
        PublicationDate.Find(((ReadOutcome.Read)ArticleReader.Read(Encoding.UTF8.GetBytes(text), "article.txt")).Article);
}
