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
    [InlineData("A headline on two companies\n\nOn Monday, the two met.\n\n")]
    public void DatesOfOtherThingsAreNotTheArticles(string head) => Find(head + Body).Should().Be(PublicationDate.Unknown);

    private static PublicationDate Find(string text) =>
        PublicationDate.Find(((ReadOutcome.Read)ArticleReader.Read(Encoding.UTF8.GetBytes(text), "article.txt")).Article);
}
