using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using DealTracker.Domain.Doubts;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Review;

/// <summary>Facts of a deal that a person should look at, those that somebody decided about, and decisions that no fact answers to any more.</summary>
public sealed class ListReview(ShowDeal showDeal, IDbContextFactory<DealTrackerDb> databases)
{
    /// <summary>Null where no profile has that id.</summary>
    public async Task<ReviewList?> RunAsync(string deal, CancellationToken cancel = default)
    {
        if (await showDeal.RunAsync(deal, cancel) is not { } view) return null;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var withdrawn = db.Withdrawals.Where(w => w.EndedBy == null).Select(w => w.ArticleId);
        var rows = (await db.Facts.AsNoTracking().Include(f => f.Evidence).Where(f => f.Agreement == deal && !withdrawn.Contains(f.ArticleId)).OrderBy(f => f.Id).ToListAsync(cancel))
            .ToLookup(f => f.ArticleId);
        var decisions = (await db.Decisions.AsNoTracking().Where(d => d.Agreement == deal && d.EndedBy == null).OrderBy(d => d.Id).ToListAsync(cancel)).ToLookup(d => d.ArticleId);
        var lines = await LinesAsync(db, [.. decisions.SelectMany(group => group).Select(d => d.BegunBy)], cancel);
        var titles = await db.Articles.AsNoTracking().Where(a => db.Facts.Any(f => f.ArticleId == a.Id && f.Agreement == deal) || db.Decisions.Any(d => d.ArticleId == a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.Title, cancel);
        var texts = await db.Contents.AsNoTracking().Where(c => db.Facts.Any(f => f.ArticleId == c.ArticleId && f.Agreement == deal)).ToDictionaryAsync(c => c.ArticleId, c => c.Text, cancel);
        var doubts = view.FindDoubts();
        var items = new List<ReviewItem>();
        var orphaned = new List<OrphanedDecision>();
        foreach (var article in rows.Select(group => group.Key).Union(decisions.Select(group => group.Key)).Where(titles.ContainsKey).Order())
        {
            var facts = rows[article].ToList();
            var text = texts.GetValueOrDefault(article, "");
            var made = decisions[article].ToDictionary(d => d.Id, d => new MadeDecision(StoredDecisions.ToDecision(d), lines[d.BegunBy]));
            if (facts.Count > 0 && !text.HoldsQuotesOf(facts.Select(RowMapping.ToFact), [])) continue;
            var reviewed = ReviewedFacts.Of([.. facts.Select(RowMapping.ToFact)], text, [.. made.Values.Select(m => m.Decision)]);
            items.AddRange(facts.Zip(reviewed.Facts, (row, fact) => new ReviewItem(
                row.Id, article, titles[article], fact.Machine, [.. fact.Machine.Evidence.Select(span => span.In(text))], fact.Machine.Evidence[0].Start,
                doubts.Of(article, fact.Counted ?? fact.Machine), fact.Decision is { } decision ? made[decision.Id] : null)));
            orphaned.AddRange(reviewed.Orphaned.Select(decision => new OrphanedDecision(article, titles[article], made[decision.Id])));
        }

        return new ReviewList(view, [.. items.Where(i => i.Decision is null && i.Doubts.Any(doubt => doubt.AsksForReview))], [.. items.Where(i => i.Decision is not null)], orphaned);
    }

    private static async Task<Dictionary<long, AuditRow>> LinesAsync(DealTrackerDb db, IReadOnlyList<long> ids, CancellationToken cancel) =>
        await db.Audit.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancel);
}

/// <param name="Open">Facts in doubt that nobody decided about.</param>
/// <param name="Decided">Facts that somebody decided about, as the machine read them, with the decision beside.</param>
/// <param name="Orphaned">Decisions whose fact the present reading does not have; they are kept, and count again once a reading has it.</param>
public sealed record ReviewList(DealView Deal, IReadOnlyList<ReviewItem> Open, IReadOnlyList<ReviewItem> Decided, IReadOnlyList<OrphanedDecision> Orphaned);

/// <param name="Fact">The fact's id.</param>
/// <param name="Machine">The fact as the machine read it.</param>
/// <param name="Quotes">The words of its quotes.</param>
/// <param name="At">Where the first of them begins.</param>
/// <param name="Doubts">Why somebody should look at it.</param>
public sealed record ReviewItem(
    long Fact, long Article, string Title, Fact Machine, IReadOnlyList<string> Quotes, int At, IReadOnlyList<Doubt> Doubts, MadeDecision? Decision);

/// <summary>A decision with who made it, when and why.</summary>
public sealed record MadeDecision(FactDecision Decision, AuditRow Line);

public sealed record OrphanedDecision(long Article, string Title, MadeDecision Made);
