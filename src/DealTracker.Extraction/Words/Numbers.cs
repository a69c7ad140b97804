using System.Collections.Frozen;
using System.Globalization;

namespace DealTracker.Extraction.Words;

/// <summary>Numbers in digits and words: "250", "7.5", "two hundred and fifty", "a dozen".</summary>
public static class Numbers
{
    private static readonly FrozenDictionary<string, int> Small = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["dozen"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["k"] = 1_000,
        ["million"] = 1_000_000,
        ["millions"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["m"] = 1_000_000,
        ["mio"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["billions"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["b"] = 1_000_000_000,
        ["milliard"] = 1_000_000_000,
        ["milliards"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["trn"] = 1_000_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["crore"] = 10_000_000,
        ["lakh"] = 100_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that are numbers by themselves; scales only where they cannot be anything else.</summary>
    internal static FrozenSet<string> Words { get; } = Small.Keys.Where(k => k is not "one").Concat(["hundred", "thousand", "million", "billion", "bn", "trillion", "milliard", "milliards", "crore"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The number that starts at <paramref name="start"/>, the index after it, and the largest scale word used (1 for none); null where none starts there.
    /// </summary>
    public static (decimal Value, int Next, decimal Scale)? At(IReadOnlyList<Token> tokens, int start)
    {
        decimal total = 0, part = 0, largest = 1;
        var any = false;
        var i = start;
        for (; i < tokens.Count; i++)
        {
            var word = tokens[i].Lower;
            if (Digits(word) is { } digits)
            {
                if (any) break;
                (part, any) = (digits, true);
            }
            else if (Spelled(word) is { } small)
            {
                if (any && part % 100 != 0 && !(part % 10 == 0 && small < 10) && part >= 1) break;
                (part, any) = (part + small, true);
            }
            else if (Scales.TryGetValue(word, out var scale) && (any || (i == start && i + 1 < tokens.Count && word is "hundred" && Scales.ContainsKey(tokens[i + 1].Lower)) || (word is "hundred" or "thousand" or "million" or "billion" or "trillion" && i == start && start > 0 && tokens[start - 1].Lower is "a" or "one")))
            {
                if (scale == 100)
                {
                    if (part >= 100) break;
                    part = Math.Max(part, 1) * 100;
                }
                else
                {
                    if (part > 1_000_000_000) break;
                    total += Math.Max(part, any ? part : 1) * scale;
                    part = 0;
                }

                (largest, any) = (Math.Max(largest, scale), true);
            }
            else if (word is "and" or "-" && any && largest is 100 or 1000 && i + 1 < tokens.Count && (Spelled(tokens[i + 1].Lower) is not null))
            {
                continue;
            }
            else if (word is "a" && any && i + 1 < tokens.Count && tokens[i + 1].Lower is "half" && i > start && tokens[i - 1].Lower is "and")
            {
                break;
            }
            else
            {
                break;
            }
        }

        return any ? (total + part, i, largest) : null;
    }

    /// <summary>What a word from "one" to "nine", or a digit, counts; null for other words.</summary>
    internal static decimal? Digit(string word) => Small.TryGetValue(word, out var small) && small < 10 ? small : word.Length == 1 && char.IsAsciiDigit(word[0]) ? word[0] - '0' : null;

    /// <summary>True for a number in digits or in words: "50", "7.5", "twenty-seven", "hundred".</summary>
    internal static bool IsFigure(string word) => Digits(word) is not null || Spelled(word) is not null || Scales.ContainsKey(word) || word is "half" or "quarter";

    /// <summary>What a word like "billion" multiplies by; null for other words.</summary>
    internal static decimal? Scale(string word) => Scales.TryGetValue(word, out var scale) ? scale : null;

    private static decimal? Spelled(string word)
    {
        if (Small.TryGetValue(word, out var small)) return small;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && Small.TryGetValue(word[..hyphen], out var tens) && Small.TryGetValue(word[(hyphen + 1)..], out var ones) && tens >= 20 && ones < 10 ? tens + ones : null;
    }

    private static decimal? Digits(string word)
    {
        if (word.Length is 0 or > 18 || !char.IsAsciiDigit(word[0])) return null;
        var plain = word.Replace(",", "", StringComparison.Ordinal);
        var comma = word.LastIndexOf(',');
        if (comma > 0 && word.Length - comma - 1 != 3) plain = word.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
