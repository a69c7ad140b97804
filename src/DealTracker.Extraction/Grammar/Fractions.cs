using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>Reads shares that words give: "a fifth", "three quarters of", "one dollar in five", "twenty cents of every dollar", "27 parts in a hundred".</summary>
internal static class Fractions
{
    private static readonly Dictionary<string, decimal> Parts = new(StringComparer.Ordinal)
    {
        ["half"] = 50,
        ["third"] = 33.3m,
        ["quarter"] = 25,
        ["fifth"] = 20,
        ["sixth"] = 16.7m,
        ["seventh"] = 14.3m,
        ["eighth"] = 12.5m,
        ["ninth"] = 11.1m,
        ["tenth"] = 10,
        ["twelfth"] = 8.3m,
        ["eleventh"] = 9.1m,
        ["fifteenth"] = 6.7m,
        ["twentieth"] = 5,
        ["twenty-fifth"] = 4,
        ["fiftieth"] = 2,
        ["hundredth"] = 1,
    };

    private static readonly HashSet<string> Every = ["every", "each", "a", "the", "any"];
    private static readonly HashSet<string> Coins = ["cent", "penny", "pence", "p", "c", "¢"];
    private static readonly HashSet<string> Whole = ["dollar", "euro", "pound", "buck", "franc", "crown"];

    /// <summary>The share that starts at <paramref name="i"/>, or null.</summary>
    public static Amount? At(IReadOnlyList<Token> tokens, int i) => Plain(tokens, i) ?? Several(tokens, i) ?? OneIn(tokens, i) ?? Coin(tokens, i) ?? InHundred(tokens, i);

    /// <summary>What the fraction word at <paramref name="i"/> is in percent, a plural included; null for other words.</summary>
    public static decimal? Of(IReadOnlyList<Token> tokens, int i) =>
        i < tokens.Count && (Parts.TryGetValue(tokens[i].Lower, out var part) || Parts.TryGetValue(tokens[i].Lower.TrimEnd('s'), out part)) ? part : null;

    /// <summary>True where a share is given as a part ("a third of it"), not as a percentage.</summary>
    public static bool IsFraction(IReadOnlyList<Token> tokens, Amount share) => share.IsPercent && !Enumerable.Range(share.First, share.Next - share.First).Any(i => tokens[i].Lower is "%" or "percent" or "cent" or "pct" or "pc");

