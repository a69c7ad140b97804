using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Parts of a stretch of time; they keep the stretch's own value: "mid-2027" is 2027.</summary>
internal static class EdgeRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("[very] <lean> [-] <date>", 3, m => m.Tokens.Is(m.Slots[1]!.Start, "in") ? null : Stretch(m.Meaning(1))),
        DateRule.Date("[very] early|earlier|late|later in|on <date>", 3, m => Stretch(m.Meaning(0))),
        DateRule.Date("[the] [very|tail|back|front] <edge|lean> of [the] <date>", 3, m => Stretch(m.Meaning(1))),
        DateRule.Date("[the] early|latter|later|first|last|final part of <date>", 3, m => Stretch(m.Meaning(0))),
        DateRule.Date("[the] turn|rest|remainder of <date>", 3, m => Stretch(m.Meaning(0))),
        DateRule.Date("<date>'s end|close|start", 3, m => Stretch(m.Meaning(0))),
        DateRule.Date("[the] first|last|opening|closing|final|early <unit> of [the] <date>", 3, m =>
            Units.IsPlural(m[0]) || Units.Of(m[0]) == TimeUnit.Week ? Stretch(m.Meaning(1)) : null),
        DateRule.Date("the first|last|final day of <date>", 3, m => EndDay(m.Meaning(0), first: m.Tokens.Is(m.Start + 1, "first"))),
        DateRule.Date("[the] <edge> of the <unit>", 1, m => OfUnit(m[1])),
        DateRule.Date("early|earlier|late|later in the <unit>", 1, m => OfUnit(m[0])),
        DateRule.Date("the <unit>'s end|close|start", 1, m => OfUnit(m[0])),
        DateRule.Date("mid [-] <unit>", 1, m => OfUnit(m[0])),
        DateRule.Date("mid [-] year <year>", 1, m => Meaning.Of(EdtfDate.OfYear(m[0]))),
        DateRule.Date("<half> of the|this decade", 1, m => RelativeRules.Unit(0, TimeUnit.Decade)),
        DateRule.Date("<unit> [-] end", 1, m => OfUnit(m[0])),
        DateRule.Date("<unit>'s end", 1, m => OfUnit(m[0])),
        DateRule.Date("end [-] of [-] <unit>", 1, m => OfUnit(m[0])),
        DateRule.Date("the <unit> is out|over|through", 1, m => m.Tokens.Is(m.Start - 1, "before") || m.Tokens.Is(m.Start - 1, "once") ? OfUnit(m[0]) : null),
        DateRule.Date("year [-] end <year>", 1, m => Meaning.Of(EdtfDate.OfYear(m[0]))),
        DateRule.Date("<year> year [-] end", 1, m => Meaning.Of(EdtfDate.OfYear(m[0]))),
    ];

    /// <summary>The same value, where it is a stretch and not a day.</summary>
    private static Meaning? Stretch(Meaning of) => of.Fixed is { Precision: DatePrecision.Day } || of.Yearless is { Day: > 0 } ? null : of;

    private static Meaning? EndDay(Meaning of, bool first) => Stretch(of) is null ? null : new Meaning(of.Kind, context =>
        of.Resolve(context) is { Precision: DatePrecision.Month or DatePrecision.Year, IsFiscal: false, Earliest: { } begin, Latest: { } end }
            ? EdtfDate.Of(first ? begin : end)
            : null);

    /// <summary>"the end of the year": of the year that the text last spoke of where it tells the past, else of the year of writing.</summary>
    private static Meaning? OfUnit(int of)
    {
        var unit = Units.Of(of);
        if (Units.IsPlural(of) || unit is TimeUnit.Day or TimeUnit.Century or TimeUnit.Fortnight) return null;
        return Meaning.Relative(context => context.Direction == Direction.Past && context.Anchor(date => Steps.Suits(date, unit)) is { Earliest: { } anchor }
            ? Now(anchor, unit)
            : context.FromReference(day => Now(day, unit)));
    }

    private static EdtfDate? Now(DateOnly day, TimeUnit unit) => unit == TimeUnit.Decade ? EdtfDate.OfDecade(day.Year) : Steps.From(day, unit, 0);
}
