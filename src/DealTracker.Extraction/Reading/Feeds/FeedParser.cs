using System.Net;
using System.Text;
using DealTracker.Extraction.Reading.Xml;

namespace DealTracker.Extraction.Reading.Feeds;

/// <summary>A feed's own name and its items.</summary>
internal sealed record ParsedFeed(string Format, string? Title, IReadOnlyList<FeedItem> Items);

/// <summary>Takes the items out of RSS and Atom.</summary>
internal sealed class FeedParser(SafeXml xml)
{
    private const int MostItems = 500;

    private static readonly HashSet<string> OwnNamespaces = new(StringComparer.Ordinal)
    {
        "",
        "http://www.w3.org/2005/Atom",
        "http://purl.org/rss/1.0/",
        "http://purl.org/rss/1.0/modules/content/",
        "http://purl.org/dc/elements/1.1/",
    };

    private readonly List<FeedItem> items = [];
    private FeedItem? item;
    private string? title;

    public static ParsedFeed Parse(string text)
    {
        using var reader = new StringReader(text.TrimStart());
        using var xml = new SafeXml(reader, "feed");
        var parser = new FeedParser(xml);
        var format = parser.ReadAll();
        return new ParsedFeed(format, parser.title, parser.items);
    }

    private string ReadAll()
    {
        string? format = null;
        while (xml.Read())
        {
            if (xml.IsStart)
            {
                format ??= xml.Name is "feed" or "entry" ? "atom" : "rss";
                Enter();
            }
            else if (xml.IsEnd && xml.Name is "item" or "entry")
            {
                item = null;
            }
        }

        return format ?? "rss";
    }

    private void Enter()
    {
        switch (xml.Name)
        {
            case "item" or "entry" when items.Count < MostItems:
                items.Add(item = new FeedItem());
                break;
            case "title" when item is null:
                title ??= Text();
                break;
            case "title" when !IsForeign():
                item.Title ??= Text();
                break;
            case "link" when item is not null:
                ReadLink(item);
                break;
            case "pubDate" or "published" or "date" or "issued" or "created" when item is not null:
                item.Published.Add(Text());
                break;
            case "description" or "summary" when item is not null && !IsForeign():
                item.Summary ??= Markup();
                break;
            case "encoded" or "content" or "body" when item is not null && !IsForeign():
                item.Content = Markup() is { Length: > 0 } content ? content : item.Content;
                break;
            case "author" or "source" or "image" or "group":
                xml.Skip();
                break;
            default:
                break;
        }
    }

    /// <summary>True for elements of pictures, podcasts and the like, whose titles and texts are not the item's.</summary>
    private bool IsForeign() => !OwnNamespaces.Contains(xml.Namespace);

    private void ReadLink(FeedItem open)
    {
        var relation = xml.Attribute("rel");
        var address = xml.Attribute("href") ?? Text();
        if (relation is null or "alternate")
            open.Address ??= address.Trim();
    }

    /// <summary>The element's content as HTML: escaped markup as it is, plain text escaped, XHTML written out again.</summary>
    private string Markup()
    {
        var type = xml.Attribute("type");
        if (type is "text" or "text/plain")
            return WebUtility.HtmlEncode(Text());
        return Collect(isMarkup: true);
    }

    private string Text() => Collect(isMarkup: false);

    private string Collect(bool isMarkup)
    {
        if (xml.IsEmpty)
            return "";
        var collected = new StringBuilder();
        var depth = xml.Depth;
        var isXhtml = false;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            isXhtml |= xml.IsStart;
            if (xml.IsText)
                collected.Append(isXhtml && isMarkup ? WebUtility.HtmlEncode(xml.Value) : xml.Value);
            else if (isMarkup && xml.IsStart)
                collected.Append('<').Append(xml.Name).Append(Class()).Append(xml.IsEmpty ? "/>" : ">");
            else if (isMarkup && xml.IsEnd)
                collected.Append("</").Append(xml.Name).Append('>');
        }

        return collected.ToString();
    }

    private string Class() => xml.Attribute("class") is { } name ? $" class=\"{WebUtility.HtmlEncode(name)}\"" : "";
}
