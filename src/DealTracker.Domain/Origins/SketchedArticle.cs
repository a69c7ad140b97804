namespace DealTracker.Domain.Origins;

/// <summary>An article ready to be compared: a pure function of the article alone, worth keeping, since its text never changes.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sketch">Its wording.</param>
/// <param name="Lineage">Where it says that it has its report from.</param>
public sealed record SketchedArticle(LineageArticle Article, TextSketch Sketch, Lineage Lineage)
{
    /// <summary>Reads <paramref name="article"/>.</summary>
    public static SketchedArticle Of(LineageArticle article) => new(article, TextSketch.Of(article.Text, article.Core), LineageReader.Of(article));
}
