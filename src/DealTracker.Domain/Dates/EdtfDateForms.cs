using System.Globalization;

namespace DealTracker.Domain.Dates;

/// <summary>The forms of a date, made from numbers; each answers null where the numbers are of no calendar.</summary>
public sealed partial record EdtfDate
{
    private static readonly string[] SeasonMarks = ["SP", "SU", "FA", "WI"];

    /// <summary>A calendar day.</summary>
    public static EdtfDate? OfDay(int year, int month, int day) => IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Of(new DateOnly(year, month, day)) : null;

    /// <summary>A month.</summary>
    public static EdtfDate? OfMonth(int year, int month) => IsYear(year) && month is >= 1 and <= 12
        ? new(Written($"{year:0000}-{month:00}"), DatePrecision.Month, new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)))
        : null;

    /// <summary>A month, or a day of it where <paramref name="day"/> is not 0, of an unknown year.</summary>
    public static EdtfDate? OfUnknownYear(int month, int day = 0) => day == 0 ? From($"XXXX-{month:00}") : From($"XXXX-{month:00}-{day:00}");

    /// <summary>A quarter, 1 to 4.</summary>
    public static EdtfDate? OfQuarter(int year, int quarter) => From($"{year:0000}-Q{quarter}");

    /// <summary>Half a year, 1 or 2.</summary>
    public static EdtfDate? OfHalf(int year, int half) => From($"{year:0000}-H{half}");

    /// <summary>A northern season: 1 spring, 2 summer, 3 autumn, 4 winter, which begins in December of <paramref name="year"/>.</summary>
    public static EdtfDate? OfSeason(int year, int season) => season is < 1 or > 4 ? null : From($"{year:0000}-{SeasonMarks[season - 1]}");

    /// <summary>A calendar year.</summary>
    public static EdtfDate? OfYear(int year) =>
        IsYear(year) ? new(Written($"{year:0000}"), DatePrecision.Year, new(year, 1, 1), new(year, 12, 31)) : null;

    /// <summary>The decade that <paramref name="year"/> lies in.</summary>
    public static EdtfDate? OfDecade(int year) => From($"{year / 10:000}X");

    /// <summary>The ISO 8601 week that <paramref name="day"/> lies in.</summary>
    public static EdtfDate? OfWeek(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return From($"{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}");
    }

    /// <summary>A week by its ISO 8601 number.</summary>
    public static EdtfDate? OfWeek(int year, int week) => From($"{year:0000}-W{week:00}");

    /// <summary>A fiscal year, or a quarter of it where <paramref name="quarter"/> is not 0.</summary>
    public static EdtfDate? OfFiscal(int year, int quarter = 0) => quarter == 0 ? From($"FY{year:0000}") : From($"FY{year:0000}-Q{quarter}");

    /// <summary>True for a fiscal year or quarter, whose bounds are the calendar's only by convention.</summary>
    public bool IsFiscal => Text.StartsWith("FY", StringComparison.Ordinal);

    private static bool IsYear(int year) => year is >= 1 and <= LastYear;

    private static string Written(FormattableString text) => FormattableString.Invariant(text);

    private static EdtfDate? From(FormattableString text) => TryParse(Written(text), out var date) ? date : null;
}
