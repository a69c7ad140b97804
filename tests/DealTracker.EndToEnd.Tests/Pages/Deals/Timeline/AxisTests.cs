using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class AxisTests
{
    private static readonly AxisFrame Frame = new(216, 1152, 26, 53);
    private static readonly DateOnly Today = Day("2026-11-20");

    [Fact]
    public void EndsYearsAheadBreakTheScaleAtTheEndOfThisYear()
    {
        var axis = Axis.Over(Day("2025-10-09"), Today, Day("2032-12-31"), Frame);

        axis.Start.Should().Be(Day("2025-10-01"));
        axis.FineEnd.Should().Be(Day("2027-01-01"));
        axis.End.Should().Be(Day("2033-01-01"));
        axis.Break.Should().Be(new AxisBreak(808, 834));
    }

    [Fact]
    public void WhereEndsLieNearNothingBreaks()
    {
        var axis = Axis.Over(Day("2025-10-01"), Today, Day("2027-06-30"), Frame);

        axis.Break.Should().BeNull();
        axis.End.Should().Be(Day("2028-01-01"));
    }

    [Fact]
    public void ALongPastNeedsNoBreak() =>
        Axis.Over(Day("2019-07-01"), Today, Day("2032-12-31"), Frame).Break.Should().BeNull();

    [Fact]
    public void WithoutEndsTheScaleGoesOnForSomeMonths()
    {
        var axis = Axis.Over(Day("2026-02-01"), Today, null, Frame);

        axis.End.Should().Be(Day("2027-03-01"));
        axis.X(Today).Should().BeLessThan(1152 - 100);
    }

    [Theory]
    [InlineData("2025-10-01", 216)]
    [InlineData("2027-01-01", 808)]
    [InlineData("2027-01-02", 834.1)]
    [InlineData("2032-01-01", 1099)]
    [InlineData("2033-01-01", 1152)]
    public void DaysStandWhereTheirPartOfTheScalePutsThem(string day, double x) =>
        Axis.Over(Day("2025-10-09"), Today, Day("2032-12-31"), Frame).X(Day(day)).Should().BeApproximately(x, 0.1);

    [Fact]
    public void DaysBeyondStandAtTheEnds()
    {
        var axis = Axis.Over(Day("2025-10-09"), Today, null, Frame);

        axis.X(Day("1999-01-01")).Should().Be(216);
        axis.X(Day("2099-01-01")).Should().Be(1152);
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-20", null)]
    [InlineData("2025-10-09", "2026-11-20", "2032-12-31")]
    [InlineData("2019-07-22", "2026-11-20", "2041-01-01")]
    [InlineData("2026-12-31", "2026-12-31", "2027-01-01")]
    [InlineData("2030-01-01", "2026-11-20", "2031-01-01")]
    public void LaterDaysNeverStandFurtherLeft(string first, string today, string? last)
    {
        var axis = Axis.Over(Day(first), Day(today), last is null ? null : Day(last), Frame);

        var days = Enumerable.Range(0, (axis.End.DayNumber - axis.Start.DayNumber) / 7).Select(week => axis.X(axis.Start.AddDays(week * 7)));

        days.Should().BeInAscendingOrder().And.OnlyContain(x => x >= 216 && x <= 1152);
    }
}
