using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2026-04-27", DatePrecision.Day, "2026-04-27", "2026-04-27")]
    [InlineData("2026-W18", DatePrecision.Week, "2026-04-27", "2026-05-03")]
    [InlineData("2025-10", DatePrecision.Month, "2025-10-01", "2025-10-31")]
    [InlineData("2026-Q2", DatePrecision.Quarter, "2026-04-01", "2026-06-30")]
    [InlineData("2026-34", DatePrecision.Quarter, "2026-04-01", "2026-06-30")]
    [InlineData("2027-H1", DatePrecision.Half, "2027-01-01", "2027-06-30")]
    [InlineData("2025-WI", DatePrecision.Season, "2025-12-01", "2026-02-28")]
    [InlineData("2032", DatePrecision.Year, "2032-01-01", "2032-12-31")]
    [InlineData("FY2027", DatePrecision.Year, "2027-01-01", "2027-12-31")]
    [InlineData("202X", DatePrecision.Decade, "2020-01-01", "2029-12-31")]
    public void ADateIsBoundByItsFirstAndLastDay(string text, DatePrecision precision, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);

        date.Precision.Should().Be(precision);
        date.Earliest!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(earliest);
        date.Latest!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(latest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("2026-4-27")]
    [InlineData("2026-Q5")]
    [InlineData("2025-W53")]
    [InlineData("FY2027-H1")]
    [InlineData("XXXX")]
    [InlineData("XXXX-02-30")]
    [InlineData("000X")]
    [InlineData("October 2025")]
    public void WhatIsNoDateIsRefused(string text)
    {
        EdtfDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().BeNull();
        FluentActions.Invoking(() => EdtfDate.Parse(text)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("2025-10", "2025-10-28", true)]
    [InlineData("2025", "2025-10-28", true)]
    [InlineData("2025-Q4", "2025-10", true)]
    [InlineData("XXXX-10", "2025-10-28", true)]
    [InlineData("XXXX-10-28", "2025-10", true)]
    [InlineData("2025-10", "2025-11", false)]
    [InlineData("XXXX-10", "2025-11-03", false)]
    public void DatesAgreeWhereOneIsTheOtherMoreCoarsely(string a, string b, bool agree)
    {
        EdtfDate.Parse(a).AgreesWith(EdtfDate.Parse(b)).Should().Be(agree);
        EdtfDate.Parse(b).AgreesWith(EdtfDate.Parse(a)).Should().Be(agree);
    }

    [Fact]
    public void DatesAreOrderedByFirstDayThenTheFinerFirst() =>
        new[] { "XXXX-10", "2026", "2025-10", "2025-10-01", "2025" }.Select(EdtfDate.Parse).Order().Select(date => date.Text)
            .Should().Equal("2025", "2025-10-01", "2025-10", "2026", "XXXX-10");
}
