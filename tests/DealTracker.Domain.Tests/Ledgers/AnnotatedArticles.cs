using System.Text.Json;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

/// <summary>
/// Annotated articles as a reader of each article alone would report them: an undated one knows no year, a dated one names its versions by date.
/// </summary>
public static class AnnotatedArticles
{
    public static IReadOnlyList<SourceArticle> Seeds { get; } = ReadFolder("seeds", firstId: 1);

    public static IReadOnlyList<SourceArticle> Dev { get; } = ReadFolder("dev", firstId: 101);

    /// <summary>The words of a quote, as the annotation gives them.</summary>
    public static string Words(Evidence quote) =>
        quote.Span.In(TextOf(quote.Article > 100 ? GoldFiles("dev")[(int)quote.Article - 101] : GoldFiles("seeds")[(int)quote.Article - 1]));

    private static List<SourceArticle> ReadFolder(string folder, long firstId) =>
        [.. GoldFiles(folder).Select((file, at) => ReadFile(file, firstId + at))];

    private static List<string> GoldFiles(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus", folder), "*.gold.json").Order(StringComparer.Ordinal)];

    private static string TextOf(string goldFile)
    {
        var stem = goldFile[..^".gold.json".Length];
        return File.ReadAllText(new[] { ".txt", ".md", ".html" }.Select(ending => stem + ending).First(File.Exists));
    }

    private static SourceArticle ReadFile(string file, long id)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var root = json.RootElement;
        var text = TextOf(file);
        var published = root.GetProperty("published").GetString() is { } date ? EdtfDate.Parse(date) : null;
        var outlets = root.GetProperty("outlets").EnumerateArray().Select(o => o.GetString()!.ToLowerInvariant().Replace(' ', '-')).ToHashSet();
        return new SourceArticle(
            id,
            published,
            Enum.Parse<DateBasis>(root.GetProperty("publishedBasis").GetString()!, ignoreCase: true),
            [.. root.GetProperty("facts").EnumerateArray().Select(fact => ReadFact(fact, text, published is not null))],
            [.. root.GetProperty("events").EnumerateArray().Select(happened => ReadEvent(happened, text, published is not null, outlets))]);
    }

    private static Fact ReadFact(JsonElement fact, string text, bool dated) => new(
        fact.GetProperty("agreement").GetString()!,
        [.. NamesOf(fact.GetProperty("version"), dated).Select(name => new VersionName(name))],
        ClauseKey.Parse(fact.GetProperty("clause").GetString()!),
        fact.GetProperty("attribute").GetString()!,
        TermValue.FromText(fact.GetProperty("value").ValueKind switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => fact.GetProperty("value").GetRawText(),
            _ => fact.GetProperty("value").GetString()!,
        }),
        Enum.Parse<Certainty>(fact.GetProperty("certainty").GetString()!, ignoreCase: true),
        QuotesOf(fact, text),
        "annotated");

    private static DealEvent ReadEvent(JsonElement happened, string text, bool dated, HashSet<string> outlets)
    {
        string[] parties = [.. happened.GetProperty("parties").EnumerateArray().Select(party => party.GetString()!)];
        return new DealEvent(
            EdtfDate.Parse(NamesOf(happened.GetProperty("date"), dated)[0]),
            parties,
            parties.Length > 1 ? "agreement" : outlets.Contains(parties[0]) ? "report" : "statement",
            QuotesOf(happened, text),
            "annotated");
    }

    /// <summary>Of several acceptable names, those that the article alone supports.</summary>
    private static List<string> NamesOf(JsonElement names, bool dated)
    {
        if (names.ValueKind == JsonValueKind.String) return [names.GetString()!];
        var all = names.EnumerateArray().Select(name => name.GetString()!).ToList();
        var words = all.Where(name => name is "current" or "previous").ToList();
        if (!dated) return [.. all.Where(name => name.StartsWith("XXXX", StringComparison.Ordinal) || words.Contains(name))];
        return all.Count == 2 && words.Count == 1 ? all : [all[0]];
    }

    private static List<TextSpan> QuotesOf(JsonElement stated, string text) =>
    [
        .. stated.GetProperty("evidence").EnumerateArray().Select(quote => quote.GetString()!)
            .Select(quote => (at: text.IndexOf(quote, StringComparison.Ordinal), quote.Length))
            .Select(found => found.at < 0 ? new TextSpan(0, 1) : new TextSpan(found.at, found.at + found.Length)),
    ];
}
