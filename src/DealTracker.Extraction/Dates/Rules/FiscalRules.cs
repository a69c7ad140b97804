using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Fiscal years and their quarters; a fiscal year is named by the calendar year in which it ends.</summary>
internal static class FiscalRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<fiscal>", 1, m => Meaning.Of(EdtfDate.OfFiscal(m[0]))),
        DateRule.Date("<quarter> [of] [the|its] <fiscal>", 1, m => Meaning.Of(EdtfDate.OfFiscal(m[1], m[0]))),
        DateRule.Date("<fiscal>['s] [-] <quarter>", 1, m => Meaning.Of(EdtfDate.OfFiscal(m[0], m[1]))),
        DateRule.Date("fiscal|financial <quarter> [of] <year>", 1, m => Meaning.Of(EdtfDate.OfFiscal(m[1], m[0]))),
        DateRule.Date("<ordinal> fiscal|financial quarter [of] <year>", 1, m => m[0] <= 4 ? Meaning.Of(EdtfDate.OfFiscal(m[1], m[0])) : null),
        DateRule.Date("<half> [of] [the|its] <fiscal>", 1, m => Meaning.Of(EdtfDate.OfFiscal(m[1]))),
        DateRule.Date("fiscal|financial|business|budget year ending|ended|ends|end|to|through [in|on] <date>", 2, m => Ending(m.Meaning(0))),
        DateRule.Date("the year to|through <date>", 2, m => m.Meaning(0).Fixed?.Precision is DatePrecision.Month or DatePrecision.Day ? Ending(m.Meaning(0)) : null),
        DateRule.Date("year ending|ended [on] <date>", 2, m => IsDay(m.Meaning(0)) ? Ending(m.Meaning(0)) : null),
        DateRule.Date("<which> fiscal|financial year", 1, m => Meaning.Relative(context => context.FromReference(day => EdtfDate.OfFiscal(day.Year + Math.Sign(m[0]))))),
        DateRule.Date("<quarter> of [the] <which> fiscal|financial year", 1, m => Meaning.Relative(context =>
            context.FromReference(day => EdtfDate.OfFiscal(day.Year + Math.Sign(m[1]), m[0])))),
    ];

    private static bool IsDay(Meaning end) => end.Fixed?.Precision == DatePrecision.Day || end.Yearless is { Day: > 0 };

    private static Meaning Ending(Meaning end) => new(end.Kind, context => end.Resolve(context) is { Latest: { } last } ? EdtfDate.OfFiscal(last.Year) : null);
}
