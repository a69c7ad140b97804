using System.Text;
using System.Text.RegularExpressions;
using DealTracker.Domain;

namespace DealTracker.Extraction.Words;

/// <summary>Cuts a stretch of text into tokens; spans are absolute. Masked spans count as white space.</summary>
public static partial class Tokenizer
{
    /// <summary>The tokens of <paramref name="span"/> of <paramref name="text"/>, in order.</summary>
    public static List<Token> Tokenize(string text, TextSpan span, IReadOnlyList<TextSpan> masked)
    {
        var tokens = new List<Token>();
        var plain = Plain(text, span, masked);
        foreach (var match in Word().EnumerateMatches(plain))
            Add(tokens, plain, match.Index, match.Length, span.Start);
        return tokens;
    }

    /// <summary>The text with masked spans blanked and typographic quotes made straight; of the same length.</summary>
    internal static string Plain(string text, TextSpan span, IReadOnlyList<TextSpan> masked)
    {
        var plain = new StringBuilder(text, span.Start, span.Length, span.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = plain[i] switch
            {
                '’' or '‘' or '´' or '`' => '\'',
                '“' or '”' or '„' or '«' or '»' or '❝' or '❞' => '"',
                '\u00a0' or '\u202f' or '\u2009' => ' ',
                '\u2010' or '\u2011' => '-',
                var c => c,
            };
        }

        foreach (var mask in Overlapping(masked, span))
        {
            for (var i = Math.Max(mask.Start, span.Start); i < Math.Min(mask.End, span.End); i++) plain[i - span.Start] = ' ';
        }

        return plain.ToString();
    }

    private static IEnumerable<TextSpan> Overlapping(IReadOnlyList<TextSpan> masked, TextSpan span)
    {
        int low = 0, high = masked.Count;
        while (low < high)
        {
            var mid = (low + high) / 2;
            if (masked[mid].End <= span.Start) low = mid + 1;
            else high = mid;
        }

        for (; low < masked.Count && masked[low].Start < span.End; low++) yield return masked[low];
    }

    private static void Add(List<Token> tokens, string plain, int at, int length, int offset)
    {
        var word = plain.AsSpan(at, length);
        if (GluedMonth(word) is > 0 and var month)
        {
            Put(tokens, plain, at, month, offset);
            Add(tokens, plain, at + month, length - month, offset);
        }
        else if (length > 2 && word.EndsWith("'s", StringComparison.OrdinalIgnoreCase))
        {
            Add(tokens, plain, at, length - 2, offset);
            Put(tokens, plain, at + length - 2, 2, offset);
        }
        else if (length > 3 && word.EndsWith("n't", StringComparison.OrdinalIgnoreCase))
        {
            Put(tokens, plain, at, length - 3, offset);
            Put(tokens, plain, at + length - 3, 3, offset);
        }
        else if (Clitic().Match(plain, at, length) is { Success: true } clitic)
        {
            Put(tokens, plain, at, clitic.Index - at, offset);
            Put(tokens, plain, clitic.Index, at + length - clitic.Index, offset);
        }
        else if (char.IsAsciiDigit(word[0]) && Scale().Match(plain, at, length) is { Success: true } scale)
        {
            Put(tokens, plain, at, scale.Groups[1].Length, offset);
            Put(tokens, plain, at + scale.Groups[1].Length, length - scale.Groups[1].Length, offset);
        }
        else if (FigureEnd(word) is > 0 and var figure)
        {
            // "50-billion-dollar", "27-percent": a figure and its unit; the hyphen is no dash.
            Add(tokens, plain, at, figure, offset);
            Add(tokens, plain, at + figure + 1, length - figure - 1, offset);
        }
        else if (word.IndexOf('-') is > 0 and var hyphen && hyphen < length - 1 && SplitsAt(word, hyphen))
        {
            Add(tokens, plain, at, hyphen, offset);
            Put(tokens, plain, at + hyphen, 1, offset);
            Add(tokens, plain, at + hyphen + 1, length - hyphen - 1, offset);
        }
        else
        {
            Put(tokens, plain, at, length, offset);
        }
    }

    // "In MarchFT": a month that lost its space.
    private static int GluedMonth(ReadOnlySpan<char> word)
    {
        for (var i = 3; i < Math.Min(word.Length - 1, 10); i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && Dates.Words.DateWords.IsCalendarName(word[..i])) return i;
        }

        return 0;
    }

    private static void Put(List<Token> tokens, string plain, int at, int length, int offset)
    {
        if (length > 0) tokens.Add(new Token(plain.Substring(at, length), new TextSpan(offset + at, offset + at + length)));
    }

    // "AGI-related" and "Lab-Maker" are two words each; "Model-3", "co-develop" and "two-year" are one.
    private static bool SplitsAt(ReadOnlySpan<char> word, int hyphen) =>
        !char.IsAsciiDigit(word[hyphen + 1]) && (Capitals(word[..hyphen]) >= 2 || Capitals(word[(hyphen + 1)..]) >= 2 ||
            (char.IsUpper(word[0]) && (char.IsUpper(word[hyphen + 1]) || word[(hyphen + 1)..] is "first" or "based" or "hosted" or "owned" or "only" or "made" or "backed" or "style")));

    private static int FigureEnd(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen <= 0 || hyphen == word.Length - 1) return 0;
        var unit = word[(hyphen + 1)..].ToString().ToLowerInvariant();
        if (unit is "dollar" or "percent" or "cent" or "plus") return hyphen;
        return unit is "million" or "billion" or "trillion" && Numbers.IsFigure(word[..hyphen].ToString().ToLowerInvariant()) ? hyphen : 0;
    }

    private static int Capitals(ReadOnlySpan<char> word)
    {
        var n = 0;
        foreach (var c in word) n += char.IsUpper(c) ? 1 : 0;
        return n;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*(?:['&][\p{L}]+|(?:-[\p{L}\p{N}]+)+(?:'[\p{L}]+)?)*|\.{2,}|[^\s]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Word();

    [GeneratedRegex(@"'(?:re|ve|ll|d|m)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Clitic();

    [GeneratedRegex(@"\A([0-9][0-9.,]*)(?:bn|b|m|mn|tn|k|pc|pct)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Scale();
}
