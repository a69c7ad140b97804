using System.Text.RegularExpressions;
using DealTracker.Domain;

namespace DealTracker.Extraction.Reading.Marks;

/// <summary>Words after a link that only a screen reader says: "opens in a new tab".</summary>
internal static partial class LinkHints
{
    public static void Find(string text, List<TextSpan> spans)
    {
        if (!text.Contains("open", StringComparison.OrdinalIgnoreCase))
            return;
        foreach (var hint in Hint().EnumerateMatches(text))
            spans.Add(new TextSpan(hint.Index, hint.Index + hint.Length));
    }

    [GeneratedRegex(
        @",? ?[(\[]?\b(?:link )?opens (?:in )?(?:a )?new (?:tab|window|browser tab)\b[)\]]?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hint();
}
