using System.Text.Json;
using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Verification;

/// <summary>What is derived.</summary>
internal static class LedgerChecks
{
    private const string Promise = "what is shown is what the facts fold to, in any order";

    public static Check NotWhole { get; } = new("I4", Promise, 0, ["nothing can be folded while things are stored by halves"]);

    /// <summary>Folded once more, and in the opposite order.</summary>
    public static async Task<Check> FoldAsync(DealProfiles profiles, DealLedgers ledgers, CancellationToken cancel)
    {
        var (count, faults) = (0, new List<string>());
        foreach (var deal in profiles.All.Select(profile => profile.Id))
        {
            var shown = Text((await ledgers.OfAsync(deal, cancel)).Ledger);
            var stored = await ledgers.StoredAsync(deal, withPast: false, cancel);
            count += stored.Histories.Sum(history => history.Present.Source.Facts.Count);
            if (Text(stored.Fold(deal, KnowledgeScope.Whole).Ledger) != shown) faults.Add($"{deal} is shown otherwise than its facts fold");
            if (Text((stored with { Histories = [.. stored.Histories.Reverse()] }).Fold(deal, KnowledgeScope.Whole).Ledger) != shown) faults.Add($"{deal} hangs on the order of its articles");
        }

        return new Check("I4", Promise, count, faults);
    }

    public static async Task<Check> DecisionsAsync(DealTrackerDb db, CancellationToken cancel)
    {
        var decisions = await db.Decisions.AsNoTracking().ToListAsync(cancel);
        var twice = decisions.Where(d => d.EndedBy is null).GroupBy(d => (d.ArticleId, StoredDecisions.ToDecision(d).Fact)).Where(same => same.Count() > 1);
        return new Check("I4", "no fact has two decisions at once", decisions.Count, [.. twice.Select(same => $"article {same.Key.ArticleId}, {same.Key.Fact.Clause} {same.Key.Fact.Attribute}: {same.Count()} decisions")]);
    }

    private static string Text(Ledger ledger) => JsonSerializer.Serialize(ledger);
}
