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
    private static readonly HashSet<string> Foreign = ["€", "£", "¥", "₹", "eur", "gbp", "rs", "chf", "sek", "c$", "a$"];
    private static readonly HashSet<string> Grown = ["more", "higher", "lower", "less", "fewer", "faster", "better", "cheaper", "bigger", "smaller", "rise", "increase", "jump", "drop", "decline", "growth", "gain", "surge", "dip"];
    private static readonly HashSet<string> Grows = ["rise", "grow", "jump", "climb", "drop", "slip", "soar", "surge", "increase", "decline", "dip", "tumble", "plunge", "leap"];
    private static readonly HashSet<string> Ordinals = ["a", "one", "first", "second", "another", "cool", "whole", "full", "further", "extra", "additional", "single"];

    public static List<Amount> Find(IReadOnlyList<Token> tokens)
    {
        var amounts = new List<Amount>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((At(tokens, i) ?? InTheScaleOf(tokens, i) ?? OfThem(tokens, i, amounts)) is not { } amount) continue;
            var (first, bound) = Bounds.Of(tokens, amount.First, amount.Next);
            amounts.Add(amount with { First = first, Bound = bound });
            i = amount.Next - 1;
        }

        return amounts;
    }

    private static Amount? At(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].Lower;
        if (word is "$" && !(i > 0 && tokens[i - 1].Span.End == tokens[i].Span.Start && tokens[i - 1].Lower is "c" or "a" or "hk" or "s" or "au" or "nz") && Number(tokens, i + 1) is { } dollars)
            return new Amount(CountryBefore(tokens, i), SkipDollars(tokens, dollars.Next), dollars.Value, false, 0);
        if (word is "usd" or "us$" && Number(tokens, i + 1 < tokens.Count && tokens[i + 1].Lower == "$" ? i + 2 : i + 1) is { } usd)
            return new Amount(i, usd.Next, usd.Value, false, 0);
        if (SumInParts(tokens, i) is { } sum) return sum;
        if (Fractions.At(tokens, i) is { } fraction) return fraction;
        if (i > 0 && Foreign.Contains(tokens[i - 1].Lower)) return null;
        if (Number(tokens, i) is not { } number) return null;
        var next = number.Next;
        if (PercentEnd(tokens, next) is { } end) return number.Value <= 100 && !IsGrowth(tokens, i, end) && !(end < tokens.Count && tokens[end].Lower is "point" or "points") ? new Amount(i, end, number.Value, true, 0) : null;
        if (number.Scale < 1_000_000) return null;
        var joined = next < tokens.Count && tokens[next].Lower is "-" ? next + 1 : next;
        if (joined < tokens.Count && tokens[joined].Lower is "dollar" or "dollars" or "usd" or "us" or "u" or "bucks" or "greenbacks") return new Amount(i, SkipDollars(tokens, joined), number.Value, false, 0);

        // "fifty billion", with no noun after it that would be what is counted.
        if (next < tokens.Count && tokens[next].Class is WordClass.Noun or WordClass.Adjective) return null;
        return number.Scale >= 1_000_000_000 ? new Amount(i, next, number.Value, false, 0) : null;
    }

    // "20 percent more revenue", "a 20 percent rise", "sales rose 20 percent": how much something grew is no share of it.
    private static bool IsGrowth(IReadOnlyList<Token> tokens, int first, int next)
    {
        if (next < tokens.Count && Grown.Contains(tokens[next].Lower)) return true;
        var before = first - 1;
        while (before >= 0 && tokens[before].Lower is "by" or "about" or "some" or "around" or "roughly" or "nearly" or "almost") before--;
        return before >= 0 && Grows.Contains(Morphology.Verb(tokens[before].Lower).Lemma ?? "") && tokens[before].Class is WordClass.Verb;
    }

    private static int? PercentEnd(IReadOnlyList<Token> tokens, int next)
    {
        if (next < tokens.Count && tokens[next].Lower is "-") next++;
        if (next >= tokens.Count) return null;
        if (Percents.Contains(tokens[next].Lower)) return next + 1;
        return tokens[next].Lower == "per" && next + 1 < tokens.Count && tokens[next + 1].Lower == "cent" ? next + 2 : null;
    }

    // "two and a half billion", "one and a quarter billion"; otherwise the number as it stands. A lone "billion" needs its article.
    private static (decimal Value, int Next, decimal Scale)? Number(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count) return null;
        if (tokens[i].Lower is "million" or "billion" or "trillion" && i > 0 && Ordinals.Contains(tokens[i - 1].Lower) && Numbers.Scale(tokens[i].Lower) is { } alone) return (alone, i + 1, alone);
        if (Numbers.At(tokens, i) is not { } number) return null;
        var at = number.Next;
        if (at + 3 < tokens.Count && tokens[at].Lower is "and" && tokens[at + 1].Lower is "a" or "one" && Fractions.Of(tokens, at + 2) is { } part)
        {
            if (number.Scale == 1 && Numbers.Scale(tokens[at + 3].Lower) is { } scale) return ((number.Value + part / 100) * scale, at + 4, scale);
            if (number.Scale == 1 && PercentEnd(tokens, at + 3) is not null) return (number.Value + part / 100, at + 3, 1);
            if (number.Scale >= 1_000_000) return (number.Value + number.Scale * part / 100, at + 3, number.Scale);
        }

        // "two point four billion"
        if (at + 2 < tokens.Count && tokens[at].Lower is "point" && number.Scale == 1 && Numbers.Digit(tokens[at + 1].Lower) is { } tenth)
        {
            var value = number.Value + tenth / 10;
            return Numbers.Scale(tokens[at + 2].Lower) is { } big ? (value * big, at + 3, big) : (value, at + 2, 1);
        }

        return number;
    }

    // "a quarter of a trillion dollars", "half a billion", "three quarters of a billion", "a quarter-billion"
    private static Amount? SumInParts(IReadOnlyList<Token> tokens, int i)
    {
        var (count, at) = tokens[i].Lower is "half" or "quarter" or "third" or "fifth" or "tenth" ? (1m, i) : tokens[i].Lower is "a" or "one" ? (1m, i + 1) : Numbers.Digit(tokens[i].Lower) is { } times ? (times, i + 1) : (0m, i);
        if (count == 0 || Fractions.Of(tokens, at) is not { } part) return null;
        var next = at + 1;
        while (next < tokens.Count && tokens[next].Lower is "of" or "a" or "-") next++;
        if (tokens[i].Lower is "half" && next < tokens.Count && Numbers.At(tokens, next) is { Scale: >= 1_000_000 } many && next > at + 1) return new Amount(i, SkipDollars(tokens, many.Next), many.Value / 2, false, 0);
        if (next > at + 3 || next >= tokens.Count || Numbers.Scale(tokens[next].Lower) is not { } scale || scale < 1_000_000) return null;
        return new Amount(i, SkipDollars(tokens, next + 1), count * part * scale / 100, false, 0);
    }

    // "15 of the 50 billion", "from 20 to 17 percent": a bare number in the unit of the one after it.
    private static Amount? InTheScaleOf(IReadOnlyList<Token> tokens, int i)
    {
        var at = tokens[i].Lower is "$" ? i + 1 : i;
        if (at >= tokens.Count || Numbers.At(tokens, at) is not { Scale: 1 } number) return null;
        var next = number.Next;
        if (next + 1 >= tokens.Count || i > 0 && Foreign.Contains(tokens[i - 1].Lower)) return null;
        if (tokens[next].Lower is "to" && i > 0 && tokens[i - 1].Lower is "from" && At(tokens, next + 1) is { } end)
            return new Amount(i, next, end.IsPercent ? number.Value : number.Value * ScaleOf(end.Value), end.IsPercent, 0);
        if (tokens[next].Lower is "instead" or "rather" or "," or "against" or "not" or "versus")
        {
            // "14 instead of 11 percent", "14 rather than 11 percent", "14, not 11, percent"
            var other = tokens[next].Lower is "instead" or "rather" ? next + 2 : tokens[next].Lower is "," && next + 2 < tokens.Count && tokens[next + 1].Lower is "not" or "against" ? next + 2 : next + 1;
            if (other < tokens.Count && tokens[other - 1].Lower is "of" or "than" or "not" or "against" or "versus" && At(tokens, other) is { IsPercent: true }) return new Amount(i, next, number.Value, true, 0);
        }

        if (tokens[next].Lower is not "of" || next + 2 >= tokens.Count || tokens[next + 1].Lower is not ("the" or "those" or "that" or "these")) return null;
        return At(tokens, next + 2) is { IsPercent: false } whole && number.Value * ScaleOf(whole.Value) is var part && part < whole.Value ? new Amount(i, next, part, false, 0) : null;
    }

    // "fifty billion, fifteen of them at once": a bare number in the unit of the sum before it.
    private static Amount? OfThem(IReadOnlyList<Token> tokens, int i, List<Amount> before)
    {
        if (Numbers.At(tokens, i) is not { Scale: 1 } number || number.Next + 1 >= tokens.Count || tokens[number.Next].Lower is not "of" || tokens[number.Next + 1].Lower is not ("them" or "it" or "that" or "which" or "these" or "those")) return null;
        if (before is not [.., { IsPercent: false } whole] || i - whole.Next > 12 || Enumerable.Range(whole.Next, i - whole.Next).Any(k => tokens[k].Lower is ";" or ".")) return null;
        return number.Value * ScaleOf(whole.Value) is var part && part < whole.Value ? new Amount(i, number.Next, part, false, 0) : null;
    }

    private static decimal ScaleOf(decimal value) => value >= 1_000_000_000_000 ? 1_000_000_000_000 : value >= 1_000_000_000 ? 1_000_000_000 : value >= 1_000_000 ? 1_000_000 : 1;

    private static int SkipDollars(IReadOnlyList<Token> tokens, int i)
    {
        if (i < tokens.Count && tokens[i].Lower is "us" or "u.s." or "american" or "-") i++;
        return i < tokens.Count && tokens[i].Lower is "dollar" or "dollars" or "usd" ? i + 1 : i;
    }

    private static int CountryBefore(IReadOnlyList<Token> tokens, int i) => i > 0 && tokens[i - 1].Lower is "us" or "usd" ? i - 1 : i;
}