    // "a fifth of", "one fifth", "half of", "one-fifth"
    private static Amount? Plain(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Lower is "half" && (i == 0 || tokens[i - 1].Lower is not ("a" or "first" or "second" or "other" or "and")) && Word(tokens, i + 1) is "of" or "now" or "up" or "upfront" or "when" or "once" or "at" or "on") return new Amount(i, i + 1, 50, true, 0);
        if (tokens[i].Lower.StartsWith("one-", StringComparison.Ordinal) && Parts.TryGetValue(tokens[i].Lower[4..], out var joined) && Counts(tokens, i + 1)) return new Amount(i, i + 1, joined, true, 0);
        if (tokens[i].Lower is not ("a" or "one") || Of(tokens, i + 1) is not { } part || Word(tokens, i + 1) is "half" || Word(tokens, i + 1).EndsWith('s')) return null;
        return Counts(tokens, i + 2) ? new Amount(i, i + 2, part, true, 0) : null;
    }

    // "two thirds of", "three-quarters of"
    private static Amount? Several(IReadOnlyList<Token> tokens, int i)
    {
        var (count, at) = Numbers.At(tokens, i) is { Value: >= 2 and <= 9, Scale: 1 } number ? (number.Value, number.Next) : (0m, i);
        if (count == 0 && tokens[i].Lower.Split('-') is [var first, var second] && second.EndsWith('s') && Parts.TryGetValue(second.TrimEnd('s'), out var joined) && Numbers.Digit(first) is { } digit)
            return Counts(tokens, i + 1) ? new Amount(i, i + 1, digit * joined, true, 0) : null;
        return count > 0 && Of(tokens, at) is { } part && Word(tokens, at).EndsWith('s') && Counts(tokens, at + 1) ? new Amount(i, at + 1, count * part, true, 0) : null;
    }

    // "one dollar in five", "one in twenty", "every fifth dollar"
    private static Amount? OneIn(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Lower is "every" && Of(tokens, i + 1) is { } part && i + 2 < tokens.Count && (Whole.Contains(tokens[i + 2].Lemma) || tokens[i + 2].Lemma is "share")) return new Amount(i, i + 3, part, true, 0);
        if (tokens[i].Lower is not "one") return null;
        var at = i + 1 < tokens.Count && (Whole.Contains(tokens[i + 1].Lemma) || tokens[i + 1].Lemma is "share") ? i + 2 : i + 1;
        if (Word(tokens, at) is "out" && Word(tokens, at + 1) is "of") at++;
        if (!(Word(tokens, at) is "in" || at > i + 1 && Word(tokens, at) is "of")) return null;
        if (Every.Contains(Word(tokens, at + 1))) at++;
        return Numbers.At(tokens, at + 1) is { Value: >= 2 and <= 100, Scale: 1 } whole ? new Amount(i, whole.Next < tokens.Count && Whole.Contains(tokens[whole.Next].Lemma) ? whole.Next + 1 : whole.Next, Math.Round(100 / whole.Value, 1), true, 0) : null;
    }

    // "twenty cents of every dollar", "20 cents on the dollar"
    private static Amount? Coin(IReadOnlyList<Token> tokens, int i)
    {
        if (Numbers.At(tokens, i) is not { Value: > 0 and < 100, Scale: 1 } number || number.Next + 3 >= tokens.Count + 1 || number.Next >= tokens.Count || !Coins.Contains(tokens[number.Next].Lemma)) return null;
        var at = number.Next + 1;
        if (OfEach(tokens, i, out _)) return new Amount(i, at, number.Value, true, 0);
        if (Word(tokens, at) is "out" && Word(tokens, at + 1) is "of") at++;
        if (Word(tokens, at) is not ("of" or "in" or "on" or "from" or "per" or "for")) return null;
        if (Every.Contains(Word(tokens, at + 1))) at++;
        while (at + 1 < tokens.Count && tokens[at + 1].Class is WordClass.Adjective or WordClass.Number) at++;
        return at + 1 < tokens.Count && Whole.Contains(tokens[at + 1].Lemma) ? new Amount(i, at + 2, number.Value, true, 0) : null;
    }

    // "27 parts in a hundred", "27 of every 100 shares", "three in every hundred", "3 per 100"
    private static Amount? InHundred(IReadOnlyList<Token> tokens, int i)
    {
        if (Numbers.At(tokens, i) is not { Value: > 0 and < 100, Scale: 1 } number) return null;
        var at = number.Next;
        if (OfEach(tokens, i, out var hundred) && hundred && at < tokens.Count && (tokens[at].IsMark || tokens[at].Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Modal or WordClass.Adverb)) return new Amount(i, at, number.Value, true, 0);
        var part = at < tokens.Count && tokens[at].Lemma is "part" or "share" or "point" or "unit";
        if (part) at++;
        if (Word(tokens, at) is "out" && Word(tokens, at + 1) is "of") at++;
        if (Word(tokens, at) is not ("in" or "of" or "per")) return null;
        var per = Word(tokens, at) is "per";
        var every = Every.Contains(Word(tokens, at + 1));
        if (every) at++;
        if (Word(tokens, at + 1) is not ("hundred" or "100") || !(part || every || per)) return null;
        at += 2;
        return new Amount(i, at < tokens.Count && (tokens[at].Lemma is "share" || Whole.Contains(tokens[at].Lemma)) ? at + 1 : at, number.Value, true, 0);
    }

    // "Of each dollar that the maker takes in, ...", "For every hundred that it earns, ...": the whole stands before its part.
    private static bool OfEach(IReadOnlyList<Token> tokens, int before, out bool hundred)
    {
        hundred = false;
        for (var i = 0; i + 2 < before; i++)
        {
            if (tokens[i].Lower is not ("of" or "from" or "for") || tokens[i + 1].Lower is not ("each" or "every" or "a" or "any")) continue;
            hundred = tokens[i + 2].Lower is "hundred" or "100";
            if (hundred || Whole.Contains(tokens[i + 2].Lemma)) return true;
        }

        return false;
    }

    // A fraction counts something where "of", a stake, a verb or the end follows; "a third backer" and "a quarter ago" are none.
    private static bool Counts(IReadOnlyList<Token> tokens, int i) =>
        i >= tokens.Count || tokens[i].Lower is "of" or "stake" or "share" or "interest" or "holding" or "in" or "is" or "to" or "now" or "up" or "upfront" or "when" or "once" or "at" or "on" or "immediately" or "straight" || tokens[i].IsMark || tokens[i].Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Modal or WordClass.Conjunction;

    private static string Word(IReadOnlyList<Token> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i].Lower : "";
}
