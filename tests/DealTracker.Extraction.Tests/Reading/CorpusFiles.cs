using System.Text.Json;

namespace DealTracker.Extraction.Tests.Reading;

/// <summary>The annotated articles that lie beside the tests.</summary>
internal static class CorpusFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>Paths of the articles of a set, from the corpus folder.</summary>
    public static IEnumerable<string> Articles(string set) =>
        Directory.EnumerateFiles(Path.Combine(Root, set), "*.gold.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(gold => Path.GetRelativePath(Root, Path.Combine(Path.GetDirectoryName(gold)!, Gold(gold).GetProperty("article").GetString()!)));

    public static byte[] Bytes(string article) => File.ReadAllBytes(Path.Combine(Root, article));

    public static JsonElement GoldOf(string article) => Gold(Path.ChangeExtension(Path.Combine(Root, article), ".gold.json"));

    private static JsonElement Gold(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DealTracker.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No solution above the tests."), "tests", "DealTracker.Extraction.Tests", "corpus");
    }
}
