using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Expressions that look from the day of writing: "last month", "this year", "yesterday".</summary>
internal static class RelativeRules
{
    private static readonly WordSet NoWhich = WordFile.Words("no-which");

    public static readonly DateRule[] All =
    [
        DateRule.Date("<day-word> [<day-part>]", 1, m => Days(m[0])),
        DateRule.Date("earlier|later today", 1, _ => Days(0)),
        DateRule.Date("the day before yesterday", 1, _ => Days(-2)),
        DateRule.Date("the day after tomorrow", 1, _ => Days(2)),
        DateRule.Date("<which> <day-part>", 1, m => m.Tokens.Is(m.Start, "last") ? Days(-1) : m[0] == 0 ? Days(0) : null),
        DateRule.Date("<which> [calendar] <unit>", 1, m => IsOne(m[1]) && !m.Tokens.IsAny(m.Start - 1, NoWhich) ? Unit(Sign(m[0]), Units.Of(m[1])) : null),
        DateRule.Date("the last|current|coming|present <unit>", 1, m => IsOne(m[0])
            ? Unit(m.Tokens.Is(m.Start + 1, "last") ? -1 : m.Tokens.Is(m.Start + 1, "coming") ? 1 : 0, Units.Of(m[0])) : null),
        DateRule.Date("the <unit> after next", 1, m => IsOne(m[0]) ? Unit(2, Units.Of(m[0])) : null, 1),
        DateRule.Date("the <unit> before last", 1, m => IsOne(m[0]) ? Unit(-2, Units.Of(m[0])) : null, 1),
        DateRule.Date("<which> <month>", 1, m => m.Tokens.Capital(m.Start + 1) || m.Tokens.Word(m.Start + 1).Length > 5 ? NamedMonth(Sign(m[0]), m[1]) : null),
        DateRule.Date("the <month> before last", 1, m => m.Tokens.Capital(m.Start + 1) ? Meaning.Relative(context => context.FromReference(day => EdtfDate.OfMonth(day.Year - (m[0] < day.Month ? 1 : 2), m[0]))) : null, 1),
        DateRule.Date("<month> [of] <which> year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfMonth(day.Year + Sign(m[1]), m[0])))),
        DateRule.Date("<ordinal> of <which> month", 1, m => Meaning.Relative(context => context.FromReference(day =>
            EdtfDate.OfDay(day.AddMonths(Sign(m[1])).Year, day.AddMonths(Sign(m[1])).Month, m[0])))),
        DateRule.Date("<month> <day> [,|of] <which> year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfDay(day.Year + Sign(m[2]), m[0], m[1])))),
        DateRule.Date("<day> [of] <month> [of] <which> year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfDay(day.Year + Sign(m[2]), m[1], m[0])))),
        DateRule.Date("<decade>", 1, m => m[0] is >= 1900 and < 2200 ? Meaning.Of(EdtfDate.OfDecade(m[0])) : null),
        DateRule.Date("the <decade-word>", 1, m => PlainWords.IsAdverbial(m.Tokens, m.Start) || m.Tokens.Is(m.Start - 1, "from")
            ? Meaning.Relative(context => context.FromReference(day => Decade(day, m[0], context.Direction)))
            : null),
        DateRule.Date("[the] turn of the decade", 1, _ => Meaning.Relative(context => context.FromReference(day =>
            EdtfDate.OfYear(context.Direction == Direction.Past ? day.Year / 10 * 10 : (day.Year / 10 + 1) * 10)))),
        DateRule.Date("[the] turn of the year", 1, _ => NewYear()),
        DateRule.Date("the new year", 1, _ => NewYear()),
        DateRule.Date("<holiday> [day] [[,|of] <year>]", 1, m => Feast(m[0], m[1])),
        DateRule.Date("<holiday> eve [[,|of] <year>]", 1, m => Feast(m[0] - 1, m[1])),
        DateRule.Date("new year's day [[,|of] <year>]", 1, m => Feast(101, m[0])),
        DateRule.Date("new year's eve [[,|of] <year>]", 1, m => Feast(1231, m[0])),
    ];

    /// <summary>The unit that runs now, or the one before or after it.</summary>
    public static Meaning Unit(int which, TimeUnit unit) => Meaning.Relative(context => context.FromReference(day => unit switch
    {
        TimeUnit.Decade => EdtfDate.OfDecade(day.Year + 10 * which),
        TimeUnit.HalfYear => EdtfDate.OfHalf(day.AddMonths(6 * which).Year, day.AddMonths(6 * which).Month > 6 ? 2 : 1),
        _ => Steps.From(day, unit, which),
    }));

    private static bool IsOne(int unit) => !Units.IsPlural(unit) && Units.Of(unit) != TimeUnit.Day;

    private static Meaning Days(int days) => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(day.AddDays(days))));

    private static Meaning NamedMonth(int which, int month) => Meaning.Relative(context => which == 0
        ? context.FromReference(day => EdtfDate.OfMonth(day.Year, month))
        : context.FromReference(day => EdtfDate.OfMonth(day.Year + which * (month.CompareTo(day.Month) * which > 0 ? 0 : 1), month)));

    private static EdtfDate? Decade(DateOnly day, int tens, Direction direction)
    {
        var decade = day.Year / 100 * 100 + tens;
        var now = day.Year / 10 * 10;
        return EdtfDate.OfDecade(direction == Direction.Past ? decade - (decade > now ? 100 : 0) : decade + (decade < now ? 100 : 0));
    }

    /// <summary>"coming" is 2 in the word list, as it never skips what comes first; of units there is but one next.</summary>
    private static int Sign(int which) => Math.Sign(which);

    private static Meaning NewYear() => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfYear(day.Year + (day.Month > 6 ? 1 : 0))));

    private static Meaning? Feast(int day, int year) =>
        year > 0 ? Meaning.Of(EdtfDate.OfDay(year, day / 100, day % 100)) : CalendarRules.Bare(day / 100, day % 100) with { Yearless = null };
}
