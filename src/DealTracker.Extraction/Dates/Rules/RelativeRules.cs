using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Expressions that look from the day of writing: "last quarter", "this year", "yesterday", "Q3".</summary>
internal static class RelativeRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<day-word>", 1, m => Days(m[0])),
        DateRule.Date("<day-word> <day-part>", 1, m => Days(m[0])),
        DateRule.Date("the day before yesterday", 1, _ => Days(-2)),
        DateRule.Date("the day after tomorrow", 1, _ => Days(2)),
        DateRule.Date("<which> <day-part>", 1, m => m.Tokens.Is(m.Start, "last") ? Days(-1) : m[0] == 0 ? Days(0) : null),
        DateRule.Date("earlier|later today", 1, _ => Days(0)),
        DateRule.Date("<which> <unit>", 1, m => Units.IsPlural(m[1]) || Units.Of(m[1]) == TimeUnit.Day ? null : Unit(m[0], Units.Of(m[1]))),
        DateRule.Date("the <which> <unit>", 1, m => Units.IsPlural(m[1]) || Units.Of(m[1]) == TimeUnit.Day || m.Tokens.Is(m.Start + 1, "past") || m.Tokens.Is(m.Start + 1, "next") ? null
            : Unit(m[0], Units.Of(m[1]))),
        DateRule.Date("<which> calendar <unit>", 1, m => Units.IsPlural(m[1]) ? null : Unit(m[0], Units.Of(m[1]))),
        DateRule.Date("<which> <month>", 1, m => m.Tokens.Capital(m.Start + 1) || m.Tokens.Word(m.Start + 1).Length > 5 ? NamedMonth(m[0], m[1]) : null),
        DateRule.Date("<month> of <which> year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfMonth(day.Year + m[1], m[0])))),
        DateRule.Date("<month> <day> of <which> year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfDay(day.Year + m[2], m[0], m[1])))),
        DateRule.Date("<month> <which> year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfMonth(day.Year + m[1], m[0])))),
        DateRule.Date("<quarter> [of] <year>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[1], m[0]))),
        DateRule.Date("<quarter>/<year>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[1], m[0]))),
        DateRule.Date("<quarter>/<short-year>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[1], m[0]))),
        DateRule.Date("<last-quarter-of> <year>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[1], m[0]))),
        DateRule.Date("<last-quarter-of> [the] <date>", 2, m => QuarterOf(m[0], m.Meaning(1))),
        DateRule.Date("<year>[-] <quarter>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[0], m[1]))),
        DateRule.Date("<quarter> of [the] <date>", 2, m => QuarterOf(m[0], m.Meaning(1))),
        DateRule.Date("<quarter> <date>", 2, m => QuarterOf(m[0], m.Meaning(1))),
        DateRule.Date("<year>'s <quarter>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[0], m[1]))),
        DateRule.Date("<quarter>", 1, m => m.Tokens.Is(m.End, "of") ? null : Meaning.Relative(context => context.FromReference(day => Quarter(day, m[0], context.Direction))), -1),
        DateRule.Date("<half> [of] <year>", 1, m => Meaning.Of(EdtfDate.OfHalf(m[1], m[0]))),
        DateRule.Date("the <half>", 1, m => m.Tokens.Is(m.End, "of") || !PlainWords.IsAdverbial(m.Tokens, m.Start) ? null : Meaning.Relative(context => context.FromReference(day => Half(day, m[0], context.Direction))), -1),
        DateRule.Date("<half>/<year>", 1, m => Meaning.Of(EdtfDate.OfHalf(m[1], m[0]))),
        DateRule.Date("<last-half-of> <year>", 1, m => Meaning.Of(EdtfDate.OfHalf(m[1], m[0]))),
        DateRule.Date("<year>[-] <half>", 1, m => Meaning.Of(EdtfDate.OfHalf(m[0], m[1]))),
        DateRule.Date("<half> of <date>", 2, m => HalfOf(m[0], m.Meaning(1))),
        DateRule.Date("<half> of the year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfHalf(day.Year, m[0])))),
        DateRule.Date("<quarter> of the year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfQuarter(day.Year, m[0])))),
        DateRule.Date("<compact>", 1, m => m.Slots[0]!.Meaning),
        DateRule.Date("<decade>", 1, m => m[0] is >= 1900 and < 2200 ? Meaning.Of(EdtfDate.OfDecade(m[0])) : null),
        DateRule.Date("[the] turn of the decade", 1, _ => Meaning.Relative(context => context.FromReference(day =>
            EdtfDate.OfYear(context.Direction == Direction.Past ? day.Year / 10 * 10 : (day.Year / 10 + 1) * 10)))),
        DateRule.Date("[the] turn of the year", 1, _ => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfYear(day.Year + (day.Month > 6 ? 1 : 0))))),
        DateRule.Date("the new year", 1, _ => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfYear(day.Year + (day.Month > 6 ? 1 : 0))))),
        DateRule.Date("<holiday> [day] <year>", 1, m => Meaning.Of(EdtfDate.OfDay(m[1], m[0] / 100, m[0] % 100))),
        DateRule.Date("<holiday> [day]", 1, m => CalendarRules.Bare(m[0] / 100, m[0] % 100)),
        DateRule.Date("<holiday> eve", 1, m => CalendarRules.Bare(m[0] / 100, m[0] % 100 - 1)),
        DateRule.Date("<holiday> eve <year>", 1, m => Meaning.Of(EdtfDate.OfDay(m[1], m[0] / 100, m[0] % 100 - 1))),
        DateRule.Date("new year's day", 1, _ => CalendarRules.Bare(1, 1)),
        DateRule.Date("new year's eve", 1, _ => CalendarRules.Bare(12, 31)),
        DateRule.Date("new year's day[,] <year>", 1, m => Meaning.Of(EdtfDate.OfDay(m[0], 1, 1))),
        DateRule.Date("new year's eve[,] <year>", 1, m => Meaning.Of(EdtfDate.OfDay(m[0], 12, 31))),
        DateRule.Date("new year's eve of <year>", 1, m => Meaning.Of(EdtfDate.OfDay(m[0], 12, 31))),
    ];

    /// <summary>The unit that runs now, or the one before or after it.</summary>
    public static Meaning Unit(int which, TimeUnit unit) => Meaning.Relative(context => context.FromReference(day => unit == TimeUnit.Decade
        ? EdtfDate.OfDecade(day.Year + 10 * which)
        : unit == TimeUnit.HalfYear ? EdtfDate.OfHalf(day.AddMonths(6 * which).Year, day.AddMonths(6 * which).Month > 6 ? 2 : 1)
        : Steps.From(day, unit, which)));

    private static Meaning Days(int days) => Meaning.Relative(context => context.FromReference(day => EdtfDate.Of(day.AddDays(days))));

    private static Meaning NamedMonth(int which, int month) => Meaning.Relative(context => which == 0
        ? context.FromReference(day => EdtfDate.OfMonth(day.Year, month))
        : context.FromReference(day => EdtfDate.OfMonth(day.Year + which * (month.CompareTo(day.Month) * which > 0 ? 0 : 1), month)));

    private static Meaning QuarterOf(int quarter, Meaning of) => new(of.Kind, context =>
        of.Resolve(context) is { Precision: DatePrecision.Year, Earliest: { } first } year
            ? year.IsFiscal ? EdtfDate.OfFiscal(first.Year, quarter) : EdtfDate.OfQuarter(first.Year, quarter)
            : null);

    private static Meaning HalfOf(int half, Meaning of) => new(of.Kind, context =>
        of.Resolve(context) is { Precision: DatePrecision.Year, IsFiscal: false, Earliest: { } first } ? EdtfDate.OfHalf(first.Year, half) : null);

    private static EdtfDate? Half(DateOnly day, int half, Direction direction)
    {
        var now = day.Month > 6 ? 2 : 1;
        return EdtfDate.OfHalf(direction == Direction.Past ? day.Year - (half > now ? 1 : 0) : day.Year + (half < now ? 1 : 0), half);
    }

    private static EdtfDate? Quarter(DateOnly day, int quarter, Direction direction)
    {
        var now = (day.Month + 2) / 3;
        return EdtfDate.OfQuarter(direction == Direction.Past ? day.Year - (quarter > now ? 1 : 0) : day.Year + (quarter < now ? 1 : 0), quarter);
    }
}
