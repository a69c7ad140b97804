using System.Text.RegularExpressions;

namespace DealTracker.Domain.Origins;

/// <summary>Reads from an article's wording where it has its report from.</summary>
public static class LineageReader
{
    // A credit stands in a short line of its own; in a long one the outlet is named for a single statement.
    private const int ShortLine = 160;
    private const int Head = 1500;
    private const int ContractWords = 3;

    /// <summary>The lineage that <paramref name="article"/> tells of itself. A credit to another outlet outweighs a signature.</summary>
    public static Lineage Of(LineageArticle article)
    {
        var text = article.Text;
        var head = text[..Math.Min(text.Length, Head)];
        if (LineageWords.Contract().Count(text) >= ContractWords) return Told(LineageKind.Contract, null, LineageWords.Contract().Match(text));
        if (LineageWords.Release().Match(head) is { Success: true } release) return Told(LineageKind.Release, article.Publisher, release);

        var credits = Credits(article).DistinctBy(credit => credit.Outlet).ToList();
        if (credits.Count == 1) return new Lineage(LineageKind.Retelling, [credits[0].Outlet], credits[0].Words);
        if (credits.Count > 1) return new Lineage(LineageKind.Compilation, Sorted(credits.Select(credit => credit.Outlet)), credits[0].Words);

        if (LineageWords.Dateline().Match(head) is { Success: true } dateline) return Told(LineageKind.OwnReport, dateline.Groups["name"].Value, dateline);
        if (article.Publisher is { } publisher) return new Lineage(LineageKind.OwnReport, [publisher], null);
        if (LineageWords.Byline().Match(text) is { Success: true } byline) return Told(LineageKind.OwnReport, byline.Groups["name"].Value, byline);
        return article.Outlets.Count > 1 ? new Lineage(LineageKind.Compilation, Sorted(article.Outlets), null) : Lineage.Unknown;
    }

    private static Lineage Told(LineageKind kind, string? name, Match words) => new(
        kind, name is null ? [] : [name.Trim()], new TextSpan(words.Index, words.Index + words.Length));

    private static IEnumerable<(string Outlet, TextSpan Words)> Credits(LineageArticle article)
    {
        foreach (var outlet in article.Outlets.Order(StringComparer.Ordinal))
        {
            foreach (var (line, at) in LinesNaming(article.Text, outlet))
            {
                var marked = line[..at] + LineageWords.Name + line[(at + outlet.Length)..];
                var isLead = article.Outlets.Count == 1 && line.Start <= article.Core.Start;
                var found = (line.Length <= ShortLine && LineageWords.Credit().IsMatch(marked)) || LineageWords.FirstPublished().IsMatch(marked)
                    || (isLead && LineageWords.Reported().IsMatch(marked));
                if (found) yield return (outlet, line.Span);
            }
        }
    }

    private static IEnumerable<(Line Line, int At)> LinesNaming(string text, string outlet)
    {
        var from = 0;
        while (from < text.Length && text.IndexOf(outlet, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            from = at + outlet.Length;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (from < text.Length && char.IsLetterOrDigit(text[from]))) continue;
            var start = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf('\n', from) is >= 0 and var next ? next : text.Length;
            yield return (new Line(text, new TextSpan(start, end)), at - start);
        }
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private readonly record struct Line(string Text, TextSpan Span)
    {
        public int Start => Span.Start;

        public int Length => Span.Length;

        public string this[Range range] => Span.In(Text)[range];
    }
}
