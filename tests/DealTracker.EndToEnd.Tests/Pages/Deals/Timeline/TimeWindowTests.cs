using DealTracker.Domain.Dates;
using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class TimeWindowTests
{
    [Fact]
    public void AYearHasThreeQuartersBehindTodayAndOneAhead() =>
        TimeWindow.Years(1, Day("2026-11-20")).Should().Be(new TimeWindow(Day("2026-02-20"), Day("2027-02-20")));

    [Fact]
    public void ThreeWeeksLieAroundADay() =>
        TimeWindow.Around(Version("2026-04-27")).Should().Be(new TimeWindow(Day("2026-04-17"), Day("2026-05-08"))).And.Match<TimeWindow>(w => w.Days == 21);

    [Fact]
    public void AMonthHasItsNeighbourhood() =>
        TimeWindow.Around(Version("2025-10")).Should().Be(new TimeWindow(Day("2025-09-21"), Day("2025-11-11")));

    [Fact]
    public void ZoomingInAndOutKeepsTheMiddle()
    {
        var window = new TimeWindow(Day("2026-01-01"), Day("2026-03-02"));

        window.Zoomed(closer: true).Should().Be(new TimeWindow(Day("2026-01-16"), Day("2026-02-15")));
        window.Zoomed(closer: false).Should().Be(new TimeWindow(Day("2025-12-02"), Day("2026-04-01")));
    }

    [Fact]
    public void NothingIsShorterThanTwoWeeks()
    {
        var window = new TimeWindow(Day("2026-01-01"), Day("2026-01-21"));

        window.Zoomed(closer: true).Should().Be(window);
        new TimeWindow(Day("2026-01-01"), Day("2026-01-01")).Days.Should().Be(14);
    }

    [Fact]
    public void NothingLeavesTheCalendar()
    {
        var window = new TimeWindow(TimeWindow.Earliest, TimeWindow.Latest);

        window.Zoomed(closer: false).Should().Be(window);
        window.Moved(later: true).To.Should().Be(TimeWindow.Latest);
    }

    [Theory]
    [InlineData("2026-04", true)]
    [InlineData("2026", true)]
    [InlineData("2026-05-08", false)]
    [InlineData("XXXX-04", false)]
    public void APeriodIsMetWhereItMayLieInside(string date, bool met) =>
        new TimeWindow(Day("2026-04-17"), Day("2026-05-08")).Meets(EdtfDate.Parse(date)).Should().Be(met);
}
