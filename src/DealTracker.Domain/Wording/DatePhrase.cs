using System.Globalization;
using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Wording;

/// <summary>Dates in words, never more exact than they are known.</summary>
public static class DatePhrase
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary><c>27 April 2026</c>, <c>April 2026</c>, <c>2026</c>, <c>the second quarter of 2026</c>, <c>October of an unknown year</c>.</summary>
    public static string For(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => Format(date.Earliest!.Value, "d MMMM yyyy"),
        DatePrecision.Month => Format(date.Earliest!.Value, "MMMM yyyy"),
        DatePrecision.Week => $"the week of {Format(date.Earliest!.Value, "d MMMM yyyy")}",
        DatePrecision.Quarter => $"the {Ordinals[(date.Earliest!.Value.Month - 1) / 3]} quarter of {Year(date)}",
        DatePrecision.Half => $"the {Ordinals[(date.Earliest!.Value.Month - 1) / 6]} half of {Year(date)}",
        DatePrecision.Season => $"{Season(date.Earliest!.Value.Month)} {Year(date)}",
        DatePrecision.Decade => $"the {date.Earliest!.Value.Year}s",
        DatePrecision.YearUnknown => $"{UnknownYear(date.Text)} of an unknown year",
        _ => Year(date),
    };

    /// <summary>With its preposition: <c>on 27 April 2026</c>, <c>in April 2026</c>.</summary>
    public static string On(EdtfDate date) => (date.Precision == DatePrecision.Day ? "on " : "in ") + For(date);

    private static string Year(EdtfDate date) =>
        (date.Text.StartsWith("FY", StringComparison.Ordinal) ? "fiscal " : "") + date.Earliest!.Value.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Season(int month) => month switch { 3 => "spring", 6 => "summer", 9 => "autumn", _ => "winter" };

    private static string UnknownYear(string text)
    {
        // A leap year holds every day there is.
        var day = DateOnly.ParseExact("2024" + text[4..].TrimEnd('~', '?', '%'), text.Count(c => c == '-') == 1 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Format(day, text.Count(c => c == '-') == 1 ? "MMMM" : "d MMMM");
    }

    private static string Format(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
