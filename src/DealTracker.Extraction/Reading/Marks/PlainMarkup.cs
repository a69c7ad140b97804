using System.Text.RegularExpressions;
using DealTracker.Domain;

namespace DealTracker.Extraction.Reading.Marks;

/// <summary>Markup left in plain text: <c>**bold**</c>, <c>*stress*</c>, <c>_stress_</c>, link targets.</summary>
internal static partial class PlainMarkup
{
    public static void Find(string text, List<TextSpan> spans)
    {
        if (text.AsSpan().ContainsAny("*_`"))
        {
            foreach (Match match in Emphasis().Matches(text))
            {
                var mark = match.Groups["open"];
                spans.Add(new TextSpan(mark.Index, mark.Index + mark.Length));
                spans.Add(new TextSpan(match.Index + match.Length - mark.Length, match.Index + match.Length));
            }
        }

        if (!text.Contains("://", StringComparison.Ordinal) && !text.Contains("](", StringComparison.Ordinal))
            return;
        foreach (var target in Angled().EnumerateMatches(text))
            spans.Add(new TextSpan(target.Index, target.Index + target.Length));
        foreach (Match link in Link().Matches(text))
        {
            var words = link.Groups["words"];
            spans.Add(new TextSpan(link.Index, words.Index));
            spans.Add(new TextSpan(words.Index + words.Length, link.Index + link.Length));
        }
    }

    [GeneratedRegex(
        @"(?<![\w*_`])(?<open>\*\*|__|\*|_|`)(?=\S)[^*_`\n]{1,300}(?<=\S)\k<open>(?![\w*_`])",
        RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@" ?<https?://[^\s<>]{1,2000}>", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Angled();

    [GeneratedRegex(@"!?\[(?<words>[^\[\]\n]{0,300})\]\([^()\s]{1,2000}(?: ""[^""\n]{0,200}"")?\)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Link();
}
