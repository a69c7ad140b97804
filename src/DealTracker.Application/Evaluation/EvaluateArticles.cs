using DealTracker.Application.Articles;

namespace DealTracker.Application.Evaluation;

/// <summary>Reads every annotated article of some folders and scores what the engine understood of it.</summary>
public sealed class EvaluateArticles(PreviewArticle preview)
{
    private const string GoldEnding = ArticleFolder.AnnotationEnding;

    /// <summary>
    /// The score of all articles that have a gold file (<c>NAME.gold.json</c>), in <paramref name="folders"/> and below; throws
    /// <see cref="InvalidDataException"/> for a gold file that is none or has no article.
    /// </summary>
    public SetScore Run(IEnumerable<string> folders, IReadOnlySet<string>? agreements = null)
    {
        var failures = new List<string>();
        var scores = new List<ArticleScore>();
        foreach (var path in folders.SelectMany(GoldFiles))
        {
            var (gold, article) = Gold(path);
            scores.Add(ArticleScore.Of(Path.GetFileName(article), Found(article, failures), gold, agreements));
        }

        return new SetScore(scores, failures);
    }

    private static IEnumerable<string> GoldFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*" + GoldEnding, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static (Annotation Gold, string Article) Gold(string path)
    {
        try
        {
            var (gold, name) = AnnotationJson.Read(File.ReadAllText(path));
            return (gold, ArticleOf(path, name));
        }
        catch (InvalidDataException wrong)
        {
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }
    }

    private static string ArticleOf(string path, string? name)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (name is not null && File.Exists(Path.Combine(folder, name))) return Path.Combine(folder, name);
        var stem = Path.GetFileName(path)[..^GoldEnding.Length];
        return Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .FirstOrDefault(file => !file.EndsWith(GoldEnding, StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file) == stem)
            ?? throw new InvalidDataException("no article lies beside it.");
    }

    private Annotation Found(string article, List<string> failures)
    {
        switch (preview.Run(File.ReadAllBytes(article), Path.GetFileName(article)))
        {
            case PreviewOutcome.Understood understood:
                return Annotation.Of(understood.Reading, understood.Text.Text);
            case PreviewOutcome.Unreadable unreadable:
                failures.Add($"{Path.GetFileName(article)}: {unreadable.Why}");
                return Annotation.Nothing;
            default:
                throw new InvalidOperationException("The preview gave an outcome that nobody knows.");
        }
    }
}
