namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>The room a time scale has, in drawing units.</summary>
/// <param name="Left">Where the first day stands.</param>
/// <param name="Right">Where the last day ends.</param>
/// <param name="Gap">Width of the break, where there is one.</param>
/// <param name="Year">Widest a year may be after the break.</param>
public sealed record AxisFrame(double Left, double Right, double Gap, double Year);

/// <summary>Where the scale is broken.</summary>
public sealed record AxisBreak(double Left, double Right);

/// <summary>
/// A time scale. Where what has happened would get less than half of a plain scale, because ends lie years ahead, the scale breaks
/// at the end of this year: up to there it has room for months, after it for years. Order is always kept.
/// </summary>
public sealed class Axis
{
    private readonly AxisFrame frame;
    private readonly double coarseWidth;

    private Axis(AxisFrame frame, DateOnly start, DateOnly fineEnd, DateOnly end, double coarseWidth)
    {
        this.frame = frame;
        this.coarseWidth = coarseWidth;
        Start = start;
        FineEnd = fineEnd;
        End = end;
    }

    /// <summary>The first day shown; the first of a month where everything is.</summary>
    public DateOnly Start { get; }

    /// <summary>The first day after the break; the same as <see cref="End"/> where there is none.</summary>
    public DateOnly FineEnd { get; }

    /// <summary>The first day no longer shown.</summary>
    public DateOnly End { get; }

    public double Left => frame.Left;

    public double Right => frame.Right;

    public AxisBreak? Break => FineEnd == End ? null : new AxisBreak(frame.Right - coarseWidth - frame.Gap, frame.Right - coarseWidth);

    private double FineRight => Break?.Left ?? frame.Right;

    /// <param name="first">The first day that something is known of.</param>
    /// <param name="today">Always shown.</param>
    /// <param name="lastEnd">The last day on which something ends, if any is stated.</param>
    public static Axis Over(DateOnly first, DateOnly today, DateOnly? lastEnd, AxisFrame frame)
    {
        var from = first < today ? first : today;
        var start = new DateOnly(from.Year, from.Month, 1);
        var yearEnd = new DateOnly(today.Year + 1, 1, 1);
        if (lastEnd is not { } last || last < yearEnd)
        {
            var later = today.AddMonths(4);
            var end = new DateOnly(later.Year, later.Month, 1);
            return new Axis(frame, start, end > yearEnd ? end : yearEnd, end > yearEnd ? end : yearEnd, 0);
        }

        var lastYearEnd = new DateOnly(last.Year + 1, 1, 1);
        var fineShare = (double)(yearEnd.DayNumber - start.DayNumber) / (lastYearEnd.DayNumber - start.DayNumber);
        if (fineShare >= 0.5) return new Axis(frame, start, lastYearEnd, lastYearEnd, 0);
        var coarse = Math.Min((lastYearEnd.Year - yearEnd.Year) * frame.Year, (frame.Right - frame.Left) * 0.45);
        return new Axis(frame, start, yearEnd, lastYearEnd, coarse);
    }

    /// <summary>Nothing but <paramref name="window"/>, to one scale.</summary>
    public static Axis Within(TimeWindow window, AxisFrame frame) => new(frame, window.From, window.To, window.To, 0);

    /// <summary>True where <paramref name="day"/> has a place of its own.</summary>
    public bool Has(DateOnly day) => day >= Start && day < End;

    /// <summary>Where <paramref name="day"/> begins; days beyond either end stand at that end.</summary>
    public double X(DateOnly day)
    {
        if (day <= Start) return frame.Left;
        if (day >= End) return frame.Right;
        return day <= FineEnd
            ? frame.Left + Share(Start, day, FineEnd) * (FineRight - frame.Left)
            : frame.Right - coarseWidth + Share(FineEnd, day, End) * coarseWidth;
    }

    private static double Share(DateOnly from, DateOnly day, DateOnly to) =>
        (double)(day.DayNumber - from.DayNumber) / (to.DayNumber - from.DayNumber);
}
