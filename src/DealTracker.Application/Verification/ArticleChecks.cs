using System.Security.Cryptography;
using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Verification;

/// <summary>Articles, their bytes, and the words they are quoted with.</summary>
internal static class ArticleChecks
{
    public static async Task<Check> BytesAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var (count, faults) = (0, new List<string>());
        var rows = db.Articles.AsNoTracking().OrderBy(a => a.Id).Select(a => new { a.Id, a.Sha256, a.ByteCount, Bytes = a.Content == null ? null : a.Content.Bytes });
        await foreach (var article in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            count++;
            if (article.Bytes is null) continue;
            if (Convert.ToHexStringLower(SHA256.HashData(article.Bytes)) != article.Sha256) faults.Add($"article {article.Id} has other bytes than its SHA-256 names");
            if (article.Bytes.Length != article.ByteCount) faults.Add($"article {article.Id} has {article.Bytes.Length} bytes where {article.ByteCount} are counted");
        }

        return new Check("I1", "every article's bytes are those that were given", count, faults);
    }

    public static async Task<Check> WholenessAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var faults = new List<string>();
        faults.AddRange((await db.Articles.Where(a => a.Content == null).Select(a => a.Id).ToListAsync(cancel)).Select(id => $"article {id} has no bytes"));
        faults.AddRange((await db.Articles.Where(a => !db.Fingerprints.Any(f => f.ArticleId == a.Id)).Select(a => a.Id).ToListAsync(cancel)).Select(id => $"article {id} has no fingerprint of its text"));
        faults.AddRange((await db.Facts.Where(f => f.Evidence.Count == 0).Select(f => f.Id).ToListAsync(cancel)).Select(id => $"fact {id} has no quote"));
        faults.AddRange((await db.Events.Where(e => e.Evidence.Count == 0).Select(e => e.Id).ToListAsync(cancel)).Select(id => $"event {id} has no quote"));
        var count = await db.Articles.CountAsync(cancel) + await db.Facts.CountAsync(cancel) + await db.Events.CountAsync(cancel);
        return new Check("I2", "nothing is stored by halves", count, faults);
    }

    public static async Task<Check> QuotesAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var (count, faults) = (0, new List<string>());
        var prints = await db.Fingerprints.AsNoTracking().ToDictionaryAsync(f => f.ArticleId, f => f.Text, cancel);
        foreach (var id in await db.Articles.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancel))
        {
            if (await db.Contents.AsNoTracking().Where(c => c.ArticleId == id).Select(c => c.Text).SingleOrDefaultAsync(cancel) is not { } text) continue;
            if (prints.TryGetValue(id, out var print) && print != Fingerprint.Of(text)) faults.Add($"the text of article {id} is not the one that its quotes were taken from");
            var facts = await db.Facts.AsNoTracking().Include(f => f.Evidence).Where(f => f.ArticleId == id).ToListAsync(cancel);
            var events = await db.Events.AsNoTracking().Include(e => e.Evidence).Where(e => e.ArticleId == id).ToListAsync(cancel);
            count += facts.Sum(f => f.Evidence.Count) + events.Sum(e => e.Evidence.Count);
            faults.AddRange(facts.Where(f => !RowMapping.ToFact(f).Evidence.All(text.Holds)).Select(f => $"fact {f.Id} has a quote that article {id} does not hold"));
            faults.AddRange(events.Where(e => !RowMapping.ToEvent(e).Evidence.All(text.Holds)).Select(e => $"event {e.Id} has a quote that article {id} does not hold"));
        }

        return new Check("I3", "every quote stands word for word in its article", count, faults);
    }
}
