using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Ranges whose ends share words: "October 13-15, 2026", "2023–25", "between March and May 2026". Both ends become mentions.</summary>
internal static class RangeRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Date("<month>[.] <day> -|to|and|or|through|until <day> [[,] <year>]", 3, m => m.Tokens.Capital(m.Start) ? Days(m, m[0], 1, 2, m[3]) : null),
        DateRule.Date("<day> -|to|and|or <day> [of] <month> [[,] <year>]", 3, m => Days(m, m[2], 0, 1, m[3])),
        DateRule.Date("<date> -|to|and|or|through|until|till <date>", 4, m => m.Meaning(0).Yearless is (var month, var day) ? Lent(m, month, day) : null),
        DateRule.Date("<month>[.] -|to|and|or <date>", 4, m => m.Tokens.Capital(m.Start) ? Lent(m, m[0], 0) : null),
        DateRule.Date("<quarter|ordinal> -|to|and|or <date>", 4, m => m[0] is >= 1 and <= 4 ? LentQuarter(m) : null),
        DateRule.Date("<year>-<year|short-year>", 3, m => m[1] > m[0] && m[0] >= 1900 && PlainWords.IsYear(m.Tokens, m.Start, m.End) ? Years(m) : null),
        DateRule.Date("<year>/<short-year>", 3, m => m[1] == m[0] + 1 ? Years(m) : null),
    ];

    private static Meaning? Days(RuleMatch m, int month, int first, int second, int year)
    {
        if (m[first] >= m[second]) return null;
        var (from, to) = (Day(year, month, m[first]), Day(year, month, m[second]));
        if (from is null || to is null) return null;
        return Meaning.Range(
            new Piece(PieceKind.Date, m.Start, m.Slots[first]!.End, 0, from, m.Rule),
            new Piece(PieceKind.Date, m.Slots[second]!.Start, m.End, 0, to, m.Rule));
    }

    private static Meaning? Day(int year, int month, int day) => year == 0 ? CalendarRules.Bare(month, day) : Meaning.Of(EdtfDate.OfDay(year, month, day));

    private static Meaning? Years(RuleMatch m) => Meaning.Of(EdtfDate.OfYear(m[0])) is { } from && Meaning.Of(EdtfDate.OfYear(m[1])) is { } to
        ? Meaning.Range(new Piece(PieceKind.Date, m.Start, m.Start + 1, 0, from, m.Rule), new Piece(PieceKind.Date, m.End - 1, m.End, 0, to, m.Rule))
        : null;

    /// <summary>"from November to March 2027": the first end takes the second's year, or the one before where it would lie after it.</summary>
    private static Meaning? Lent(RuleMatch m, int month, int day)
    {
        if (m.Meaning(1).Fixed is not { Precision: DatePrecision.Day or DatePrecision.Month, Earliest: { } last }) return null;
        var year = month * 100 + day > last.Month * 100 + (day == 0 ? 0 : last.Day) ? last.Year - 1 : last.Year;
        var first = day == 0 ? EdtfDate.OfMonth(year, month) : EdtfDate.OfDay(year, month, day);
        return Meaning.Of(first) is { } from
            ? Meaning.Range(new Piece(PieceKind.Date, m.Start, m.Slots[0]!.End, 0, from, m.Rule), m.Slots[1]! with { Rule = m.Rule })
            : null;
    }

    private static Meaning? LentQuarter(RuleMatch m) =>
        m.Meaning(1).Fixed is { Precision: DatePrecision.Quarter, IsFiscal: false, Earliest: { } last } && Meaning.Of(EdtfDate.OfQuarter(last.Year, m[0])) is { } from
            ? Meaning.Range(new Piece(PieceKind.Date, m.Start, m.Slots[0]!.End, 0, from, m.Rule), m.Slots[1]! with { Rule = m.Rule })
            : null;
}
