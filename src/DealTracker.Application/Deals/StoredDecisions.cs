using DealTracker.Application.Articles;
using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>When articles were added and withdrawn, and what was decided about their facts, on the lines of the log.</summary>
internal sealed record StoredDecisions(
    IReadOnlyDictionary<long, long> AddedBy, ILookup<long, Stretch> Withdrawals, ILookup<long, (Stretch Stretch, FactDecision Decision)> Decisions)
{
    public static async Task<StoredDecisions> LoadAsync(DealTrackerDb db, string deal, CancellationToken cancel)
    {
        var added = await db.Audit.AsNoTracking().Where(e => e.Kind == AuditKind.ArticleAdded && e.ArticleId != null).ToDictionaryAsync(e => e.ArticleId!.Value, e => e.Id, cancel);
        var withdrawals = await db.Withdrawals.AsNoTracking().ToListAsync(cancel);
        var decisions = await db.Decisions.AsNoTracking().Where(d => d.Agreement == deal).OrderBy(d => d.Id).ToListAsync(cancel);
        return new StoredDecisions(
            added,
            withdrawals.ToLookup(w => w.ArticleId, w => new Stretch(w.BegunBy, w.EndedBy)),
            decisions.ToLookup(d => d.ArticleId, d => (new Stretch(d.BegunBy, d.EndedBy), ToDecision(d))));
    }

    public ArticleHistory HistoryOf(ArticleSummary article, IReadOnlyList<Reading> readings) => new(
        article.Id, AddedBy.GetValueOrDefault(article.Id), article.RecordedAt, readings, [.. Withdrawals[article.Id]], [.. Decisions[article.Id]]);

    public static FactDecision ToDecision(DecisionRow row) => new(
        row.Id,
        new FactIdentity(row.Agreement, ClauseKey.Parse(row.Clause), row.Attribute, row.Version, TermValue.FromText(row.Value), row.Quote),
        row.Verdict,
        row.Verdict == Verdict.Corrected
            ? new Correction(
                row.NewValue is { } value ? TermValue.FromText(value) : null, row.NewVersion is { } version ? new VersionName(version) : null, row.NewCertainty)
            : null);
}
