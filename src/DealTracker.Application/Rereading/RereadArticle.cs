using System.Text.Json;
using DealTracker.Application.Articles;
using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using DealTracker.Domain.Changes;
using DealTracker.Domain.Facts;
using DealTracker.Extraction;
using DealTracker.Extraction.Reading;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Rereading;

/// <summary>Reads the stored bytes of an article with the present engine: shows what would differ, and puts it in the place of the earlier reading, which is kept.</summary>
public sealed class RereadArticle(IDbContextFactory<DealTrackerDb> databases, Extractor extractor, Recording recording)
{
    /// <summary>What would differ; nothing is stored. Null where there is no article of that id.</summary>
    public async Task<Reread?> PreviewAsync(long article, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await RowAsync(db, article, cancel) is { Content: not null } row ? Read(row) : null;
    }

    /// <summary>
    /// Takes the new reading for the article's, in one transaction, and answers what differed; null where there is no article of that id. Where nothing
    /// differs, or the bytes can no longer be read, nothing is stored.
    /// </summary>
    public Task<Reread?> ApplyAsync(long article, GivenReason? reason = null, CancellationToken cancel = default) => recording.RunAsync(
        async (db, log) =>
        {
            if (await RowAsync(db, article, cancel) is not { Content: not null } row) return null;
            var reread = Read(row);
            if (reread.Difference is not { IsEmpty: false } difference) return reread;
            var line = await log(new AuditNote(AuditKind.ReadingChanged, article, reason?.By, reason?.Why, Details(row.EngineVersion, difference)));
            db.PastReadings.Add(PastOf(row, reread, line));
            await PutAsync(db, row, reread, cancel);
            return reread;
        },
        cancel);

    private static Task<ArticleRow?> RowAsync(DealTrackerDb db, long article, CancellationToken cancel) => db.Articles
        .Include(a => a.Content).Include(a => a.Facts).ThenInclude(f => f.Evidence).Include(a => a.Events).ThenInclude(e => e.Evidence)
        .AsSplitQuery().SingleOrDefaultAsync(a => a.Id == article, cancel);

    private Reread Read(ArticleRow row)
    {
        switch (ArticleReader.Read(row.Content!.Bytes, row.FileName))
        {
            case ReadOutcome.Read read:
                var reading = extractor.Extract(read.Article, row.GivenPublished);
                // What no quote carries is no reading to compare with.
                var before = new ArticleReading(
                    row.Published, row.PublishedBasis, row.Outlets,
                    [.. row.Facts.OrderBy(f => f.Id).Select(RowMapping.ToFact).Where(fact => row.Content.Text.HoldsQuotesOf([fact], []))],
                    [.. row.Events.OrderBy(e => e.Id).Select(RowMapping.ToEvent).Where(happened => row.Content.Text.HoldsQuotesOf([], [happened]))]);
                return new Reread(row.Id, row.Title, row.EngineVersion, row.Content.Text, read.Article, reading, ReadingDifference.Between(before, row.Content.Text, reading, read.Article.Text), null);
            case ReadOutcome.Unreadable unreadable:
                return new Reread(row.Id, row.Title, row.EngineVersion, row.Content.Text, null, null, null, unreadable.Why);
            default:
                throw new InvalidOperationException("The reader gave an outcome that nobody knows.");
        }
    }

    private static PastReadingRow PastOf(ArticleRow row, Reread reread, long line) => new()
    {
        ArticleId = row.Id,
        EndedBy = line,
        EngineVersion = row.EngineVersion,
        Published = row.Published,
        PublishedBasis = row.PublishedBasis,
        Text = reread.Difference!.Text ? row.Content!.Text : null,
        Reading = ReadingText.Of(row.Facts.OrderBy(f => f.Id).Select(RowMapping.ToFact), row.Events.OrderBy(e => e.Id).Select(RowMapping.ToEvent)),
    };

    /// <summary>Facts that stay as they were keep their rows, and with them their ids.</summary>
    private static async Task PutAsync(DealTrackerDb db, ArticleRow row, Reread reread, CancellationToken cancel)
    {
        var (article, reading) = (reread.Article!, reread.Reading!);
        var facts = reading.Facts.Select(fact => RowMapping.ToRow(fact, article.Text, Extractor.EngineVersion)).ToList();
        var kept = row.Facts.ToLookup(SameRow);
        row.Facts = [.. facts.Select(fact => kept[SameRow(fact)].FirstOrDefault() ?? fact)];
        row.Events = [.. reading.Events.Select(happened => RowMapping.ToRow(happened, article.Text, Extractor.EngineVersion))];
        (row.Published, row.PublishedBasis, row.Outlets) = (reading.Published, reading.PublishedBasis, reading.Outlets);
        (row.Title, row.Format, row.Encoding) = (ArticleTitle.Of(article, row.FileName), article.Metadata.Format, article.Metadata.Encoding);
        (row.Site, row.Address, row.EngineVersion) = (article.Metadata.Site, article.Metadata.Address, Extractor.EngineVersion);
        row.Content!.Text = article.Text;
        await db.SaveChangesAsync(cancel);
        await db.Fingerprints.Where(known => known.ArticleId == row.Id).ExecuteDeleteAsync(cancel);
        db.Fingerprints.Add(Fingerprint.Row(row.Id, article.Text));
    }

    private static string SameRow(FactRow row) => string.Join('\n',
    [
        row.Agreement, string.Join(' ', row.Versions), row.Clause, row.Attribute, row.Value, row.Certainty.ToString(), row.Rule,
        .. row.Evidence.OrderBy(e => e.Start).ThenBy(e => e.End).Select(e => $"{e.Start}-{e.End}"),
    ]);

    private static string Details(string engine, ReadingDifference difference) => JsonSerializer.Serialize(new
    {
        From = engine,
        To = Extractor.EngineVersion,
        Found = difference.Facts.Count(change => change.Before is null),
        Lost = difference.Facts.Count(change => change.After is null),
        Otherwise = difference.Facts.Count(change => change is { Before: not null, After: not null }),
        EventsFound = difference.EventsFound.Count,
        EventsLost = difference.EventsLost.Count,
        difference.Text,
    });
}

/// <summary>An article read again.</summary>
/// <param name="Engine">The engine of the stored reading.</param>
/// <param name="TextBefore">The stored text, to which quotes of the stored reading belong.</param>
/// <param name="Article">The article as it reads now; null where its bytes can no longer be read.</param>
/// <param name="Reading">What is understood of it now; null likewise.</param>
/// <param name="Difference">What differs; null likewise.</param>
/// <param name="Why">Why the bytes can no longer be read; else null.</param>
public sealed record Reread(
    long Id, string Title, string Engine, string TextBefore, ArticleText? Article, ArticleReading? Reading, ReadingDifference? Difference, string? Why);
