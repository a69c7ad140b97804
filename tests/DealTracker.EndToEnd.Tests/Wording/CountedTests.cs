using System.Globalization;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Origins;
using DealTracker.Web.Wording;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Wording;

public sealed class CountedTests
{
    public CountedTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData(0, "0 quotes", "no quotes")]
    [InlineData(1, "1 quote", "one quote")]
    [InlineData(12, "12 quotes", "twelve quotes")]
    [InlineData(1234, "1,234 quotes", "1,234 quotes")]
    public void ANumberAgreesWithItsNoun(int count, string digits, string words)
    {
        Counted.Of(count, "quote").Should().Be(digits);
        Counted.InWords(count, "quote").Should().Be(words);
    }

    [Fact]
    public void AnArticleCountsOnceAndAsHedgedOnlyWhereAllItsQuotesAre() =>
        Counted.Support(OriginMap.None,
        [
            Quote(article: 1), Quote(start: 20, end: 30, article: 1),
            Quote(article: 2, certainty: Certainty.Hedged), Quote(article: 3, certainty: Certainty.Hedged), Quote(start: 20, end: 30, article: 3),
        ]).Should().Be("3 articles, origin unknown (1 hedged)");

    [Theory]
    [InlineData(4, 1, 0, "4 articles, 1 origin")]
    [InlineData(5, 2, 0, "5 articles, 2 origins")]
    [InlineData(3, 1, 2, "3 articles, 1 origin, 2 of unknown origin")]
    [InlineData(1, 0, 1, "1 article, origin unknown")]
    [InlineData(0, 0, 0, "0 articles")]
    [InlineData(3, 0, 0, "3 articles, of a withdrawn report", 3)]
    [InlineData(4, 0, 1, "4 articles, 1 of unknown origin, 3 of a withdrawn report", 3)]
    [InlineData(5, 1, 1, "5 articles, 1 origin, 1 of unknown origin, 3 of a withdrawn report", 3)]
    public void OriginsStandBesideArticlesAndNeitherUnknownLineageNorAWithdrawnReportIsOne(int articles, int origins, int unknown, string words, int withdrawn = 0) =>
        Counted.Origins(new Corroboration(articles, origins, unknown, withdrawn)).Should().Be(words);
}
