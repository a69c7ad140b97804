using DealTracker.Domain.Dates;
using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

public sealed class DatePhraseTests
{
    [Theory]
    [InlineData("2026-04-27", "27 April 2026")]
    [InlineData("2025-10", "October 2025")]
    [InlineData("2032", "2032")]
    [InlineData("2026-Q2", "the second quarter of 2026")]
    [InlineData("2027-H1", "the first half of 2027")]
    [InlineData("2025-SU", "summer 2025")]
    [InlineData("2025-WI", "winter 2025")]
    [InlineData("2026-W17", "the week of 20 April 2026")]
    [InlineData("202X", "the 2020s")]
    [InlineData("FY2027", "fiscal 2027")]
    [InlineData("XXXX-10", "October of an unknown year")]
    [InlineData("XXXX-02-29", "29 February of an unknown year")]
    public void ADateIsToldAsExactlyAsItIsKnown(string date, string words) => DatePhrase.For(EdtfDate.Parse(date)).Should().Be(words);
}
