using DealTracker.Extraction.Dates.Context;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Parts that expressions are made of and that are none by themselves: quantities, quarters, halves, fiscal years.</summary>
internal static class PartRules
{
    public static readonly DateRule[] All =
    [
        DateRule.Part("[a] couple of", PieceKind.Count, _ => 2),
        DateRule.Part("[half] a dozen", PieceKind.Count, m => m.Tokens.Is(m.Start, "half") ? 6 : 12),
        DateRule.Part("<ordinal> [calendar] [-] quarter", PieceKind.Quarter, m => m[0] <= 4 ? m[0] : null),
        DateRule.Part("opening [-] quarter", PieceKind.Quarter, _ => 1),
        DateRule.Part("final|closing|last quarter of", PieceKind.LastQuarterOf, _ => 4),
        DateRule.Part("final|closing|last three months of", PieceKind.LastQuarterOf, _ => 4),
        DateRule.Part("final|closing [-] quarter", PieceKind.Quarter, _ => 4),
        DateRule.Part("<month> quarter", PieceKind.Quarter, m => m.Tokens.Capital(m.Start) && m[0] % 3 == 0 ? m[0] / 3 : null),
        DateRule.Part("quarter <number>", PieceKind.Quarter, m => m[0] is >= 1 and <= 4 ? m[0] : null),
        DateRule.Part("<ordinal> [-] half", PieceKind.Half, m => m[0] <= 2 ? m[0] : null),
        DateRule.Part("first six months", PieceKind.Half, _ => 1),
        DateRule.Part("last|final|latter|back half", PieceKind.Half, _ => 2),
        DateRule.Part("last|final six months of", PieceKind.LastHalfOf, _ => 2),
        DateRule.Part("fiscal|financial|business|budget [year] <year>", PieceKind.Fiscal, m => m[0]),
        DateRule.Part("fiscal|financial|business|budget [year] <year>-|/<short-year>", PieceKind.Fiscal, m => m[1] == m[0] + 1 ? m[1] : null),
        DateRule.Part("<year> fiscal|financial year", PieceKind.Fiscal, m => m[0]),
        DateRule.Part("<year>-|/<short-year> fiscal|financial year", PieceKind.Fiscal, m => m[1] == m[0] + 1 ? m[1] : null),
        DateRule.Part("fy [-] <year|short-year>", PieceKind.Fiscal, m => m[0]),
        DateRule.Part("fy [-] <year>-|/<short-year>", PieceKind.Fiscal, m => m[1] == m[0] + 1 ? m[1] : null),
        DateRule.Part("fiscal <short-year>", PieceKind.Fiscal, m => m[0]),
        DateRule.Part("<fiscal>-|/<short-year>", PieceKind.Fiscal, m => m[1] == m[0] + 1 ? m[1] : null),
        DateRule.Part("half [-] year", PieceKind.Unit, _ => (int)TimeUnit.HalfYear),
        DateRule.Part("half [-] years", PieceKind.Unit, _ => (int)TimeUnit.HalfYear + Units.Plural),
        DateRule.Part("half a year", PieceKind.PartCount, _ => 6),
        DateRule.Part("half a decade", PieceKind.PartCount, _ => 60),
        DateRule.Part("half a century", PieceKind.PartCount, _ => 600),
        DateRule.Part("[a] quarter of a century", PieceKind.PartCount, _ => 300),
        DateRule.Part("[a] quarter [-] century", PieceKind.PartCount, _ => 300),
        DateRule.Part("a year and a half", PieceKind.PartCount, _ => 18),
    ];
}
