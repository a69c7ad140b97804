using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>Sets an article aside, or takes it back in. It stays stored and can be read; what it states counts no more, or counts again.</summary>
public sealed class WithdrawArticle(Recording recording)
{
    public Task<WithdrawalOutcome> RunAsync(long article, GivenReason reason, CancellationToken cancel = default) => recording.RunAsync(
        async (db, log) =>
        {
            if (!await db.Articles.AnyAsync(a => a.Id == article, cancel)) return WithdrawalOutcome.NoSuchArticle;
            if (await OpenAsync(db, article, cancel) is not null) return WithdrawalOutcome.AlreadySo;
            var line = await log(new AuditNote(AuditKind.ArticleWithdrawn, article, reason.By, reason.Why));
            db.Withdrawals.Add(new WithdrawalRow { ArticleId = article, BegunBy = line });
            return WithdrawalOutcome.Done;
        },
        cancel);

    public Task<WithdrawalOutcome> RestoreAsync(long article, GivenReason reason, CancellationToken cancel = default) => recording.RunAsync(
        async (db, log) =>
        {
            if (!await db.Articles.AnyAsync(a => a.Id == article, cancel)) return WithdrawalOutcome.NoSuchArticle;
            if (await OpenAsync(db, article, cancel) is not { } open) return WithdrawalOutcome.AlreadySo;
            open.EndedBy = await log(new AuditNote(AuditKind.ArticleRestored, article, reason.By, reason.Why));
            return WithdrawalOutcome.Done;
        },
        cancel);

    private static Task<WithdrawalRow?> OpenAsync(DealTrackerDb db, long article, CancellationToken cancel) =>
        db.Withdrawals.SingleOrDefaultAsync(w => w.ArticleId == article && w.EndedBy == null, cancel);
}

public enum WithdrawalOutcome
{
    Done,
    AlreadySo,
    NoSuchArticle,
}
