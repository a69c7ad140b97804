using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>So many units from the day of writing.</summary>
internal static class OffsetRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<count> [or so] <unit> ago|back", 1, m => FromNow(m, -m[0], m[1])),
        DateRule.Date("<count> <unit> ago today", 1, m => Meaning.Relative(context => context.FromReference(day => Steps.From(EdtfDate.Of(day), Units.Of(m[1]), -m[0], exact: true))), 1),
        DateRule.Date("<count> and a half years ago", 1, m => Months(-12 * m[0] - 6)),
        DateRule.Date("<part-count> ago", 1, m => Months(-m[0])),
        DateRule.Date("<count> <unit> from now", 1, m => FromNow(m, m[0], m[1])),
        DateRule.Date("<count> <unit> hence", 1, m => FromNow(m, m[0], m[1])),
        DateRule.Date("<count> <unit> from|after today", 1, m => FromNow(m, m[0], m[1], exact: true)),
        DateRule.Date("<count> <unit> down the line|road", 1, m => FromNow(m, m[0], m[1])),
        DateRule.Date("<part-count> from now", 1, m => Months(m[0])),
        DateRule.Date("in [about|around|roughly] <count> <unit>", 1, m => IsOwnClause(m) ? FromNow(m, m[0], m[1]) with { WhenPast = Units.Length(m[0], Units.Of(m[1])) } : null),
        DateRule.Date("in [about|around|roughly] <part-count>", 1, m => Months(m[0]) with { WhenPast = Units.Length(m[0], TimeUnit.Month) }),
        DateRule.Date("in <count> <unit>['s|'|’] time", 1, m => FromNow(m, m[0], m[1])),
    ];

    private static Meaning FromNow(RuleMatch m, int count, int unit, bool exact = false)
    {
        exact |= m.Tokens.Is(m.Start - 1, "exactly") || m.Tokens.Is(m.End, "to") && m.Tokens.Is(m.End + 1, "the") && m.Tokens.Is(m.End + 2, "day");
        return Meaning.Relative(context => context.FromReference(day => exact
            ? Steps.From(EdtfDate.Of(day), Units.Of(unit), count, exact: true)
            : Steps.From(day, Units.Of(unit), count)));
    }

    /// <summary>"in one of", "in two years of trading", "twice in two years" and "in one quarter" tell of something else than a point ahead.</summary>
    private static bool IsOwnClause(RuleMatch m) =>
        !m.Tokens.Is(m.Start - 1, "time") && !m.Tokens.Is(m.Start - 1, "times") && !m.Tokens.Is(m.Start - 1, "twice") && !m.Tokens.Is(m.Start - 1, "once") && !m.Tokens.Is(m.End, "of") && !m.Tokens.Is(m.End, "old") && !(Units.Of(m[1]) == TimeUnit.Quarter && m[0] == 1);

    private static Meaning Months(int months) => Meaning.Relative(context => context.FromReference(day =>
        Math.Abs(months) >= 60 && months % 12 == 0 ? Steps.From(day, TimeUnit.Year, months / 12) : Steps.From(day, TimeUnit.Month, months)));
}
