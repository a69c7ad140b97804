using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>
/// Keeps what a person says of a fact beside what the machine read: nothing of the machine's is overwritten. A later decision takes the place of an earlier one.
/// </summary>
public sealed class DecideFact(Recording recording)
{
    /// <summary>
    /// <paramref name="correction"/> is needed for a correction, and for nothing else. <paramref name="seen"/> is the decision that the person saw beside the fact,
    /// 0 for none; where another stands there by now, theirs is not kept. Null asks nothing of the kind.
    /// </summary>
    public Task<DecisionOutcome> RunAsync(long fact, Verdict verdict, Correction? correction, GivenReason reason, long? seen = null, CancellationToken cancel = default)
    {
        if ((verdict == Verdict.Corrected) != (correction is not null)) throw new ArgumentException("A correction comes with what it puts in the fact's place, and alone does.", nameof(correction));
        return recording.RunAsync(
            async (db, log) =>
            {
                var row = await db.Facts.AsNoTracking().Include(f => f.Evidence).SingleOrDefaultAsync(f => f.Id == fact, cancel);
                if (row is null) return DecisionOutcome.NoSuchFact;
                var machine = RowMapping.ToFact(row);
                if (KeptDecision.Check(machine, correction) is not DecisionOutcome.Done and var fault) return fault;
                var text = await db.Contents.Where(c => c.ArticleId == row.ArticleId).Select(c => c.Text).SingleAsync(cancel);
                var identity = FactIdentity.Of(machine, text);
                var earlier = await EarlierAsync(db, row, identity, text, cancel);
                if (seen is { } known && known != (earlier.Count == 0 ? 0 : earlier.Max(decision => decision.Id))) return DecisionOutcome.ChangedMeanwhile;
                var line = await KeptDecision.WriteAsync(db, log, row.ArticleId, identity, verdict, correction, reason);
                foreach (var old in earlier) old.EndedBy = line;
                return DecisionOutcome.Done;
            },
            cancel);
    }

    /// <summary>Ends a decision: what the machine reads counts again.</summary>
    public Task<DecisionOutcome> TakeBackAsync(long decision, GivenReason reason, CancellationToken cancel = default) => recording.RunAsync(
        async (db, log) =>
        {
            var row = await db.Decisions.SingleOrDefaultAsync(d => d.Id == decision && d.EndedBy == null, cancel);
            if (row is null) return DecisionOutcome.NoSuchFact;
            var kept = StoredDecisions.ToDecision(row);
            row.EndedBy = await log(new AuditNote(AuditKind.DecisionTakenBack, row.ArticleId, reason.By, reason.Why, KeptDecision.Details(kept.Fact, kept.Correction)));
            return DecisionOutcome.Done;
        },
        cancel);

    /// <summary>Open decisions that rest on the same fact today.</summary>
    private static async Task<List<DecisionRow>> EarlierAsync(DealTrackerDb db, FactRow row, FactIdentity identity, string text, CancellationToken cancel)
    {
        var open = await db.Decisions.Where(d => d.ArticleId == row.ArticleId && d.EndedBy == null).OrderBy(d => d.Id).ToListAsync(cancel);
        if (open.Count == 0) return [];
        var facts = await db.Facts.AsNoTracking().Include(f => f.Evidence).Where(f => f.ArticleId == row.ArticleId).OrderBy(f => f.Id).ToListAsync(cancel);
        var reviewed = ReviewedFacts.Of([.. facts.Select(RowMapping.ToFact)], text, [.. open.Select(StoredDecisions.ToDecision)]);
        var at = facts.FindIndex(f => f.Id == row.Id);
        return [.. open.Where(d => d.Id == reviewed.Facts[at].Decision?.Id || StoredDecisions.ToDecision(d).Fact == identity)];
    }
}

public enum DecisionOutcome
{
    Done,
    NothingNew,

    /// <summary>The attribute can have no such value.</summary>
    NoSuchValue,

    /// <summary>Somebody else decided about the fact since.</summary>
    ChangedMeanwhile,

    /// <summary>A reading since has no fact of that id, or the decision was ended before.</summary>
    NoSuchFact,
}
