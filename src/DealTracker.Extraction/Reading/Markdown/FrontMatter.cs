using DealTracker.Extraction.Reading.Metadata;

namespace DealTracker.Extraction.Reading.Markdown;

/// <summary>The fields before an article's text, between lines of three dashes or plus signs.</summary>
internal sealed record FrontMatter(string? Title, IReadOnlyList<DateOnly> PublishedOn)
{
    private static readonly string[] DateKeys =
        ["date", "published", "published_at", "publishdate", "pubdate", "datepublished", "date_published"];

    private const int LongestBlock = 64 * 1024;

    public static (FrontMatter Front, string Body) Split(string text)
    {
        var fence = ((string[])["---", "+++"]).FirstOrDefault(mark => text.StartsWith(mark + "\n", StringComparison.Ordinal));
        var none = new FrontMatter(null, []);
        if (fence is null)
            return (none, text);
        var end = text.IndexOf($"\n{fence}\n", 3, Math.Min(text.Length - 3, LongestBlock), StringComparison.Ordinal);
        if (end < 0)
            return (none, text);
        var fields = Fields(text[4..Math.Max(4, end)].Split('\n'));
        if (fields.Count == 0)
            return (none, text);
        var dates = DateKeys.Where(fields.ContainsKey).Select(key => StatedDay.Parse(fields[key])).OfType<DateOnly>().Distinct();
        return (new FrontMatter(fields.GetValueOrDefault("title"), [.. dates]), text[(end + fence.Length + 2)..]);
    }

    private static Dictionary<string, string> Fields(string[] lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < lines.Length; i++)
        {
            var mark = lines[i].IndexOfAny([':', '=']);
            if (mark <= 0 || !char.IsAsciiLetter(lines[i][0]) || lines[i][..mark].TrimEnd().Contains(' '))
                continue;
            var value = lines[i][(mark + 1)..].Trim();
            if (value is ">" or "|" or ">-" or "|-")
                value = string.Join(' ', lines.Skip(i + 1).TakeWhile(line => line.StartsWith(' ')).Select(line => line.Trim()));
            if (Unquoted(value) is { Length: > 0 } plain)
                fields.TryAdd(lines[i][..mark].TrimEnd(), plain);
        }

        return fields;
    }

    private static string Unquoted(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0]
            ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("''", "'", StringComparison.Ordinal)
            : value;
}
