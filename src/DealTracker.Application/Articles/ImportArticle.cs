using System.Security.Cryptography;
using DealTracker.Application.Review;
using DealTracker.Application.Search;
using DealTracker.Application.Storage;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction;
using DealTracker.Extraction.Reading;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DealTracker.Application.Articles;

/// <summary>Reads, understands and stores one article: whole, once, or not at all.</summary>
public sealed partial class ImportArticle(
    IDbContextFactory<DealTrackerDb> databases,
    WriteGate gate,
    Extractor extractor,
    ReadArticle readArticle,
    SearchIndex searchIndex,
    TimeProvider time,
    ILogger<ImportArticle> log)
{
    /// <summary>
    /// <paramref name="published"/> and <paramref name="outlet"/> are what the person says who gives it; they overrule the text. <paramref name="looked"/> is what they
    /// decided about its facts before it was stored, and is kept with it or not at all.
    /// </summary>
    public async Task<ImportOutcome> RunAsync(
        ReadOnlyMemory<byte> bytes, string fileName, EdtfDate? published = null, string? outlet = null, LookedAt? looked = null, CancellationToken cancel = default)
    {
        if (bytes.Length > ArticleLimits.Bytes) return new ImportOutcome.Unreadable(ReadProblem.TooLarge, ArticleLimits.TooLarge);
        var name = GivenNames.FileName(fileName);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (await FindAsync(sha256, cancel) is { } known) return new ImportOutcome.AlreadyImported(known);

        switch (ArticleReader.Read(bytes, name))
        {
            case ReadOutcome.Unreadable unreadable:
                LogUnreadable(sha256, bytes.Length, unreadable.Problem);
                return new ImportOutcome.Unreadable(unreadable.Problem, unreadable.Why);
            case ReadOutcome.Read read:
                var reading = extractor.Extract(read.Article, published);
                var row = ToRow(bytes, sha256, name, read.Article, reading, published, outlet);
                var stored = await gate.PassAsync(() => StoreAsync(row, looked, cancel), cancel);
                if (!stored && await FindAsync(sha256, cancel) is { } first) return new ImportOutcome.AlreadyImported(first);
                LogImported(row.Id, sha256, bytes.Length, row.Facts.Count, row.Events.Count);
                return new ImportOutcome.Imported(RowMapping.ToView(row, read.Article));
            default:
                throw new InvalidOperationException("The reader gave an outcome that nobody knows.");
        }
    }

    private async Task<ArticleView?> FindAsync(string sha256, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var id = await db.Articles.Where(a => a.Sha256 == sha256).Select(a => (long?)a.Id).SingleOrDefaultAsync(cancel);
        return id is null ? null : await readArticle.RunAsync(id.Value, cancel);
    }

    private ArticleRow ToRow(
        ReadOnlyMemory<byte> bytes, string sha256, string name, ArticleText article, ArticleReading reading, EdtfDate? published, string? outlet) => new()
        {
            Sha256 = sha256,
            Title = ArticleTitle.Of(article, name),
            FileName = name,
            Format = article.Metadata.Format,
            Encoding = article.Metadata.Encoding,
            Site = article.Metadata.Site,
            Address = article.Metadata.Address,
            GivenOutlet = GivenNames.Outlet(outlet),
            Published = reading.Published,
            GivenPublished = published,
            PublishedBasis = reading.PublishedBasis,
            Outlets = reading.Outlets,
            RecordedAt = time.GetUtcNow().UtcDateTime,
            EngineVersion = Extractor.EngineVersion,
            ByteCount = bytes.Length,
            Content = new ArticleContentRow { Text = article.Text, Bytes = bytes.ToArray() },
            Facts = [.. reading.Facts.Select(fact => RowMapping.ToRow(fact, article.Text, Extractor.EngineVersion))],
            Events = [.. reading.Events.Select(happened => RowMapping.ToRow(happened, article.Text, Extractor.EngineVersion))],
        };

    /// <summary>False where the same bytes got in first, from here or from another process.</summary>
    private async Task<bool> StoreAsync(ArticleRow row, LookedAt? looked, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.Articles.AnyAsync(a => a.Sha256 == row.Sha256, cancel)) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Articles.Add(row);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException refused) when (refused.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueViolated })
        {
            return false;
        }

        db.Fingerprints.Add(Fingerprint.Row(row.Id, row.Content!.Text));
        await AuditTrail.AppendAsync(db, new AuditNote(AuditKind.ArticleAdded, row.Id), row.RecordedAt, cancel);
        if (looked is not null) await looked.KeepAsync(db, row, cancel);
        await searchIndex.WriteAsync(db, row.Id, SearchDocument.Of(row, row.Content!.Text, row.Facts, db.Decisions.Local), cancel);
        await db.RaiseRevisionAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    // SQLITE_CONSTRAINT_UNIQUE
    private const int UniqueViolated = 2067;

    [LoggerMessage(Level = LogLevel.Information, Message = "Imported article {Article} ({Sha256}, {Bytes} bytes): {Facts} facts, {Events} events")]
    private partial void LogImported(long article, string sha256, int bytes, int facts, int events);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refused a file ({Sha256}, {Bytes} bytes): {Problem}")]
    private partial void LogUnreadable(string sha256, int bytes, ReadProblem problem);
}

public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    public sealed record Imported(ArticleView Article) : ImportOutcome;

    /// <summary>The same bytes are stored already; nothing was changed.</summary>
    public sealed record AlreadyImported(ArticleView Article) : ImportOutcome;

    public sealed record Unreadable(ReadProblem Problem, string Why) : ImportOutcome;
}
