using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Dates in figures. With dots the day comes first; with slashes the text's own evidence settles the order.</summary>
internal static class NumericRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<year>-|/|.<two>-|/|.<two>", 1, m => IsEven(m) ? Free(m, EdtfDate.OfDay(m[0], m[1], m[2])) : null),
        DateRule.Date("<two>. <two>. <year>", 1, m => Free(m, EdtfDate.OfDay(m[2], m[1], m[0]))),
        DateRule.Date("<two>.<two>.<short-year>", 1, m => IsTwoDigits(m, 0) && IsTwoDigits(m, 1) ? Free(m, EdtfDate.OfDay(m[2], m[1], m[0])) : null),
        DateRule.Date("<two>/<two>/<year|short-year>", 1, m => IsFree(m) ? Slashed(m, m[2]) : null),
        DateRule.Date("<two>-<two>-<year>", 1, m => IsFree(m) ? Slashed(m, m[2]) : null),
        DateRule.Date("<year>-<two>", 1, m => IsTwoDigits(m, 1) && m.Tokens.Is(m.Start + 1, "-") ? Free(m, EdtfDate.OfMonth(m[0], m[1])) : null),
        DateRule.Date("<two>/<year>", 1, m => m[1] is >= 1900 and < 2200 ? Free(m, EdtfDate.OfMonth(m[1], m[0])) : null),
        DateRule.Date("<day>[.] <roman>[.] <year>", 1, m => Free(m, EdtfDate.OfDay(m[2], m[1], m[0]))),
        DateRule.Date("<day>-|/<roman>-|/<year>", 1, m => Free(m, EdtfDate.OfDay(m[2], m[1], m[0]))),
    ];

    private static bool IsTwoDigits(RuleMatch m, int slot) => m.Tokens.Word(m.Slots[slot]!.Start).Length == 2;

    private static bool IsEven(RuleMatch m) => m.Tokens.Word(m.Start + 1).SequenceEqual(m.Tokens.Word(m.Start + 3));

    private static bool IsFree(RuleMatch m) => !PlainWords.IsPartOfNumber(m.Tokens, m.Start, m.End);

    private static Meaning? Free(RuleMatch m, EdtfDate? date) => IsFree(m) ? Meaning.Of(date) : null;

    private static Meaning? Slashed(RuleMatch m, int year)
    {
        var (first, second) = (m[0], m[1]);
        var monthFirst = EdtfDate.OfDay(year, first, second);
        var dayFirst = EdtfDate.OfDay(year, second, first);
        if (monthFirst is null || dayFirst is null || first == second) return Meaning.Of(monthFirst ?? dayFirst);
        var order = m.Tokens.NumericOrder;
        return new Meaning(DateMentionKind.Absolute, context => order.Choose(monthFirst, dayFirst, context));
    }
}
