using DealTracker.Domain.Facts;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>A sum in USD or a share in percent.</summary>
/// <param name="First">Index of its first token, words of approximation included.</param>
/// <param name="Next">Index after its last token.</param>
/// <param name="Value">USD, or percent.</param>
/// <param name="IsPercent">True for a share.</param>
/// <param name="Bound">-1 for "up to", 1 for "at least", 0 for plain.</param>
public sealed record Amount(int First, int Next, decimal Value, bool IsPercent, int Bound)
{
    /// <summary>The value as facts carry it.</summary>
    public TermValue Term => Bound < 0 ? TermValue.AtMost(Value) : Bound > 0 ? TermValue.AtLeast(Value) : TermValue.Of(Value);
}

/// <summary>Finds sums and shares in tokens.</summary>
internal static class Amounts
{
    private static readonly HashSet<string> Percents = ["%", "percent", "pct", "pc", "per-cent"];

    private static readonly Dictionary<string, decimal> Fractions = new(StringComparer.Ordinal)
    {
        ["half"] = 50,
        ["third"] = 33.3m,
        ["quarter"] = 25,
        ["quarters"] = 25,
        ["fifth"] = 20,
        ["sixth"] = 16.7m,
        ["eighth"] = 12.5m,
        ["tenth"] = 10,
        ["tenths"] = 10,
        ["thirds"] = 33.3m,
        ["fifths"] = 20,
    };

    public static List<Amount> Find(IReadOnlyList<Token> tokens)
    {
        var amounts = new List<Amount>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i) is not { } amount) continue;
            amounts.Add(amount with { First = Approximation(tokens, amount.First, out var bound), Bound = bound });
            i = amount.Next - 1;
        }

        return amounts;
    }

    private static Amount? At(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].Lower;
        if (word is "$" && i + 1 < tokens.Count && Numbers.At(tokens, i + 1) is { } dollars)
            return new Amount(CountryBefore(tokens, i), SkipDollars(tokens, dollars.Next), dollars.Value, false, 0);
        if (word is "usd" or "us$" && i + 1 < tokens.Count && Numbers.At(tokens, tokens[i + 1].Lower == "$" ? i + 2 : i + 1) is { } usd)
            return new Amount(i, usd.Next, usd.Value, false, 0);
        if (Fraction(tokens, i) is { } fraction) return fraction;
        if (i > 0 && tokens[i - 1].Lower is "€" or "£" or "¥" or "₹" or "eur" or "gbp" or "rs") return null;
        if (Numbers.At(tokens, i) is not { } number) return null;
        var next = number.Next;
        if (next < tokens.Count && (Percents.Contains(tokens[next].Lower) || (tokens[next].Lower == "per" && next + 1 < tokens.Count && tokens[next + 1].Lower == "cent")))
        {
            var end = tokens[next].Lower == "per" ? next + 2 : next + 1;
            if (end < tokens.Count && tokens[end].Lower is "point" or "points") return null;
            return number.Value <= 100 ? new Amount(i, end, number.Value, true, 0) : null;
        }

        if (number.Scale < 1_000_000) return null;
        if (next < tokens.Count && tokens[next].Lower is "dollar" or "dollars" or "usd" or "us" or "u") return new Amount(i, SkipDollars(tokens, next), number.Value, false, 0);

        // "fifty billion", with no noun after it that would be what is counted.
        if (next < tokens.Count && tokens[next].Class is WordClass.Noun or WordClass.Adjective) return null;
        return number.Scale >= 1_000_000_000 ? new Amount(i, next, number.Value, false, 0) : null;
    }

    private static Amount? Fraction(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Lower is "a" or "one" && i + 1 < tokens.Count && Fractions.TryGetValue(tokens[i + 1].Lower, out var one) && tokens[i + 1].Lower is not "half")
        {
            // "a quarter of a trillion dollars" is a sum.
            if (i + 3 < tokens.Count && tokens[i + 2].Lower == "of" && tokens[i + 3].Lower is "a" && Numbers.At(tokens, i + 4) is { Scale: >= 1_000_000 } sum)
                return new Amount(i, SkipDollars(tokens, sum.Next), sum.Value * one / 100, false, 0);
            return i + 2 < tokens.Count && tokens[i + 2].Lower is "of" or "stake" or "share" or "interest" or "holding" || i + 2 == tokens.Count ? new Amount(i, i + 2, one, true, 0) : null;
        }

        if (Numbers.At(tokens, i) is { Value: >= 2 and <= 9, Scale: 1 } count && count.Next < tokens.Count && Fractions.TryGetValue(tokens[count.Next].Lower, out var part) && tokens[count.Next].Lower.EndsWith('s') &&
            count.Next + 1 < tokens.Count && tokens[count.Next + 1].Lower == "of")
            return new Amount(i, count.Next + 1, count.Value * part, true, 0);
        if (tokens[i].Lower is "half" && i + 2 < tokens.Count && tokens[i + 1].Lower is "a" && Numbers.At(tokens, i + 2) is { Scale: >= 1_000_000 } half)
            return new Amount(i, SkipDollars(tokens, half.Next), half.Value / 2, false, 0);
        return null;
    }

    private static int SkipDollars(IReadOnlyList<Token> tokens, int i)
    {
        if (i < tokens.Count && tokens[i].Lower is "us" or "u.s." or "american" or "-") i++;
        return i < tokens.Count && tokens[i].Lower is "dollar" or "dollars" or "usd" ? i + 1 : i;
    }

    private static int CountryBefore(IReadOnlyList<Token> tokens, int i) => i > 0 && tokens[i - 1].Lower is "us" or "usd" ? i - 1 : i;

    private static int Approximation(IReadOnlyList<Token> tokens, int first, out int bound)
    {
        bound = 0;
        for (var i = first - 1; i >= Math.Max(0, first - 6); i--)
        {
            var (word, previous, before) = (tokens[i].Lower, i > 0 ? tokens[i - 1].Lower : "", i > 1 ? tokens[i - 2].Lower : "");
            switch (word)
            {
                case "to" when previous is "up":
                    bound = -1;
                    return i - 1;
                case "as" when previous is "much" or "many" && before is "as":
                    bound = -1;
                    return i - 2;
                case "most" when previous is "at":
                case "than" when previous is "more" && before is "no" or "not":
                    bound = -1;
                    return i - 1;
                case "of" when previous is "maximum" or "ceiling":
                    bound = -1;
                    return i - 1;
                case "of" when previous is "minimum" or "upwards" or "north" or "excess":
                case "least" when previous is "at":
                case "than" when previous is "more" or "greater":
                case "than" when previous is "less" or "fewer" && before is "no" or "not":
                    bound = 1;
                    return i - 1;
                case "over" when i >= first - 1 && previous is not ("little" or "just" or "bit") && tokens[i].Class == WordClass.Preposition && (i == 0 || tokens[i - 1].Class is not WordClass.Noun || tokens[first].Lower is "$"):
                case "exceeding" or "above" when previous is not ("just" or "little"):
                    bound = 1;
                    return i;
                case "over" or "above" or "under" or "below":
                    return i;
                case "maximum":
                    bound = -1;
                    return i;
                case "about" or "around" or "roughly" or "approximately" or "some" or "nearly" or "almost" or "circa" or "another" or "additional" or "further" or "extra" or "incremental" or "a" or "an" or "the" or "its" or "some" or "initial" or "first" or "just" or "well" or "~" or "≈" or "ca" or "remaining" or "other" or "reported" or "full" or "whole" or "cool" or "total" or "planned" or "existing":
                    continue;
                default:
                    return i + 1;
            }
        }

        return first;
    }
}
