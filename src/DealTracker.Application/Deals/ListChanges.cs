using DealTracker.Application.Storage;
using DealTracker.Domain.Changes;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>
/// Two streams, kept apart: the deal changed, and our knowledge of it changed. What our knowledge was is folded anew from what was recorded by then, so that
/// each step is shown with the terms before and after it. Null where no profile has that id.
/// </summary>
public sealed class ListChanges(ShowDeal showDeal, DealLedgers ledgers, PastLedgers past, IDbContextFactory<DealTrackerDb> databases)
{
    /// <summary>Steps of knowledge on one page.</summary>
    public const int PageSize = 20;

    /// <summary><paramref name="before"/> is the line of the log below which steps of knowledge are wanted, or null for the newest.</summary>
    public async Task<ChangesView?> RunAsync(string deal, long? before = null, CancellationToken cancel = default)
    {
        if (await showDeal.RunAsync(deal, cancel) is not { } view) return null;
        var stored = await ledgers.StoredAsync(deal, withPast: true, cancel);
        var numbers = stored.Histories.Where(Speaks).SelectMany(LinesOf).Where(line => line > 0 && (before is not { } limit || line < limit)).Distinct().OrderDescending().ToList();
        var shown = numbers.Take(PageSize).ToList();
        await using var db = await databases.CreateDbContextAsync(cancel);
        var lines = await db.Audit.AsNoTracking().Where(e => shown.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancel);
        var steps = new List<KnowledgeStep>();
        // Nothing concerns the deal after the newest step.
        var after = before is null || shown.Count == 0 ? view.Ledger : past.At(stored, deal, shown[0]);
        foreach (var line in shown)
        {
            var earlier = past.At(stored, deal, line - 1);
            steps.Add(new KnowledgeStep(lines[line], stored.Articles[lines[line].ArticleId!.Value].Title, LedgerDifference.Between(earlier, after)));
            after = earlier;
        }

        return new ChangesView(view, DealChange.Of(view.Ledger), steps, numbers.Count > shown.Count ? shown[^1] : null);
    }

    private static bool Speaks(ArticleHistory history) => history.Readings.Any(reading => reading.Source.Facts.Count > 0);

    private static IEnumerable<long> LinesOf(ArticleHistory history) =>
    [
        history.AddedBy,
        .. history.Withdrawals.SelectMany(Ends),
        .. history.Decisions.SelectMany(decision => Ends(decision.Stretch)),
        .. history.Readings.Select(reading => reading.EndedBy).OfType<long>(),
    ];

    private static IEnumerable<long> Ends(Stretch stretch) => stretch.Until is { } until ? [stretch.From, until] : [stretch.From];
}

/// <param name="Changes">When the deal changed, newest first.</param>
/// <param name="Steps">When our knowledge did, newest first.</param>
/// <param name="Next">The line below which the next page begins; null at the end.</param>
public sealed record ChangesView(DealView Deal, IReadOnlyList<DealChange> Changes, IReadOnlyList<KnowledgeStep> Steps, long? Next);

/// <summary>A step of our knowledge.</summary>
/// <param name="Line">The line of the log that tells of it.</param>
/// <param name="Title">The article concerned.</param>
/// <param name="Difference">What became of the ledger by it.</param>
public sealed record KnowledgeStep(AuditRow Line, string Title, LedgerDifference Difference);
