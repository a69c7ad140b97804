using System.Linq.Expressions;
using DealTracker.Application.Storage;

namespace DealTracker.Application.Articles;

internal static class ArticleProjection
{
    public static Expression<Func<ArticleRow, ArticleSummary>> ToSummary { get; } = a => new ArticleSummary(
        a.Id, a.Title, a.Published, a.PublishedBasis, a.Outlets, a.GivenOutlet, a.RecordedAt, a.FileName,
        a.Format, a.Encoding, a.Sha256, a.ByteCount, a.EngineVersion, a.Facts.Count, a.Events.Count);

    /// <summary>The same for a row in memory.</summary>
    public static Func<ArticleRow, ArticleSummary> Summarise { get; } = ToSummary.Compile();
}
