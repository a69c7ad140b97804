using System.Globalization;
using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.Metadata;

/// <summary>Reads a date that metadata state, as the day in the zone stated.</summary>
internal static partial class StatedDay
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day of an ISO 8601 or e-mail date, or one with the month's name in English; null where it is none of them.</summary>
    public static DateOnly? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
            return null;
        var value = text.Trim();
        if (Iso().Match(value) is { Success: true } iso)
            return Day(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        if (DayFirst().Match(value) is { Success: true } mail)
            return Day(Year(mail), Month(mail), Number(mail, "d"));
        return MonthFirst().Match(value) is { Success: true } american ? Day(Year(american), Month(american), Number(american, "d")) : null;
    }

    /// <summary>The day of a Unix time stamp in seconds or milliseconds, UTC; null outside the years 1990 to 2100.</summary>
    public static DateOnly? FromUnix(long stamp)
    {
        var seconds = stamp > 100_000_000_000 ? stamp / 1000 : stamp;
        if (seconds is < 631_152_000 or > 4_102_444_800)
            return null;
        return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Year(Match match)
    {
        var year = Number(match, "y");
        return year < 50 ? year + 2000 : year < 100 ? year + 1900 : year;
    }

    private static int Month(Match match) => Array.IndexOf(Months, match.Groups["m"].Value.ToLowerInvariant()) + 1;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    [GeneratedRegex(@"^(?<y>\d{4})[-/]?(?<m>\d{2})[-/]?(?<d>\d{2})(?!\d)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Iso();

    [GeneratedRegex(
        """
        ^(?:[a-z]{3,9},?\s+)? (?<d>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+
        (?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[\s-]+ (?<y>\d{4}|\d{2})(?!\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        """
        ^(?:[a-z]{3,9},?\s+)? (?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+
        (?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+ (?<y>\d{4})(?!\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex MonthFirst();
}
