using System.Globalization;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>A mark on the time scale.</summary>
/// <param name="X">Where the day, week, month or year begins.</param>
/// <param name="Label">Its name, or null where there is no room for it.</param>
/// <param name="LabelX">The middle of what the label names.</param>
/// <param name="Below">The longer period that begins here, written below.</param>
/// <param name="IsMajor">True where a longer period begins.</param>
public sealed record Tick(double X, string? Label, double LabelX, string? Below, bool IsMajor);

/// <summary>The marks of a time scale: the finest of days, weeks, months, quarters and years that has room for its names.</summary>
public static class AxisTicks
{
    private const double NameRoom = 26;
    private const double WeekRoom = 48;
    private const double YearRoom = 34;

    public static IReadOnlyList<Tick> Of(Axis axis) => [.. Fine(axis), .. Coarse(axis)];

    /// <summary>How many months one mark of the finer part spans; 0 where it spans days or weeks.</summary>
    public static int MonthsPerTick(Axis axis)
    {
        var day = DayWidth(axis);
        if (axis.Break is null && day * 7 >= WeekRoom) return 0;
        return day * 30.44 >= NameRoom ? 1 : day * 91.3 >= NameRoom ? 3 : 12;
    }

    private static double DayWidth(Axis axis) => ((axis.Break?.Left ?? axis.Right) - axis.Left) / (axis.FineEnd.DayNumber - axis.Start.DayNumber);

    private static IEnumerable<Tick> Fine(Axis axis) => MonthsPerTick(axis) switch
    {
        0 when DayWidth(axis) >= NameRoom => Days(axis),
        0 => Weeks(axis),
        12 => Years(axis, axis.Start.Year, axis.FineEnd.AddDays(-1).Year + 1, axis.Start),
        var step => Months(axis, step),
    };

    private static IEnumerable<Tick> Days(Axis axis)
    {
        for (var at = axis.Start; at < axis.FineEnd; at = at.AddDays(1))
        {
            var below = at == axis.Start || at.Day == 1 ? at.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : null;
            // A month that ends within days of the scale's beginning leaves no room for its name.
            if (at == axis.Start && at.AddDays(4).Month != at.Month) below = null;
            yield return new Tick(axis.X(at), at.Day.ToString(CultureInfo.InvariantCulture), (axis.X(at) + axis.X(at.AddDays(1))) / 2, below, at.Day == 1);
        }
    }

    private static IEnumerable<Tick> Weeks(Axis axis)
    {
        var monday = axis.Start.AddDays((8 - (int)axis.Start.DayOfWeek) % 7);
        var year = 0;
        for (var at = monday; at < axis.FineEnd; at = at.AddDays(7))
        {
            var next = axis.X(at.AddDays(7));
            var whole = at.AddDays(7) <= axis.FineEnd;
            var below = at.Year == year ? null : at.Year.ToString(CultureInfo.InvariantCulture);
            year = at.Year;
            yield return new Tick(axis.X(at), whole ? at.ToString("d MMM", CultureInfo.InvariantCulture) : null, (axis.X(at) + next) / 2, below, below is not null);
        }
    }

    private static IEnumerable<Tick> Months(Axis axis, int step)
    {
        var year = 0;
        for (var at = new DateOnly(axis.Start.Year, axis.Start.Month, 1); at < axis.FineEnd; at = at.AddMonths(1))
        {
            var named = (at.Month - 1) % step == 0;
            if (!named && at > axis.Start) continue;
            var right = axis.X(at.AddMonths(1));
            var room = axis.X(at.AddMonths(step)) - axis.X(at) >= NameRoom * 0.8;
            var below = at.Year != year && (named || step == 1) && room ? at.Year.ToString(CultureInfo.InvariantCulture) : null;
            if (below is not null) year = at.Year;
            yield return new Tick(axis.X(at), named && room ? at.ToString("MMM", CultureInfo.InvariantCulture) : null, (axis.X(at) + right) / 2, below, at.Month == 1);
        }
    }

    private static IEnumerable<Tick> Coarse(Axis axis) =>
        axis.Break is null ? [] : Years(axis, axis.FineEnd.Year, axis.End.Year, axis.FineEnd);

    private static IEnumerable<Tick> Years(Axis axis, int first, int end, DateOnly from)
    {
        var last = new DateOnly(end, 1, 1) < axis.End ? new DateOnly(end, 1, 1) : axis.End;
        var width = (axis.X(last) - axis.X(from)) / Math.Max(1, end - first);
        var every = Math.Max(1, (int)Math.Ceiling(YearRoom / width));
        for (var year = first; year < end; year++)
        {
            var x = axis.X(new DateOnly(year, 1, 1));
            var right = axis.X(new DateOnly(year + 1, 1, 1));
            var label = (end - 1 - year) % every == 0 && right - x >= Math.Min(width, YearRoom) / 2 ? year.ToString(CultureInfo.InvariantCulture) : null;
            yield return new Tick(x, label, (x + right) / 2, null, true);
        }
    }
}
