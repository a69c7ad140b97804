using System.Globalization;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>A mark on the time scale.</summary>
/// <param name="X">Where the month or year begins.</param>
/// <param name="Label">The month's or year's name, or null where there is no room for it.</param>
/// <param name="LabelX">The middle of what the label names.</param>
/// <param name="Year">Written below the first month of each year.</param>
/// <param name="IsYear">True where a year begins.</param>
public sealed record Tick(double X, string? Label, double LabelX, string? Year, bool IsYear);

/// <summary>The marks of a time scale: months while they have room for their names, else quarters, else years.</summary>
public static class AxisTicks
{
    private const double NameRoom = 26;
    private const double YearRoom = 34;

    public static IReadOnlyList<Tick> Of(Axis axis) => [.. Fine(axis), .. Coarse(axis)];

    /// <summary>How many months one mark of the finer part spans.</summary>
    public static int MonthsPerTick(Axis axis)
    {
        var months = (axis.FineEnd.Year - axis.Start.Year) * 12 + axis.FineEnd.Month - axis.Start.Month;
        var width = ((axis.Break?.Left ?? axis.Right) - axis.Left) / months;
        return width >= NameRoom ? 1 : width * 3 >= NameRoom ? 3 : 12;
    }

    private static IEnumerable<Tick> Fine(Axis axis)
    {
        var step = MonthsPerTick(axis);
        if (step == 12) return Years(axis, axis.Start.Year, axis.FineEnd.Year, axis.Start);
        return Months(axis, step);
    }

    private static IEnumerable<Tick> Months(Axis axis, int step)
    {
        var year = 0;
        for (var at = axis.Start; at < axis.FineEnd; at = at.AddMonths(1))
        {
            var named = (at.Month - 1) % step == 0;
            if (!named && at != axis.Start) continue;
            var middle = (axis.X(at) + axis.X(at.AddMonths(1))) / 2;
            var newYear = at.Year != year && (named || step == 1) ? at.Year.ToString(CultureInfo.InvariantCulture) : null;
            if (newYear is not null) year = at.Year;
            yield return new Tick(axis.X(at), named ? at.ToString("MMM", CultureInfo.InvariantCulture) : null, middle, newYear, at.Month == 1);
        }
    }

    private static IEnumerable<Tick> Coarse(Axis axis) =>
        axis.Break is null ? [] : Years(axis, axis.FineEnd.Year, axis.End.Year, axis.FineEnd);

    private static IEnumerable<Tick> Years(Axis axis, int first, int end, DateOnly from)
    {
        var width = (axis.X(new DateOnly(end, 1, 1)) - axis.X(from)) / Math.Max(1, end - first);
        var every = Math.Max(1, (int)Math.Ceiling(YearRoom / width));
        for (var year = first; year < end; year++)
        {
            var x = axis.X(new DateOnly(year, 1, 1));
            var label = (end - 1 - year) % every == 0 ? year.ToString(CultureInfo.InvariantCulture) : null;
            yield return new Tick(x, label, (x + axis.X(new DateOnly(year + 1, 1, 1))) / 2, null, true);
        }
    }
}
