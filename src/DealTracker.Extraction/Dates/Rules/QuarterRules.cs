using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Quarters and halves of calendar years.</summary>
internal static class QuarterRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<quarter> [of|/] <year>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[1], m[0]))),
        DateRule.Date("<quarter>/<short-year>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[1], m[0]))),
        DateRule.Date("<last-quarter-of> <year>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[1], m[0]))),
        DateRule.Date("<year>['s] [-] <quarter>", 1, m => Meaning.Of(EdtfDate.OfQuarter(m[0], m[1]))),
        DateRule.Date("<quarter> [of] [the] <date>", 2, m => QuarterOf(m[0], m.Meaning(1))),
        DateRule.Date("<last-quarter-of> [the] <date>", 2, m => QuarterOf(m[0], m.Meaning(1))),
        DateRule.Date("<quarter> of the year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfQuarter(day.Year, m[0])))),
        DateRule.Date("<quarter>", 1, m => m.Tokens.Is(m.End, "of") ? null
            : Meaning.Relative(context => context.FromReference(day => Part(day, m[0], 4, context.Direction))), -1),
        DateRule.Date("<half> [of|/] <year>", 1, m => Meaning.Of(EdtfDate.OfHalf(m[1], m[0]))),
        DateRule.Date("<last-half-of> <year>", 1, m => Meaning.Of(EdtfDate.OfHalf(m[1], m[0]))),
        DateRule.Date("<year>['s] [-] <half>", 1, m => Meaning.Of(EdtfDate.OfHalf(m[0], m[1]))),
        DateRule.Date("<half> of <date>", 2, m => HalfOf(m[0], m.Meaning(1))),
        DateRule.Date("<half> of the year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfHalf(day.Year, m[0])))),
        DateRule.Date("the <half>", 1, m => m.Tokens.Is(m.End, "of") || !PlainWords.IsAdverbial(m.Tokens, m.Start) ? null
            : Meaning.Relative(context => context.FromReference(day => Part(day, m[0], 2, context.Direction))), -1),
        DateRule.Date("<month> <year> quarter", 1, m => m[0] % 3 == 0 ? Meaning.Of(EdtfDate.OfQuarter(m[1], m[0] / 3)) : null),
        DateRule.Date("quarter to|ending|ended|through [in|on] <date>", 2, m => Ending(m.Meaning(0), 3)),
        DateRule.Date("three months to|ending|ended|through [in|on] <date>", 2, m => Ending(m.Meaning(0), 3)),
        DateRule.Date("six months to|ending|ended|through [in|on] <date>", 2, m => Ending(m.Meaning(0), 6)),
        DateRule.Date("<compact>", 1, m => m.Slots[0]!.Meaning),
    ];

    private static Meaning QuarterOf(int quarter, Meaning of) => new(of.Kind, context => of.Resolve(context) switch
    {
        { Precision: DatePrecision.Year, IsFiscal: true, Earliest: { } first } => EdtfDate.OfFiscal(first.Year, quarter),
        { Precision: DatePrecision.Year, Earliest: { } first } => EdtfDate.OfQuarter(first.Year, quarter),
        _ => null,
    });

    private static Meaning HalfOf(int half, Meaning of) => new(of.Kind, context =>
        of.Resolve(context) is { Precision: DatePrecision.Year, IsFiscal: false, Earliest: { } first } ? EdtfDate.OfHalf(first.Year, half) : null);

    /// <summary>The quarter or half that ends with a month.</summary>
    private static Meaning Ending(Meaning end, int months) => new(end.Kind, context => end.Resolve(context) is { Latest: { } last } && last.Month % months == 0
        ? months == 3 ? EdtfDate.OfQuarter(last.Year, last.Month / 3) : EdtfDate.OfHalf(last.Year, last.Month / 6)
        : null);

    /// <summary>The latest such part of a year that has begun, or the next that has not ended.</summary>
    private static EdtfDate? Part(DateOnly day, int part, int parts, Direction direction)
    {
        var now = (day.Month - 1) / (12 / parts) + 1;
        var year = direction == Direction.Past ? day.Year - (part > now ? 1 : 0) : day.Year + (part < now ? 1 : 0);
        return parts == 4 ? EdtfDate.OfQuarter(year, part) : EdtfDate.OfHalf(year, part);
    }
}
