using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Tests.Dates;

public sealed class EdtfDateFormsTests
{
    [Fact]
    public void EveryFormIsMadeFromItsNumbers()
    {
        EdtfDate.OfDay(2026, 4, 27)!.Text.Should().Be("2026-04-27");
        EdtfDate.OfMonth(2026, 4)!.Text.Should().Be("2026-04");
        EdtfDate.OfUnknownYear(10)!.Text.Should().Be("XXXX-10");
        EdtfDate.OfUnknownYear(10, 28)!.Text.Should().Be("XXXX-10-28");
        EdtfDate.OfQuarter(2026, 2)!.Text.Should().Be("2026-Q2");
        EdtfDate.OfHalf(2027, 1)!.Text.Should().Be("2027-H1");
        EdtfDate.OfSeason(2025, 3)!.Text.Should().Be("2025-FA");
        EdtfDate.OfYear(2032)!.Text.Should().Be("2032");
        EdtfDate.OfDecade(2029)!.Text.Should().Be("202X");
        EdtfDate.OfWeek(2026, 7)!.Text.Should().Be("2026-W07");
        EdtfDate.OfFiscal(2027)!.Text.Should().Be("FY2027");
        EdtfDate.OfFiscal(2026, 2)!.Text.Should().Be("FY2026-Q2");
    }

    [Fact]
    public void NumbersOfNoCalendarMakeNoDate()
    {
        EdtfDate.OfDay(2026, 2, 29).Should().BeNull();
        EdtfDate.OfMonth(2026, 13).Should().BeNull();
        EdtfDate.OfMonth(2026, 21).Should().BeNull();
        EdtfDate.OfUnknownYear(2, 30).Should().BeNull();
        EdtfDate.OfQuarter(2026, 5).Should().BeNull();
        EdtfDate.OfSeason(2026, 0).Should().BeNull();
        EdtfDate.OfYear(0).Should().BeNull();
        EdtfDate.OfYear(-3).Should().BeNull();
        EdtfDate.OfYear(10_000).Should().BeNull();
        EdtfDate.OfWeek(2025, 53).Should().BeNull();
    }

    [Theory]
    [InlineData("2027-01-03", "2026-W53")]
    [InlineData("2026-04-27", "2026-W18")]
    [InlineData("2024-12-30", "2025-W01")]
    public void AWeekIsTheOneOfIso8601(string day, string week) => EdtfDate.OfWeek(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))!.Text.Should().Be(week);

    [Theory]
    [InlineData("FY2027", true)]
    [InlineData("FY2026-Q2", true)]
    [InlineData("2027", false)]
    public void OnlyFiscalFormsAreFiscal(string text, bool fiscal) => EdtfDate.Parse(text).IsFiscal.Should().Be(fiscal);
}
