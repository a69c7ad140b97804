using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Days of the week.</summary>
internal static class WeekdayRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<weekday> [<day-part>]", 1, m => PlainWords.IsWeekday(m.Tokens, m.Start, m.End) ? Meaning.Relative(context => context.Nearest(DayOf(m[0]))) : null, -1),
        DateRule.Date("<weekday|weekday-short>[.] [,] [the] <date>", 2, m => WithDate(m[0], m.Meaning(1))),
        DateRule.Date("[this] <which> <weekday>", 1, m => m.Tokens.Capital(m.End - 1) ? Seen(m[0], m[1]) : null),
        DateRule.Date("the <weekday> before last", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(Before(day, m[0]).AddDays(-7)))), 1),
        DateRule.Date("the <weekday> after next", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(After(day, m[0]).AddDays(7)))), 1),
        DateRule.Date("<weekday> last|next", 1, m => Seen(m.Tokens.Is(m.End - 1, "last") ? -1 : 1, m[0])),
        DateRule.Date("<weekday> [of] <which> week", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(Monday(day).AddDays(7 * Math.Sign(m[1]) + m[0] - 1))))),
        DateRule.Date("<weekday> week", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(After(day, m[0]).AddDays(7))))),
        DateRule.Date("a week [from|on] <weekday>", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(After(day, m[0]).AddDays(7))))),
        DateRule.Date("a week ago [on] <weekday>", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(Before(day, m[0]).AddDays(-7))))),
        DateRule.Date("week <number> [,|of] <year>", 1, m => Meaning.Of(EdtfDate.OfWeek(m[1], m[0]))),
        DateRule.Date("<week> [,|of] <year>", 1, m => Meaning.Of(EdtfDate.OfWeek(m[1], m[0]))),
        DateRule.Date("<ordinal> <weekday> of|in <month> [,|of] <year>", 1, m => m[0] <= 5 ? Meaning.Of(NthOf(m[3], m[2], m[1], m[0])) : null, 1),
        DateRule.Date("<year>-<week>", 1, m => Meaning.Of(EdtfDate.OfWeek(m[0], m[1]))),
        DateRule.Date("week of <date>", 2, m => new Meaning(m.Meaning(0).Kind, context =>
            m.Meaning(0).Resolve(context) is { Precision: DatePrecision.Day, Earliest: { } day } ? EdtfDate.OfWeek(day) : null)),
    ];

    private static Meaning Seen(int which, int weekday) => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(which switch
    {
        < 0 => Before(day, weekday),
        > 1 => After(day, weekday),
        1 => Monday(day).AddDays(6 + weekday),
        _ => context.Direction == Direction.Past && Monday(day).AddDays(weekday - 1) > day ? Before(day, weekday) : Monday(day).AddDays(weekday - 1),
    })));

    /// <summary>"Monday, April 27": where the year is not given, the nearest in which that day is a Monday.</summary>
    private static Meaning? WithDate(int weekday, Meaning date)
    {
        if (date.Fixed is { Precision: DatePrecision.Day }) return date;
        if (date.Yearless is not (var month, > 0 and var day)) return null;
        return Meaning.Relative(context => context.Nearest(month, day) is not { Earliest: { } near }
            ? EdtfDate.OfUnknownYear(month, day)
            : new[] { 0, -1, 1 }.Select(year => EdtfDate.OfDay(near.Year + year, month, day))
                .FirstOrDefault(on => on?.Earliest?.DayOfWeek == DayOf(weekday)) ?? EdtfDate.Of(near)) with
        { Yearless = date.Yearless };
    }

    /// <summary>"the second Tuesday of April 2026"; null where the month has no so many.</summary>
    private static EdtfDate? NthOf(int year, int month, int weekday, int nth)
    {
        if (EdtfDate.OfDay(year, month, 1)?.Earliest is not { } first) return null;
        var day = first.AddDays(Steps.DaysUntil(first, DayOf(weekday)) + 7 * (nth - 1));
        return day.Month == month ? EdtfDate.Of(day) : null;
    }

    private static DayOfWeek DayOf(int weekday) => (DayOfWeek)(weekday % 7);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-Steps.DaysSince(day, DayOfWeek.Monday));

    private static DateOnly Before(DateOnly day, int weekday) => day.AddDays(-1 - Steps.DaysSince(day.AddDays(-1), DayOf(weekday)));

    private static DateOnly After(DateOnly day, int weekday) => day.AddDays(1 + Steps.DaysUntil(day.AddDays(1), DayOf(weekday)));
}
