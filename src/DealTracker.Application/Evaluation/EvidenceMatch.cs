using System.Text.RegularExpressions;

namespace DealTracker.Application.Evaluation;

/// <summary>Whether two facts rest on the same words, whatever the layout did to them.</summary>
public static partial class EvidenceMatch
{
    private const double Enough = 0.5;

    /// <summary>True where a quote of one holds a quote of the other, or shares half of the shorter one in one piece.</summary>
    public static bool Fits(IEnumerable<string> found, IReadOnlyList<string> gold)
    {
        var wanted = gold.Select(Squeeze).Where(quote => quote.Length > 0).ToList();
        return found.Select(Squeeze).Where(quote => quote.Length > 0).Any(a => wanted.Any(b =>
            a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal) || (double)LongestCommonPiece(a, b) / Math.Min(a.Length, b.Length) >= Enough));
    }

    /// <summary>Without layout: citation marks, white space, hyphens (as a divided word has), characters of no width.</summary>
    private static string Squeeze(string quote) => Layout().Replace(Citation().Replace(quote, ""), "");

    private static int LongestCommonPiece(string a, string b)
    {
        var (before, longest) = (new int[b.Length + 1], 0);
        foreach (var c in a)
        {
            var now = new int[b.Length + 1];
            for (var j = 0; j < b.Length; j++)
                if (c == b[j]) longest = Math.Max(longest, now[j + 1] = before[j] + 1);
            before = now;
        }

        return longest;
    }

    [GeneratedRegex(@"\[\s*\d+\s*\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Citation();

    [GeneratedRegex(@"[\s\u001c-\u001f\u00a0\u2000-\u200f\u202f\u2060\u00ad\u2010\u2011\ufeff-]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Layout();
}
