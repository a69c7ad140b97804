using System.Globalization;
using DealTracker.Domain.Dates;

namespace DealTracker.Web.Wording;

/// <summary>Dates as people write them, never more exact than they are known.</summary>
public static class DateWords
{
    private static readonly CultureInfo Words = CultureInfo.InvariantCulture;

    public static string For(EdtfDate date) => Doubt(date, Plain(date, "d MMMM yyyy", "MMMM yyyy"));

    /// <summary>With the month's short name, for places where room is dear.</summary>
    public static string Brief(EdtfDate date) => Doubt(date, Plain(date, "d MMM yyyy", "MMM yyyy"));

    /// <summary>With "on" or "in" before it, as English wants it.</summary>
    public static string When(EdtfDate date) => (date.Precision == DatePrecision.Day ? "on " : "in ") + For(date);

    /// <summary>The form that <c>time datetime</c> takes, or null where HTML has none at that precision.</summary>
    public static string? Machine(EdtfDate date) =>
        date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year or DatePrecision.Week && !date.Text.StartsWith("FY", StringComparison.Ordinal)
            ? date.Text.TrimEnd('~', '?', '%')
            : null;

    private static string Doubt(EdtfDate date, string words) => date.Text[^1] switch
    {
        '~' => $"about {words}",
        '?' or '%' => $"perhaps {words}",
        _ => words,
    };

    private static string Plain(EdtfDate date, string day, string month)
    {
        if (date.Precision == DatePrecision.YearUnknown) return $"{UnknownYear(date.Text)}, year unknown";
        var first = date.Earliest!.Value;
        var year = YearOf(date, first);
        return date.Precision switch
        {
            DatePrecision.Day => first.ToString(day, Words),
            DatePrecision.Month => first.ToString(month, Words),
            DatePrecision.Week => $"week {ISOWeek.GetWeekOfYear(first.ToDateTime(TimeOnly.MinValue))} of {ISOWeek.GetYear(first.ToDateTime(TimeOnly.MinValue))}",
            DatePrecision.Quarter => $"{Ordinal(date, 4)} quarter of {year}",
            DatePrecision.Season => $"{Season(first.Month)} {year}",
            DatePrecision.Half => $"{Ordinal(date, 2)} half of {year}",
            DatePrecision.Decade => $"the {first.Year}s",
            _ => year,
        };
    }

    private static string YearOf(EdtfDate date, DateOnly first) =>
        date.Text.StartsWith("FY", StringComparison.Ordinal) ? $"fiscal year {date.Text.AsSpan(2, 4)}" : first.Year.ToString(Words);

    private static string Ordinal(EdtfDate date, int parts)
    {
        var number = date.Text.IndexOfAny(['Q', 'H']) is > 0 and var at ? date.Text[at + 1] - '0' : (date.Earliest!.Value.Month - 1) / (12 / parts) + 1;
        return number switch { 1 => "first", 2 => "second", 3 => "third", _ => "fourth" };
    }

    private static string Season(int month) => month switch { >= 3 and <= 5 => "spring", >= 6 and <= 8 => "summer", >= 9 and <= 11 => "autumn", _ => "winter" };

    private static string UnknownYear(string text)
    {
        var month = new DateOnly(2024, int.Parse(text.AsSpan(5, 2), Words), 1).ToString("MMMM", Words);
        return text.Length >= 10 ? $"{int.Parse(text.AsSpan(8, 2), Words)} {month}" : month;
    }
}
