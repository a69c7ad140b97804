using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Parts of a stretch of time; they keep the stretch's own value: "mid-2027" is 2027.</summary>
internal static class EdgeRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<lean> [-] <date>", 3, m => Coarse(m.Meaning(1))),
        DateRule.Date("<lean> [-] in|on <date>", 3, m => m.Tokens.Is(m.Start, "end") || m.Tokens.Is(m.Start, "middle") ? null : Coarse(m.Meaning(1))),
        DateRule.Date("very <lean> [in] <date>", 3, m => Coarse(m.Meaning(1))),
        DateRule.Date("[the] <edge> of [the] [calendar] <date>", 3, m => Coarse(m.Meaning(1))),
        DateRule.Date("[the] very <edge> of <date>", 3, m => Coarse(m.Meaning(1))),
        DateRule.Date("[the] turn of <date>", 3, m => Coarse(m.Meaning(0))),
        DateRule.Date("[the] <edge> of the <unit>", 1, m => Units.IsPlural(m[1]) || Units.Of(m[1]) == TimeUnit.Day ? null : OfUnit(Units.Of(m[1]))),
        DateRule.Date("<lean> in the <unit>", 1, m => Units.IsPlural(m[1]) || Units.Of(m[1]) < TimeUnit.Month ? null : OfUnit(Units.Of(m[1]))),
        DateRule.Date("later|earlier|late|early in <which> <unit>", 1, m => Units.IsPlural(m[1]) ? null : RelativeRules.Unit(m[0], Units.Of(m[1]))),
        DateRule.Date("year|month|quarter|decade [-] end", 1, m => OfUnit(UnitAt(m, m.Start))),
        DateRule.Date("year|month|quarter|decade's end", 1, m => OfUnit(UnitAt(m, m.Start))),
        DateRule.Date("the <unit>'s end|close|start", 1, m => Units.IsPlural(m[0]) || Units.Of(m[0]) < TimeUnit.Month ? null : OfUnit(Units.Of(m[0]))),
        DateRule.Date("the year|month|quarter|decade is out|over|through", 1, m => m.Tokens.Is(m.Start - 1, "before") || m.Tokens.Is(m.Start - 1, "once") ? OfUnit(UnitAt(m, m.Start + 1)) : null),
        DateRule.Date("end [-] of [-] year|month|quarter|decade", 1, m => OfUnit(UnitAt(m, m.End - 1))),
        DateRule.Date("year [-] end <year>", 1, m => Meaning.Of(EdtfDate.OfYear(m[0]))),
        DateRule.Date("<year> year [-] end", 1, m => Meaning.Of(EdtfDate.OfYear(m[0]))),
        DateRule.Date("<date>'s end|close|start", 3, m => Coarse(m.Meaning(0))),
        DateRule.Date("[the] first|last|opening|closing|final|early <unit> of [the] <date>", 3, m => Units.IsPlural(m[0]) || Units.Of(m[0]) == TimeUnit.Week ? Coarse(m.Meaning(1)) : null),
        DateRule.Date("the rest|remainder of <date>", 3, m => Coarse(m.Meaning(0))),
        DateRule.Date("the last|final day of <date>", 3, m => LastDay(m.Meaning(0))),
        DateRule.Date("the first day of <date>", 3, m => FirstDay(m.Meaning(0))),
    ];

    /// <summary>The same value, where it is a stretch and not a day.</summary>
    private static Meaning? Coarse(Meaning of) => of.Fixed is { Precision: DatePrecision.Day } || of.Yearless is { Day: > 0 } ? null : of with { Yearless = of.Yearless };

    private static Meaning? LastDay(Meaning of) => of.Fixed is { Precision: DatePrecision.Day } ? null
        : new Meaning(of.Kind, context => of.Resolve(context) is { Precision: DatePrecision.Month or DatePrecision.Year, IsFiscal: false, Latest: { } last } ? EdtfDate.Of(last) : null);

    private static Meaning? FirstDay(Meaning of) => of.Fixed is { Precision: DatePrecision.Day } ? null
        : new Meaning(of.Kind, context => of.Resolve(context) is { Precision: DatePrecision.Month or DatePrecision.Year, IsFiscal: false, Earliest: { } first } ? EdtfDate.Of(first) : null);

    private static TimeUnit UnitAt(RuleMatch m, int i) => m.Tokens.Is(i, "year") ? TimeUnit.Year : m.Tokens.Is(i, "month") ? TimeUnit.Month : m.Tokens.Is(i, "quarter") ? TimeUnit.Quarter : TimeUnit.Decade;

    /// <summary>"the end of the year": of the year that the text last spoke of where it tells the past, else of the year of writing.</summary>
    private static Meaning OfUnit(TimeUnit unit) => Meaning.Relative(context =>
        context.Direction == Direction.Past && context.Anchor(date => Steps.Suits(date, unit)) is { Earliest: { } anchor }
            ? Now(anchor, unit)
            : context.FromReference(day => Now(day, unit)));

    private static EdtfDate? Now(DateOnly day, TimeUnit unit) => unit == TimeUnit.Decade ? EdtfDate.OfDecade(day.Year) : unit == TimeUnit.Century ? null : Steps.From(day, unit, 0);
}
