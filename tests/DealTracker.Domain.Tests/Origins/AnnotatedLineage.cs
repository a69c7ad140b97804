using System.Text.Json;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Origins;

namespace DealTracker.Domain.Tests.Origins;

/// <summary>Annotated articles as the search for origins sees them; keys are file names without their ending.</summary>
public static class AnnotatedLineage
{
    public static IReadOnlyList<LineageArticle> Seeds { get; } = ReadFolder("seeds", firstId: 1);

    public static IReadOnlyList<LineageArticle> Dev { get; } = ReadFolder("dev", firstId: 101);

    /// <summary>The keys of the articles of every origin, each sorted.</summary>
    public static IReadOnlyList<string> Shape(this OriginMap origins, IReadOnlyList<LineageArticle> articles) =>
    [
        .. origins.All.Select(origin => string.Join(' ', origin.Articles.Select(id => articles.First(article => article.Id == id).Key).Order(StringComparer.Ordinal))
            + (origin.IsKnown ? "" : " ?")),
    ];

    private static List<LineageArticle> ReadFolder(string folder, long firstId) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus", folder), "*.gold.json").Order(StringComparer.Ordinal).Select((file, at) => Read(file, firstId + at))];

    private static LineageArticle Read(string file, long id)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var stem = file[..^".gold.json".Length];
        var text = File.ReadAllText(new[] { ".txt", ".md", ".html" }.Select(ending => stem + ending).First(File.Exists));
        var root = json.RootElement;
        var places = root.GetProperty("facts").EnumerateArray().SelectMany(fact => fact.GetProperty("evidence").EnumerateArray()).Select(quote => quote.GetString()!)
            .Select(quote => (Start: text.IndexOf(quote, StringComparison.Ordinal), quote.Length)).Where(found => found.Start >= 0)
            .Select(found => new TextSpan(found.Start, found.Start + found.Length)).ToList();
        return new LineageArticle(
            id, Path.GetFileName(stem), text, places.Aggregate((a, b) => a.Cover(b)),
            root.GetProperty("published").GetString() is { } published ? EdtfDate.Parse(published) : null,
            null,
            [.. root.GetProperty("outlets").EnumerateArray().Select(outlet => outlet.GetString()!)]);
    }
}
