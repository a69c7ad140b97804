namespace DealTracker.Extraction.Reading.Html;

/// <summary>Counts a page's tags before it is parsed, since a parser can be made to nest, or multiply, elements without end.</summary>
internal sealed class HtmlGuard
{
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private static readonly HashSet<string> EndsByItself = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rt", "rp", "html", "head", "body",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private readonly Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
    private int depth;
    private int formatting;
    private long elements;

    /// <summary>Throws where the page is nested deeper, or would come to more elements, than is read.</summary>
    public static void Check(string text)
    {
        var guard = new HtmlGuard();
        var tags = new TagScanner(text);
        while (tags.Next() is { } tag)
            guard.Count(tag);
    }

    private void Count(ScannedTag tag)
    {
        if (tag.Attributes > ReadingLimits.HtmlAttributes)
            throw UnreadableArticleException.Malformed($"An element has more than {ReadingLimits.HtmlAttributes} attributes.");
        if (tag.IsEnd)
            Close(tag.Name);
        else
            Open(tag.Name);
        if (depth > ReadingLimits.HtmlDepth)
            throw UnreadableArticleException.Malformed($"The page is nested more than {ReadingLimits.HtmlDepth} deep.");
        if (elements > ReadingLimits.HtmlElements)
            throw UnreadableArticleException.TooLarge($"The page has more than {ReadingLimits.Write(ReadingLimits.HtmlElements)} elements.");
    }

    private void Open(string name)
    {
        elements += 1 + formatting;
        if (Void.Contains(name) || EndsByItself.Contains(name))
            return;
        open[name] = open.GetValueOrDefault(name) + 1;
        depth++;
        if (Formatting.Contains(name))
            formatting++;
    }

    private void Close(string name)
    {
        if (open.GetValueOrDefault(name) is var count && count == 0)
            return;
        open[name] = count - 1;
        depth--;
        if (Formatting.Contains(name))
            formatting--;
    }
}
