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
        AxisTicks.Of(Of("2025-10-09", "2032-12-31", Wide)).Where(t => t.Below is not null).Select(t => (t.Label, t.Below))
            .Should().Equal(("Oct", "2025"), ("Jan", "2026"));

    [Fact]
    public void DaysAreNamedOverThreeWeeks() =>
        Within("2026-04-17", "2026-05-08").Select(t => (t.Label, t.Below)).Should().StartWith([("17", "April 2026"), ("18", null)]).And.Contain(("1", "May 2026")).And.HaveCount(21);

    [Fact]
    public void WeeksAreNamedByTheirMondaysOverAQuarter() =>
        Within("2026-03-01", "2026-06-01").Select(t => t.Label).Should().StartWith(["2 Mar", "9 Mar"]).And.EndWith("25 May").And.HaveCount(13);

    [Fact]
    public void MonthsAreNamedOverAYearAlsoWhereItBeginsWithinOne() =>
        Within("2026-02-20", "2027-02-20").Where(t => t.Label is not null).Select(t => t.Label)
            .Should().Equal("Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb");

    [Theory]
    [InlineData("2026-04-17", "2026-05-08")]
    [InlineData("2026-03-30", "2026-05-10")]
    [InlineData("2026-01-15", "2026-06-20")]
    [InlineData("2026-02-20", "2027-02-20")]
    [InlineData("2023-02-20", "2028-02-20")]
    [InlineData("2019-07-22", "2034-07-22")]
    [InlineData("1900-01-01", "2200-01-01")]
    public void NoNamesMeetFromThreeWeeksToCenturies(string from, string to)
    {
        foreach (var frame in new[] { Wide, Slim })
        {
            var ticks = AxisTicks.Of(Axis.Within(new TimeWindow(Day(from), Day(to)), frame));
            Rooms(ticks.Where(t => t.Label is not null).Select(t => (t.LabelX, TextWidth.Of(t.Label!, 11.5)))).Should().NotContain(room => room <= 0, "in {0}", frame);
            Rooms(ticks.Where(t => t.Below is not null).Select(t => (t.X + TextWidth.Of(t.Below!, 11.5) / 2, TextWidth.Of(t.Below!, 11.5)))).Should().NotContain(room => room <= 0, "in {0}", frame);
        }
    }

    private static IReadOnlyList<Tick> Within(string from, string to) => AxisTicks.Of(Axis.Within(new TimeWindow(Day(from), Day(to)), Wide));

    /// <summary>The room between neighbours, in units; names are centred.</summary>
    private static IEnumerable<double> Rooms(IEnumerable<(double Middle, double Width)> names)
    {
        var all = names.OrderBy(n => n.Middle).ToArray();
        return all.Skip(1).Select((n, i) => n.Middle - n.Width / 2 - (all[i].Middle + all[i].Width / 2));
    }

    private static Axis Of(string first, string last, AxisFrame frame) => Axis.Over(Day(first), Day("2026-11-20"), Day(last), frame);

    private static IEnumerable<string?> Labels(string first, string last, AxisFrame frame) =>
        AxisTicks.Of(Of(first, last, frame)).Select(t => t.Label).Where(l => l is not null);
}
