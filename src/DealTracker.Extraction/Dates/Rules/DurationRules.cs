using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Lengths of time: "over seven years", "a ten-year term".</summary>
internal static class DurationRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<number> <unit>", 1, m => Units.IsPlural(m[1]) || m[0] == 1 ? Length(m, m[0], m[1]) : null, -2),
        DateRule.Date("<number>-<unit>", 1, m => Units.IsPlural(m[1]) ? null : Length(m, m[0], m[1]), -2),
        DateRule.Date("<count> <unit>", 1, m => m.Has(0) && DurationLead.StandsAt(m.Tokens, m.Start) ? Length(m, m[0], m[1]) : null, -3),
        DateRule.Date("<number> and a half years", 1, m => Meaning.Length(Units.Length(12 * m[0] + 6, TimeUnit.Month)), -2),
        DateRule.Date("a year and a half", 1, _ => Meaning.Length("P18M"), -2),
        DateRule.Date("<half-year>", 1, _ => Meaning.Length("P6M"), -2),
        DateRule.Date("half a decade", 1, _ => Meaning.Length("P5Y"), -2),
        DateRule.Date("<which> <count> <unit>", 1, m => Units.IsPlural(m[2]) ? Length(m, m[1], m[2]) : null),
        DateRule.Date("the <shift> <count> <unit>", 1, m => Units.IsPlural(m[2]) ? Length(m, m[1], m[2]) : null),
        DateRule.Date("the next|coming|past|last <unit>", 1, m => !Units.IsPlural(m[0]) && DurationLead.StandsAt(m.Tokens, m.Start) ? Length(m, 1, m[0]) : null, 1),
    ];

    private static Meaning? Length(RuleMatch m, int count, int unit) =>
        m.Tokens.Is(m.End, "old") || m.Tokens.Word(m.Start - 1) is ['$'] or ['€'] or ['£'] or ['.'] && m.Tokens.Glued(m.Start)
            ? null
            : Units.Of(unit) == TimeUnit.Quarter && m.Tokens.Is(m.End, "of") ? null
            : Meaning.Length(Units.Length(count, Units.Of(unit)));
}
