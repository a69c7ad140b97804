using System.Globalization;
using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Wording;

/// <summary>Dates in words, never more exact than they are known.</summary>
public static class DatePhrase
{
    private static readonly LanguageFile Words = LanguageFile.English;

    /// <summary><c>27 April 2026</c>, <c>April 2026</c>, <c>2026</c>, <c>the second quarter of 2026</c>, <c>October of an unknown year</c>.</summary>
    public static string For(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => Format(date.Earliest!.Value, "d MMMM yyyy"),
        DatePrecision.Month => Format(date.Earliest!.Value, "MMMM yyyy"),
        DatePrecision.Week => Words.Say("date.week", ("day", Format(date.Earliest!.Value, "d MMMM yyyy"))),
        DatePrecision.Quarter => OfYear(Written($"date.quarter.{(date.Earliest!.Value.Month + 2) / 3}"), date),
        DatePrecision.Half => OfYear(Written($"date.half.{(date.Earliest!.Value.Month + 5) / 6}"), date),
        DatePrecision.Season => OfYear(Season(date.Earliest!.Value.Month), date),
        DatePrecision.Decade => OfYear("date.decade", date),
        DatePrecision.YearUnknown => Words.Say("date.unknown-year", ("day", UnknownYear(date.Text))),
        _ => Year(date),
    };

    /// <summary>With its preposition: <c>on 27 April 2026</c>, <c>in April 2026</c>.</summary>
    public static string On(EdtfDate date) => Words.Say(date.Precision == DatePrecision.Day ? "date.on" : "date.in", ("date", For(date)));

    private static string OfYear(string key, EdtfDate date) => Words.Say(key, ("year", Year(date)));

    private static string Year(EdtfDate date)
    {
        var year = date.Earliest!.Value.Year.ToString("0000", CultureInfo.InvariantCulture);
        return date.IsFiscal ? Words.Say("date.fiscal", ("year", year)) : year;
    }

    private static string Season(int month) => month switch { 3 => "date.spring", 6 => "date.summer", 9 => "date.autumn", _ => "date.winter" };

    private static string Written(FormattableString key) => FormattableString.Invariant(key);

    private static string UnknownYear(string text)
    {
        // A leap year holds every day there is.
        var day = DateOnly.ParseExact("2024" + text[4..].TrimEnd('~', '?', '%'), text.Count(c => c == '-') == 1 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Format(day, text.Count(c => c == '-') == 1 ? "MMMM" : "d MMMM");
    }

    private static string Format(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
