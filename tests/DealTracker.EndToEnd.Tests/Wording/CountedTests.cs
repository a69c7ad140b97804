using System.Globalization;
using DealTracker.Domain.Facts;
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
        Counted.Articles(
        [
            Quote(article: 1), Quote(start: 20, end: 30, article: 1),
            Quote(article: 2, certainty: Certainty.Hedged), Quote(article: 3, certainty: Certainty.Hedged), Quote(start: 20, end: 30, article: 3),
        ]).Should().Be("3 articles (1 hedged)");
}
