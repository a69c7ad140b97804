namespace DealTracker.Application.Articles;

/// <summary>A folder of articles.</summary>
public static class ArticleFolder
{
    /// <summary>How the file that annotates an article is named.</summary>
    public const string AnnotationEnding = ".gold.json";

    /// <summary>Its files by name, folders inside it included; what says what the folder is ("README") is no article, nor is an annotation of one.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("README", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(AnnotationEnding, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}
