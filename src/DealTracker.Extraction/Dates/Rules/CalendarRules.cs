using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Days, months and years of the calendar, with names of months.</summary>
internal static class CalendarRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<month>[.] [the] <day> [,|of] <year>", 1, m => Day(m, m[2], m[0], 1)),
        DateRule.Date("<day>[.] <month>[.] [,] <year>", 1, m => Day(m, m[2], m[1], 0)),
        DateRule.Date("<ordinal> [day] of <month> [,] <year>", 1, m => Day(m, m[2], m[1], 0)),
        DateRule.Date("<day>-|/<month>-|/<year>", 1, m => Day(m, m[2], m[1], 0)),
        DateRule.Date("<year> <month> <day>", 1, m => Day(m, m[0], m[1], 2)),
        DateRule.Date("<month>[.] [,|of] <year>", 1, m => IsName(m, 0) ? Meaning.Of(EdtfDate.OfMonth(m[1], m[0])) : null),
        DateRule.Date("<month>-<year|short-year>", 1, m => IsName(m, 0) ? Meaning.Of(EdtfDate.OfMonth(m[1], m[0])) : null),
        DateRule.Date("<month>[.] [the] <day>", 1, m => Yearless(m, m[0], 1)),
        DateRule.Date("<day>[.] <month>", 1, m => Yearless(m, m[1], 0)),
        DateRule.Date("<ordinal> [day] of <month>", 1, m => PlainWords.IsFraction(m.Tokens, m.Start) ? null : Yearless(m, m[1], 0)),
        DateRule.Date("<month>", 1, m => PlainWords.IsMonth(m.Tokens, m.Start, m.End) ? Bare(m[0], 0) : null, -1),
        DateRule.Date("the <ordinal>", 1, m => PlainWords.IsDayOfMonth(m.Tokens, m.Start, m.End) ? DayOfMonth(m[0]) : null, -1),
        DateRule.Date("the <ordinal> of this|that|the month", 1, m => DayOfMonth(m[0])),
        DateRule.Date("<year>", 1, m => IsCalendarYear(m) && PlainWords.IsYear(m.Tokens, m.Start, m.End) ? Meaning.Of(EdtfDate.OfYear(m[0])) : null, -1),
        DateRule.Date("the|calendar year <year>", 1, m => Meaning.Of(EdtfDate.OfYear(m[0]))),
        DateRule.Date("calendar <year>", 1, m => Meaning.Of(EdtfDate.OfYear(m[0]))),
    ];

    /// <summary>A month, or a day of it, whose year the context gives; a day that was named before keeps its year.</summary>
    public static Meaning Bare(int month, int day) => Meaning.Relative(context =>
        (day > 0 ? context.Anchor(date => Steps.IsDay(date) && date.Earliest?.Month == month && date.Earliest?.Day == day) : null) ?? context.Nearest(month, day)) with
    { Yearless = (month, day) };

    /// <summary>"the 27th": of the month that the text last named, else the one that the clause looks to.</summary>
    private static Meaning? DayOfMonth(int day) => day is < 1 or > 31 ? null : Meaning.Relative(context =>
        context.Anchor(Steps.HasMonth) is { Earliest: { } anchor } ? EdtfDate.OfDay(anchor.Year, anchor.Month, day)
        : context.FromReference(today => Steps.DayOfMonth(today, day, context.Direction)));

    private static Meaning? Day(RuleMatch m, int year, int month, int day) =>
        IsName(m, day == 0 ? 1 : 0) || day == 2 ? Meaning.Of(EdtfDate.OfDay(year, month, m[day])) : null;

    private static Meaning? Yearless(RuleMatch m, int month, int day)
    {
        var isDay = m[day] is >= 1 and <= 31 && EdtfDate.OfUnknownYear(month, m[day]) is not null;
        return isDay && IsName(m, 1 - day) && !PlainWords.IsCounted(m.Tokens, m.End, m.Slots[day]!.Start) ? Bare(month, m[day]) : null;
    }

    /// <summary>A month's name is written with a capital, unless it can be no other word; a full stop after a whole name ends the sentence.</summary>
    private static bool IsName(RuleMatch m, int slot)
    {
        var at = m.Slots[slot]!.Start;
        var endsSentence = m.Tokens.Is(at + 1, ".") && at + 2 < m.End && (m.Tokens.Word(at).Length > 4 || m.Tokens.Is(at, "May"));
        return !endsSentence && (m.Tokens.Capital(at) || m.Tokens.Word(at).Length > (slot == 0 ? 6 : 3) && !m.Tokens.Is(at, "march"));
    }

    private static bool IsCalendarYear(RuleMatch m) => m[0] is >= 1900 and < 2200;
}
