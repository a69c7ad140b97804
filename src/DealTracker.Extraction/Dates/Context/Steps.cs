using DealTracker.Domain.Dates;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Going from one date to another by units of time, at the precision that the unit allows.</summary>
internal static class Steps
{
    public static int DaysSince(DateOnly day, DayOfWeek weekday) => ((int)day.DayOfWeek - (int)weekday + 7) % 7;

    public static int DaysUntil(DateOnly day, DayOfWeek weekday) => ((int)weekday - (int)day.DayOfWeek + 7) % 7;

    /// <summary>The year of a date that lies in one year.</summary>
    public static int? YearOf(EdtfDate date) =>
        date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year ? first.Year :
        date.Precision == DatePrecision.Season ? date.Earliest?.Year : null;

    /// <summary>True where <paramref name="date"/> is known to one month.</summary>
    public static bool HasMonth(EdtfDate date) =>
        date is { Earliest: { } first, Latest: { } last } ? first.Year == last.Year && first.Month == last.Month : date.Precision == DatePrecision.YearUnknown;

    public static bool IsDay(EdtfDate date) => date.Precision == DatePrecision.Day;

    /// <summary>The unit of a step from <paramref name="day"/>: the day, week, month or year that lies <paramref name="count"/> units on.</summary>
    public static EdtfDate? From(DateOnly day, TimeUnit unit, int count)
    {
        if (Math.Abs(count) > 3000) return null;
        switch (unit)
        {
            case TimeUnit.Day: return EdtfDate.Of(day.AddDays(count));
            case TimeUnit.Week: return EdtfDate.OfWeek(day.AddDays(7 * count));
            case TimeUnit.Fortnight: return EdtfDate.OfWeek(day.AddDays(14 * count));
            case TimeUnit.Month: return Months(day, count);
            case TimeUnit.Quarter:
                var month = day.AddMonths(3 * count);
                return EdtfDate.OfQuarter(month.Year, (month.Month + 2) / 3);
            case TimeUnit.HalfYear: return Months(day, 6 * count);
            case TimeUnit.Year: return EdtfDate.OfYear(day.Year + count);
            case TimeUnit.Decade: return EdtfDate.OfYear(day.Year + 10 * count);
            default: return Math.Abs(count) < 30 ? EdtfDate.OfYear(day.Year + 100 * count) : null;
        }
    }

    /// <summary>The same from a date of any precision; null where that is too coarse for the unit. Weeks from a day give a day.</summary>
    public static EdtfDate? From(EdtfDate anchor, TimeUnit unit, int count, bool exact = false)
    {
        if (anchor.Precision == DatePrecision.YearUnknown) return FromUnknownYear(anchor, unit, count);
        if (anchor.Earliest is not { } day) return null;
        if (anchor.IsFiscal) return unit == TimeUnit.Year && anchor.Precision == DatePrecision.Year ? EdtfDate.OfFiscal(day.Year + count) : null;
        if (!Suits(anchor, unit)) return null;
        if (IsDay(anchor) && unit is TimeUnit.Week or TimeUnit.Fortnight) return EdtfDate.Of(day.AddDays(count * (unit == TimeUnit.Week ? 7 : 14)));
        if (exact && IsDay(anchor) && unit is TimeUnit.Month or TimeUnit.Year && Math.Abs(count) < 1000)
            return EdtfDate.Of(unit == TimeUnit.Month ? day.AddMonths(count) : day.AddYears(count));
        return From(day, unit, count);
    }

    /// <summary>True where a date is fine enough to count <paramref name="unit"/> from it.</summary>
    public static bool Suits(EdtfDate anchor, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => IsDay(anchor),
        TimeUnit.Week or TimeUnit.Fortnight => IsDay(anchor) || anchor.Precision == DatePrecision.Week,
        TimeUnit.Month or TimeUnit.HalfYear => HasMonth(anchor),
        TimeUnit.Quarter => HasMonth(anchor) || anchor.Precision == DatePrecision.Quarter,
        _ => YearOf(anchor) is not null,
    };

    /// <summary>The latest such day of a month not after <paramref name="today"/>, or the next.</summary>
    public static EdtfDate? DayOfMonth(DateOnly today, int day, Direction direction)
    {
        var month = direction == Direction.Past && day > today.Day ? today.AddMonths(-1) : direction == Direction.Future && day < today.Day ? today.AddMonths(1) : today;
        return EdtfDate.OfDay(month.Year, month.Month, day);
    }

    private static EdtfDate? Months(DateOnly day, int count)
    {
        var month = day.AddMonths(count);
        return EdtfDate.OfMonth(month.Year, month.Month);
    }

    private static EdtfDate? FromUnknownYear(EdtfDate anchor, TimeUnit unit, int count)
    {
        var month = (anchor.Text[5] - '0') * 10 + anchor.Text[6] - '0';
        if (unit == TimeUnit.Month && Math.Abs(count) < 1000) return EdtfDate.OfUnknownYear(((month - 1 + count) % 12 + 12) % 12 + 1);
        if (unit > TimeUnit.Fortnight || anchor.Text.Length < 10) return null;
        var days = count * (unit == TimeUnit.Day ? 1 : unit == TimeUnit.Week ? 7 : 14);
        if (Math.Abs(days) > 27) return null;
        var day = new DateOnly(2023, month, Math.Min((anchor.Text[8] - '0') * 10 + anchor.Text[9] - '0', DateTime.DaysInMonth(2023, month))).AddDays(days);
        return EdtfDate.OfUnknownYear(day.Month, day.Day);
    }
}
