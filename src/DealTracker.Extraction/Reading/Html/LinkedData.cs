using System.Text.Json;
using AngleSharp.Html.Dom;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>What a page's JSON-LD says of the article.</summary>
internal sealed record LinkedData(string? Headline, string? Publisher, IReadOnlyList<string> PublishedOn)
{
    private const int MostObjects = 1000;
    private static readonly string[] ArticleTypes = ["Article", "Posting", "Report"];
    private static readonly string[] PageTypes = ["WebPage"];
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static LinkedData Of(IHtmlDocument page)
    {
        var scripts = page.QuerySelectorAll("script[type='application/ld+json']");
        var objects = scripts.SelectMany(script => Objects(script.TextContent)).ToList();
        List<JsonElement> articles = [.. objects.Where(found => Is(found, ArticleTypes)), .. objects.Where(found => Is(found, PageTypes))];
        if (articles.Count == 0)
            return new LinkedData(null, null, []);
        var publisher = articles.Select(article => Member(article, "publisher")).FirstOrDefault(found => found is not null);
        return new LinkedData(
            articles.Select(article => Text(Member(article, "headline"))).FirstOrDefault(found => found is not null),
            publisher is { ValueKind: JsonValueKind.Object } named ? Text(Member(named, "name")) : Text(publisher),
            [.. articles.Select(article => Text(Member(article, "datePublished"))).OfType<string>().Take(1)]);
    }

    private static List<JsonElement> Objects(string json)
    {
        var found = new List<JsonElement>();
        if (Parse(json) is not { } root)
            return found;
        var open = new Stack<JsonElement>([root]);
        while (open.Count > 0 && found.Count < MostObjects)
        {
            var element = open.Pop();
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Reverse())
                    open.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                found.Add(element);
                if (Member(element, "@graph") is { } graph)
                    open.Push(graph);
            }
        }

        return found;
    }

    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null; // broken metadata say nothing; the page itself is still read
        }
    }

    private static bool Is(JsonElement element, string[] types)
    {
        var type = Member(element, "@type");
        var names = type is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(name => Text(name)) : [Text(type)];
        return names.OfType<string>().Any(name => types.Any(end => name.EndsWith(end, StringComparison.Ordinal)));
    }

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
