using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Verification;

/// <summary>The audit log.</summary>
internal static class AuditChecks
{
    public static async Task<Check> ChainAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var (next, previous, faults) = (1L, AuditTrail.Root, new List<string>());
        await foreach (var line in db.Audit.AsNoTracking().OrderBy(e => e.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (line.Id != next) faults.Add($"line {next} is missing before line {line.Id}");
            if (line.PreviousHash != previous) faults.Add($"line {line.Id} does not follow from the one before it");
            if (line.Hash != AuditTrail.HashOf(line)) faults.Add($"line {line.Id} was altered");
            (next, previous) = (line.Id + 1, line.Hash);
        }

        return new Check("I7", "the audit log is one unbroken chain", (int)(next - 1), faults);
    }

    /// <summary>Every change has its line, and every line its change.</summary>
    public static async Task<Check> LinesAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var lines = await db.Audit.AsNoTracking().Select(e => new { e.Id, e.Kind, e.ArticleId }).ToListAsync(cancel);
        var faults = new List<string>();
        void Compare(string what, IEnumerable<long> changes, params string[] kinds)
        {
            var told = lines.Where(line => kinds.Contains(line.Kind)).Select(line => line.Id).ToHashSet();
            var made = changes.ToHashSet();
            faults.AddRange(made.Except(told).Order().Select(id => $"{what} rest on line {id}, which does not tell of them"));
            faults.AddRange(told.Except(made).Order().Select(id => $"line {id} tells of {what} that are not there"));
        }

        var articles = await db.Articles.Select(a => a.Id).ToListAsync(cancel);
        var added = lines.Where(line => line.Kind == AuditKind.ArticleAdded).Select(line => line.ArticleId!.Value).ToList();
        faults.AddRange(articles.Except(added).Select(id => $"article {id} has no line"));
        faults.AddRange(added.Except(articles).Select(id => $"article {id} has a line and is not there"));
        var withdrawals = await db.Withdrawals.AsNoTracking().ToListAsync(cancel);
        Compare("withdrawals", withdrawals.Select(w => w.BegunBy), AuditKind.ArticleWithdrawn);
        Compare("restorations", withdrawals.Select(w => w.EndedBy).OfType<long>(), AuditKind.ArticleRestored);
        var decisions = await db.Decisions.AsNoTracking().ToListAsync(cancel);
        Compare("decisions", decisions.Select(d => d.BegunBy), AuditKind.FactConfirmed, AuditKind.FactCorrected, AuditKind.FactRejected);
        Compare("ends of decisions", decisions.Select(d => d.EndedBy).OfType<long>().Except(decisions.Select(d => d.BegunBy)), AuditKind.DecisionTakenBack);
        Compare("readings", await db.PastReadings.Select(r => r.EndedBy).ToListAsync(cancel), AuditKind.ReadingChanged);
        return new Check("I7", "every change has its line in the log", lines.Count, faults);
    }
}
