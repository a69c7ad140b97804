using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>An event on the scale.</summary>
/// <param name="Event">The event.</param>
/// <param name="At">Where its leader stands.</param>
/// <param name="Text">Its words, or null where no row has room for them.</param>
/// <param name="TextLeft">Where the words begin.</param>
/// <param name="Row">0 for the row next to the scale.</param>
public sealed record EventMark(LedgerEvent Event, double At, string? Text, double TextLeft, int Row);

/// <summary>
/// Finds rows for the words of events: right to left, each in the lowest row where it meets neither other words nor a leader.
/// </summary>
public static class EventRows
{
    public const double FontSize = 12.5;
    public const int Most = 9;
    private const double FromLeader = 6;
    private const double Between = 10;

    private sealed record Taken(double From, double To, double Leader);

    public static IReadOnlyList<EventMark> Of(IEnumerable<(LedgerEvent Event, string Words)> events, Axis axis, double right)
    {
        var rows = new List<List<Taken>>();
        var marks = new List<EventMark>();
        foreach (var (happened, words) in events.OrderByDescending(e => TagRows.MiddleOf(e.Event.Date, axis)))
            marks.Add(Place(happened, words, TagRows.MiddleOf(happened.Date, axis), right, rows));
        marks.Reverse();
        return marks;
    }

    private static EventMark Place(LedgerEvent happened, string words, double at, double right, List<List<Taken>> rows)
    {
        var width = TextWidth.Of(words, FontSize);
        var from = at + FromLeader + width <= right ? at + FromLeader : at - FromLeader - width;
        var taken = new Taken(from, from + width, at);
        for (var row = 0; from >= 0 && row < Most; row++)
        {
            if (row == rows.Count) rows.Add([]);
            if (!Free(taken, row, rows)) continue;
            rows[row].Add(taken);
            return new EventMark(happened, at, words, from, row);
        }

        return new EventMark(happened, at, null, at, 0);
    }

    /// <summary>A leader runs from its row down to the scale: it must cross no words below, nor may words here cross leaders from above.</summary>
    private static bool Free(Taken one, int row, List<List<Taken>> rows) =>
        rows[row].All(other => one.To + Between <= other.From || other.To + Between <= one.From) &&
        rows.Take(row).SelectMany(below => below).All(other => one.Leader < other.From - 2 || one.Leader > other.To + 2) &&
        rows.Skip(row + 1).SelectMany(above => above).All(other => other.Leader < one.From - 2 || other.Leader > one.To + 2);
}
