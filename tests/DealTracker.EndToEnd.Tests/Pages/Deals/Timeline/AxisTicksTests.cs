using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class AxisTicksTests
{
    private static readonly AxisFrame Wide = new(216, 1152, 26, 53);
    private static readonly AxisFrame Slim = new(7, 321, 13, 18.5);

    [Fact]
    public void MonthsAreNamedWhileTheyHaveRoom() =>
        Labels("2025-10-09", "2032-12-31", Wide).Should().Equal(
            "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            "2027", "2028", "2029", "2030", "2031", "2032");

    [Fact]
    public void QuartersAreNamedWhereMonthsHaveNone() =>
        Labels("2025-10-09", "2032-12-31", Slim).Should().Equal("Oct", "Jan", "Apr", "Jul", "Oct", "2028", "2030", "2032");

    [Fact]
    public void YearsAloneAreNamedOverALongTime() =>
        Labels("2019-07-22", "2032-12-31", Slim).Should().Equal("2020", "2022", "2024", "2026", "2028", "2030", "2032");

    [Fact]
    public void TheYearStandsBelowItsFirstNamedMonth() =>
        AxisTicks.Of(Of("2025-10-09", "2032-12-31", Wide)).Where(t => t.Year is not null).Select(t => (t.Label, t.Year))
            .Should().Equal(("Oct", "2025"), ("Jan", "2026"));

    private static Axis Of(string first, string last, AxisFrame frame) => Axis.Over(Day(first), Day("2026-11-20"), Day(last), frame);

    private static IEnumerable<string?> Labels(string first, string last, AxisFrame frame) =>
        AxisTicks.Of(Of(first, last, frame)).Select(t => t.Label).Where(l => l is not null);
}
