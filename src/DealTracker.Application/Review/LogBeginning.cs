using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>Gives articles that were stored before there was an audit log their line in it, and their texts the fingerprint.</summary>
internal static class LogBeginning
{
    public static async Task CatchUpAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var missing = db.Articles.Where(article => !db.Audit.Any(entry => entry.ArticleId == article.Id && entry.Kind == AuditKind.ArticleAdded));
        if (!await missing.AnyAsync(cancel)) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (id, recordedAt) in (await missing.OrderBy(a => a.Id).Select(a => new { a.Id, a.RecordedAt }).ToListAsync(cancel)).Select(a => (a.Id, a.RecordedAt)))
            await AuditTrail.AppendAsync(db, new AuditNote(AuditKind.ArticleAdded, id), recordedAt, cancel);
        var unmarked = db.Contents.AsNoTracking().Where(content => !db.Fingerprints.Any(known => known.ArticleId == content.ArticleId));
        await foreach (var content in unmarked.AsAsyncEnumerable().WithCancellation(cancel)) db.Fingerprints.Add(Fingerprint.Row(content.ArticleId, content.Text));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
