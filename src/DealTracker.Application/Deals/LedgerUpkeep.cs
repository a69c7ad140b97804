using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>Tells whether a ledger still stands after others have stored something: an article on another deal is no reason to fold this one again.</summary>
internal static class LedgerUpkeep
{
    /// <summary>The last line of the log.</summary>
    public static async Task<long> LastLineAsync(DealTrackerDb db, CancellationToken cancel) => await db.Audit.MaxAsync(line => (long?)line.Id, cancel) ?? 0;

    /// <summary>
    /// True where the log accounts for every change from <paramref name="known"/> to <paramref name="revision"/>, each is a new article, and none of them
    /// concerns the deal. What the log does not account for counts as a change of every deal.
    /// </summary>
    public static async Task<bool> StandsAsync(DealTrackerDb db, DealLedger known, long revision, CancellationToken cancel)
    {
        var lines = await db.Audit.AsNoTracking().Where(line => line.Id > known.Line).Select(line => new { line.Kind, line.ArticleId }).ToListAsync(cancel);
        if (lines.Count != revision - known.Revision || lines.Exists(line => line.Kind != AuditKind.ArticleAdded || line.ArticleId is null)) return false;
        var added = lines.Select(line => line.ArticleId!.Value).ToList();
        var deal = known.Ledger.Deal;
        if (await db.Facts.AnyAsync(fact => fact.Agreement == deal && added.Contains(fact.ArticleId), cancel)) return false;
        var parties = await db.Events.Where(happened => added.Contains(happened.ArticleId)).Select(happened => happened.Parties).ToListAsync(cancel);
        return !parties.Exists(named => named.Any(party => DealParties.Includes(deal, party)));
    }

    /// <summary>True where the articles that <paramref name="known"/> rests on share their origins with the same articles as before.</summary>
    public static bool HasOrigins(DealLedger known, OriginMap origins) => known.Articles.Keys.All(article =>
    {
        var (before, after) = (known.Grounds.Origins.Of(article), origins.Of(article));
        return before?.Id == after?.Id && before?.IsKnown == after?.IsKnown && (before?.Articles ?? []).SequenceEqual(after?.Articles ?? []);
    });
}
