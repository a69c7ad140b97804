using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;

namespace DealTracker.Extraction.Tests.Dates;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("The filing is dated March 3, 2026.", "2026-03-03")]
    [InlineData("Der Vertrag gilt ab 28. April 2026, hieß es.", "2026-04-28")]
    [InlineData("They met on the third of March 2026.", "2026-03-03")]
    [InlineData("It was the twenty-eighth of October 2025.", "2025-10-28")]
    [InlineData("Signed 12.IV.2026 in Graz.", "2026-04-12")]
    [InlineData("Results for FY2026-Q2 were late.", "FY2026-Q2")]
    [InlineData("The fiscal year ending June 2027 will be better.", "FY2027")]
    [InlineData("It lapses in twenty thirty-two.", "2032")]
    [InlineData("By the year two thousand thirty it ends.", "2030")]
    [InlineData("The licence runs over seven years.", "P7Y")]
    [InlineData("It was a ten-year term.", "P10Y")]
    [InlineData("It stays for two months after closing.", "P2M")]
    public void WhatTheWordsGiveNeedsNoReference(string text, string value) =>
        DateFinder.Find(text, null).Select(mention => mention.Value).Should().Equal(value);

    [Theory]
    [InlineData("May we ask for the second tranche?")]
    [InlineData("Investors march on, and prices may fall or spring back.")]
    [InlineData("GPT-4 and GB200 chips ship with version 3.5 to 2,030 users.")]
    [InlineData("It paid $2030 for 2032 units at 2030 Harbour Street.")]
    [InlineData("Page ref FM/TD/0419/v2, call 555-2026.")]
    [InlineData("The Sunday Times and March Capital keep the 27 percent.")]
    public void WhatIsNoTimeStaysSilent(string text) => DateFinder.Find(text, EdtfDate.Parse("2026-04-27")).Should().BeEmpty();

    [Theory]
    [InlineData("The licence runs until 2032.", DateBound.Until)]
    [InlineData("The licence holds through the end of 2030.", DateBound.Until)]
    [InlineData("The term expires in 2031.", DateBound.Until)]
    [InlineData("Payments start, beginning in 2027.", DateBound.From)]
    [InlineData("As of 1 July 2026 it is free.", DateBound.From)]
    [InlineData("According to 2024 papers it paid.", DateBound.At)]
    [InlineData("It was signed in 2025.", DateBound.At)]
    public void WordsBeforeADateMakeItABound(string text, DateBound bound) =>
        DateFinder.Find(text, null).Should().ContainSingle().Which.Bound.Should().Be(bound);

    [Theory]
    [InlineData("Six days afterwards it signed again.", "2025-11-03")]
    [InlineData("In May of that year a figure came out.", "2025-05")]
    [InlineData("The same day the rival answered.", "2025-10-28")]
    [InlineData("The month after, it sold the stake.", "2025-11")]
    public void AnchorsFromBeforeTheTextCarryOn(string text, string value) =>
        DateFinder.Find(text, null, [EdtfDate.Parse("2025-10-28")]).Select(mention => mention.Value).Should().Equal(value);

    [Fact]
    public void BothEndsOfARangeAreMentions() =>
        DateFinder.Find("London, October 13-15, 2026", null).Select(mention => (mention.Value, mention.Bound))
            .Should().Equal(("2026-10-13", DateBound.From), ("2026-10-15", DateBound.Until));

    [Fact]
    public void AMonthWithoutReferenceKeepsItsYearUnknown() =>
        DateFinder.Find("In October, on Oct. 28, they signed; on Monday, last year, they met.", null).Select(mention => mention.Value)
            .Should().Equal("XXXX-10", "XXXX-10-28");
}
