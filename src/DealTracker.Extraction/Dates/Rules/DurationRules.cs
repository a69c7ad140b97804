using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Lengths of time: "over seven years", "a ten-year term".</summary>
internal static class DurationRules
{
    private static readonly WordSet Leads = WordFile.Words("duration-leads");
    private static readonly WordSet Recurring = WordFile.Words("recurring");

    public static readonly DateRule[] All =
    [
        DateRule.Date("<number> [-] <unit>", 1, m => Units.IsPlural(m[1]) || m[0] == 1 && Units.Of(m[1]) != TimeUnit.Day || m.Tokens.Glued(m.Start + 1) ? Length(m, m[0], m[1]) : null, -2),
        DateRule.Date("<count> <unit>", 1, m => m.Tokens.IsAny(m.Start - 1, Leads) && Units.Of(m[1]) != TimeUnit.Quarter ? Length(m, m[0], m[1]) : null, -3),
        DateRule.Date("<number> and a half years", 1, m => Meaning.Length(Units.Length(12 * m[0] + 6, TimeUnit.Month)), -2),
        DateRule.Date("<part-count>", 1, m => Meaning.Length(Units.Length(m[0], TimeUnit.Month)), -2),
        DateRule.Date("<which|shift> <count> <unit>", 1, m => Units.IsPlural(m[2]) ? Length(m, m[1], m[2]) : null),
        DateRule.Date("the next|coming|past|last <unit>", 1, m => !Units.IsPlural(m[0]) && m.Tokens.IsAny(m.Start - 1, Leads) ? Length(m, 1, m[0]) : null, 1),
    ];

    /// <summary>True after words like "for", where a length is meant even if something follows that it could be counted from.</summary>
    public static bool IsLed(TokenList tokens, int start) => tokens.IsAny(start - 1, Leads);

    private static Meaning? Length(RuleMatch m, int count, int unit)
    {
        var tokens = m.Tokens;
        var isMoney = tokens.Word(m.Start - 1) is ['$'] or ['€'] or ['£'] || tokens.Word(m.Start - 1) is ['.'] && tokens.Glued(m.Start);
        var isShare = Units.Of(unit) == TimeUnit.Quarter && tokens.Is(m.End, "of");
        return isMoney || isShare || tokens.Is(m.End, "old") || tokens.IsAny(m.Start - 1, Recurring) ? null : Meaning.Length(Units.Length(count, Units.Of(unit)));
    }
}
