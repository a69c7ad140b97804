using DealTracker.Application.Storage;
using DealTracker.Domain;
using DealTracker.Extraction.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DealTracker.Application.Articles;

/// <summary>One article with its text, its facts and its events; null where there is none of that id.</summary>
public sealed partial class ReadArticle(IDbContextFactory<DealTrackerDb> databases, ReadTexts texts, ILogger<ReadArticle> log)
{
    public async Task<ArticleView?> RunAsync(long id, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var summary = await db.Articles.AsNoTracking().Where(a => a.Id == id).Select(ArticleProjection.ToSummary).SingleOrDefaultAsync(cancel);
        if (summary is null) return null;
        var stored = await db.Contents.Where(c => c.ArticleId == id).Select(c => c.Text).SingleOrDefaultAsync(cancel);
        if (stored is null)
        {
            LogAltered(id);
            return new ArticleView(summary, AsOneBlock(summary, ""), ReadsAsStored: false, [], []) { IsAltered = true };
        }

        var facts = await db.Facts.AsNoTracking().Include(f => f.Evidence).Where(f => f.ArticleId == id).OrderBy(f => f.Id).ToListAsync(cancel);
        var events = await db.Events.AsNoTracking().Include(e => e.Evidence).Where(e => e.ArticleId == id).OrderBy(e => e.Id).ToListAsync(cancel);
        var read = texts.Find(id, stored) ?? ReadAgain(summary, stored, await db.Contents.Where(c => c.ArticleId == id).Select(c => c.Bytes).SingleAsync(cancel));
        var print = await db.Fingerprints.Where(f => f.ArticleId == id).Select(f => f.Text).SingleOrDefaultAsync(cancel);
        var altered = print is not null && print != Fingerprint.Of(stored);
        var held = facts.Select(RowMapping.ToStored).Where(f => !altered && f.Fact.Evidence.Count > 0 && f.Fact.Evidence.All(stored.Holds)).ToList();
        var told = events.Select(RowMapping.ToStored).Where(e => !altered && e.Event.Evidence.Count > 0 && e.Event.Evidence.All(stored.Holds)).ToList();
        var without = facts.Count - held.Count + events.Count - told.Count;
        if (altered || without > 0) LogAltered(id);
        return new ArticleView(summary, read ?? AsOneBlock(summary, stored), read is not null, held, told) { IsAltered = altered, WithoutQuote = without };
    }

    /// <summary>Blocks are not stored: the bytes give them again. The stored text is the one the quotes belong to, so it decides.</summary>
    private ArticleText? ReadAgain(ArticleSummary summary, string stored, byte[] bytes)
    {
        if (ArticleReader.Read(bytes, summary.FileName) is not ReadOutcome.Read read || read.Article.Text != stored)
        {
            LogReadsOtherwise(summary.Id, summary.EngineVersion);
            return null;
        }

        texts.Keep(summary.Id, read.Article);
        return read.Article;
    }

    private static ArticleText AsOneBlock(ArticleSummary summary, string stored)
    {
        var metadata = new ArticleMetadata(summary.Format, summary.Encoding, summary.Title, null, null, []);
        return new ArticleText(stored, [new TextBlock(new TextSpan(0, stored.Length), BlockKind.Paragraph)], [], metadata);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Article {Article} has quotes that its text does not hold, or has another text; they are not shown until that is looked into")]
    private partial void LogAltered(long article);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Article {Article}, stored by engine {EngineVersion}, reads otherwise today; its stored text is shown")]
    private partial void LogReadsOtherwise(long article, string engineVersion);
}
