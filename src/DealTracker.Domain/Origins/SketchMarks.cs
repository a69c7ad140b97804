using System.Text.RegularExpressions;

namespace DealTracker.Domain.Origins;

/// <summary>What a retelling takes over and a second reporter would seldom hit upon: exact sums, shares, words in quotation marks.</summary>
internal static partial class SketchMarks
{
    private const int Most = 2_000;

    public static IReadOnlyDictionary<ulong, TextSpan> In(string text, TextSpan core)
    {
        var marks = new Dictionary<ulong, TextSpan>();
        foreach (var match in Figure().EnumerateMatches(text.AsSpan(0, core.End), core.Start)) Add(match);
        foreach (var match in Quoted().EnumerateMatches(text.AsSpan(0, core.End), core.Start)) Add(match);
        return marks;

        void Add(ValueMatch match)
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var hash = 0UL;
            foreach (var word in SketchWords.In(text, span)) hash = MinHash.Mix(hash ^ word.Hash);
            if (marks.Count < Most) marks.TryAdd(hash, span);
        }
    }

    [GeneratedRegex(@"[$€£]\s?\d[\d.,]*(?:\s?(?:million|billion|trillion|bn|m)\b)?|\b\d+(?:\.\d+)?\s?(?:%|percent\b|per cent\b|pct\b)", RegexOptions.IgnoreCase, 10000)]
    private static partial Regex Figure();

    [GeneratedRegex("[“\"](?=[^”\"\\n]*\\s)[^”\"\\n]{6,160}[”\"]", RegexOptions.None, 10000)]
    private static partial Regex Quoted();
}
