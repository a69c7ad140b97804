using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

public sealed class InstalmentYearsTests
{
    private const string Money = "investment:maker>lab";

    private static readonly SourceArticle First = Some.Article(1, "2019-08-01", Some.Fact("2019-07-22", Money, "amount", "1000000000"));

    [Fact]
    public void MoreMoneyInSomeYearMakesNoVersion() => Versions(Some.Fact("2021", Money, "amount", "2000000000")).Should().Equal("2019-07-22");

    [Fact]
    public void NeitherDoesTheEventThatTheSameSentenceTells() =>
        Versions(Some.Fact("2021", Money, "amount", "2000000000"), Some.Event("2021", "lab maker", "investment")).Should().Equal("2019-07-22");

    [Theory]
    [InlineData("2021-03", "2021-03")]
    [InlineData("2021-03-02", "2021-03-02")]
    public void AMonthOrADayIsAnAnnouncement(string date, string version) => Versions(Some.Fact(date, Money, "amount", "2000000000")).Should().Equal("2019-07-22", version);

    [Fact]
    public void OtherTermsOfThatYearAreAnAnnouncement() =>
        Versions(Some.Fact("2021", Money, "amount", "2000000000"), Some.Fact("2021", "license:lab>maker", "exclusive", "true")).Should().Equal("2019-07-22", "2021");

    [Fact]
    public void AnEventThatDatesItMoreExactlyIsOneToo() =>
        Versions(Some.Fact("2021", Money, "amount", "2000000000"), Some.Event("2021-03-02", "lab maker")).Should().Equal("2019-07-22", "2021-03-02");

    [Fact]
    public void WhatTwoArticlesTellIsOne() => Fold(First,
        Some.Article(2, "2022-01-01", Some.Fact("2021", Money, "amount", "2000000000")),
        Some.Article(3, "2022-01-01", Some.Fact("2021", Money, "amount", "2000000000"))).Should().Equal("2019-07-22", "2021");

    [Fact]
    public void TheFirstThatIsKnownOfADealIsAVersion() => Fold(Some.Article(2, "2022-01-01", Some.Fact("2021", Money, "amount", "2000000000"))).Should().Equal("2021");

    [Fact]
    public void TheDateOnWhichATermBeginsMakesNoVersion() =>
        Versions(Some.Fact("2019-07-22", Money, "from", "2021"), Some.Fact("2019-07-22", Money, "from", "2022-05-01")).Should().Equal("2019-07-22");

    private static IEnumerable<string> Versions(params object[] stated) => Fold(First, Some.Article(2, "2022-01-01", stated));

    private static IEnumerable<string> Fold(params SourceArticle[] articles) => LedgerFold.Fold(Some.Deal, articles).Versions.Select(version => version.Id);
}
