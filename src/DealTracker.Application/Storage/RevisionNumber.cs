using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Storage;

/// <summary>The store's revision, read and raised in one way.</summary>
internal static class RevisionNumber
{
    public static Task<long> RevisionAsync(this DealTrackerDb db, CancellationToken cancel) => db.Revisions.Select(r => r.Number).SingleAsync(cancel);

    /// <summary>In the transaction of the change, which no ledger would notice otherwise.</summary>
    public static Task RaiseRevisionAsync(this DealTrackerDb db, CancellationToken cancel) =>
        db.Revisions.ExecuteUpdateAsync(set => set.SetProperty(r => r.Number, r => r.Number + 1), cancel);
}
