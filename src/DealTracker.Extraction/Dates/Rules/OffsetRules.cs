using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>So many units from the day of writing, or from a date in the same expression.</summary>
internal static class OffsetRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<count> [or so] <unit> ago", 1, m => FromNow(m, -m[0], m[1])),
        DateRule.Date("<count> <unit> back", 1, m => FromNow(m, -m[0], m[1])),
        DateRule.Date("<half-year> ago", 1, _ => Months(-6)),
        DateRule.Date("half a decade ago", 1, m => FromNow(m, -5, (int)TimeUnit.Year)),
        DateRule.Date("<count> and a half years ago", 1, m => Months(-12 * m[0] - 6)),
        DateRule.Date("a year and a half ago", 1, _ => Months(-18)),
        DateRule.Date("<count> <unit> from now", 1, m => FromNow(m, m[0], m[1])),
        DateRule.Date("<count> <unit> from|after today", 1, m => FromNow(m, m[0], m[1], exact: true)),
        DateRule.Date("<count> <unit> hence", 1, m => FromNow(m, m[0], m[1])),
        DateRule.Date("<half-year> from now", 1, _ => Months(6)),
        DateRule.Date("a year and a half from now", 1, _ => Months(18)),
        DateRule.Date("in <count> <unit>", 1, m => In(m, m[0], m[1])),
        DateRule.Date("in about|around|roughly <count> <unit>", 1, m => In(m, m[0], m[1])),
        DateRule.Date("in <half-year>", 1, m => new Meaning(DateMentionKind.Relative, Months(6).Resolve) { WhenPast = "P6M" }),
        DateRule.Date("in a year and a half", 1, m => new Meaning(DateMentionKind.Relative, Months(18).Resolve) { WhenPast = "P18M" }),
        DateRule.Date("in <count> <unit>'s time", 1, m => FromNow(m, m[0], m[1])),
        DateRule.Date("in <count> <unit>'|’ time", 1, m => FromNow(m, m[0], m[1])),
        DateRule.Date("in <count> <unit> time", 1, m => FromNow(m, m[0], m[1])),
    ];

    private static Meaning? FromNow(RuleMatch m, int count, int unit, bool exact = false)
    {
        exact |= m.Tokens.Is(m.Start - 1, "exactly") || m.Tokens.Is(m.End, "to") && m.Tokens.Is(m.End + 1, "the") && m.Tokens.Is(m.End + 2, "day");
        return Meaning.Relative(context => context.FromReference(day => exact
            ? Steps.From(EdtfDate.Of(day), Units.Of(unit), count, exact: true)
            : Steps.From(day, Units.Of(unit), count)));
    }

    private static Meaning? In(RuleMatch m, int count, int unit) =>
        m.Tokens.Is(m.End, "of") || m.Tokens.Is(m.End, "old") || m[0] == 1 && !Units.IsPlural(unit) && m.Tokens.Is(m.Start + 1, "one") && m.Tokens.Is(m.Start - 1, "all")
            ? null
            : FromNow(m, count, unit)! with { WhenPast = Units.Length(count, Units.Of(unit)) };

    private static Meaning Months(int months) => Meaning.Relative(context => context.FromReference(day => Steps.From(day, TimeUnit.Month, months)));
}
