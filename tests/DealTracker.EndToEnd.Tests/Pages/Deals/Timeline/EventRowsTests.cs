using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class EventRowsTests
{
    private static readonly Axis Scale = Axis.Over(Day("2025-10-01"), Day("2026-11-20"), Day("2032-12-31"), new AxisFrame(216, 1152, 26, 53));

    [Fact]
    public void WordsThatWouldMeetRiseToAnotherRow() =>
        Marks(("2025-10", "Two parties announce new terms"), ("2025-11", "One buys much from the other"), ("2026-09", "A ruling"))
            .Select(m => m.Row).Should().Equal(1, 0, 0);

    [Fact]
    public void TwoEventsOfOneDateShareALeader()
    {
        var marks = Marks(("2026-02", "One objects"), ("2026-02", "Both announce"));

        marks.Select(m => m.Row).Should().BeEquivalentTo([0, 1]);
        marks.Should().OnlyContain(m => m.Text != null);
    }

    [Fact]
    public void WordsWithoutRoomAtTheRightStandAtTheLeft() =>
        Marks(("2032", "A long way ahead something happens to both"))[0].TextLeft.Should().BeLessThan(1000);

    [Fact]
    public void NoWordsMeetOtherWordsOrCrossALeader()
    {
        var marks = Marks([.. Enumerable.Range(0, 300).Select(i => (Day("2025-10-01").AddDays(i).ToString("O", System.Globalization.CultureInfo.InvariantCulture), $"Event number {i} of many"))]);

        marks.Max(m => m.Row).Should().BeLessThan(EventRows.Most);
        var shown = marks.Where(m => m.Text is not null).Select(m => (m.Row, m.At, From: m.TextLeft, To: m.TextLeft + TextWidth.Of(m.Text!, EventRows.FontSize))).ToArray();
        shown.Should().NotBeEmpty();
        foreach (var one in shown)
        {
            shown.Where(other => other != one && other.Row == one.Row).Should().NotContain(other => other.To >= one.From && one.To >= other.From);
            shown.Where(above => above.Row > one.Row).Should().NotContain(above => above.At >= one.From && above.At <= one.To);
        }
    }

    private static IReadOnlyList<EventMark> Marks(params (string Date, string Words)[] events) =>
        EventRows.Of(events.Select(e => (Event(e.Date), e.Words)), Scale, 1200);
}
