namespace DealTracker.Application.Articles;

/// <summary>A folder of articles.</summary>
public static class ArticleFolder
{
    /// <summary>Its files by name, folders inside it included; what says what the folder is ("README") is no article.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("README", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}
