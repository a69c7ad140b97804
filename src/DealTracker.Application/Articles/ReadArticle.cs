using DealTracker.Application.Storage;
using DealTracker.Domain;
using DealTracker.Extraction.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DealTracker.Application.Articles;

/// <summary>One article with its text, its facts and its events; null where there is none of that id.</summary>
public sealed partial class ReadArticle(IDbContextFactory<DealTrackerDb> databases, ILogger<ReadArticle> log)
{
    public async Task<ArticleView?> RunAsync(long id, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var summary = await db.Articles.AsNoTracking().Where(a => a.Id == id).Select(ArticleProjection.ToSummary).SingleOrDefaultAsync(cancel);
        if (summary is null) return null;
        var content = await db.Contents.AsNoTracking().SingleAsync(c => c.ArticleId == id, cancel);
        var facts = await db.Facts.AsNoTracking().Include(f => f.Evidence).Where(f => f.ArticleId == id).OrderBy(f => f.Id).ToListAsync(cancel);
        var events = await db.Events.AsNoTracking().Include(e => e.Evidence).Where(e => e.ArticleId == id).OrderBy(e => e.Id).ToListAsync(cancel);
        var (text, asStored) = ReadAgain(summary, content);
        return new ArticleView(summary, text, asStored, [.. facts.Select(RowMapping.ToStored)], [.. events.Select(RowMapping.ToStored)]);
    }

    /// <summary>Blocks are not stored: the bytes give them again. The stored text is the one the quotes belong to, so it decides.</summary>
    private (ArticleText Text, bool AsStored) ReadAgain(ArticleSummary summary, ArticleContentRow content)
    {
        if (ArticleReader.Read(content.Bytes, summary.FileName) is ReadOutcome.Read read && read.Article.Text == content.Text)
            return (read.Article, true);
        LogReadsOtherwise(summary.Id, summary.EngineVersion);
        var metadata = new ArticleMetadata(summary.Format, summary.Encoding, summary.Title, null, null, []);
        return (new ArticleText(content.Text, [new TextBlock(new TextSpan(0, content.Text.Length), BlockKind.Paragraph)], [], metadata), false);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Article {Article}, stored by engine {EngineVersion}, reads otherwise today; its stored text is shown")]
    private partial void LogReadsOtherwise(long article, string engineVersion);
}
