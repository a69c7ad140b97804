using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using DealTracker.Domain.Review;

namespace DealTracker.Application.Articles;

/// <summary>What a person decided about an article's facts before it was stored.</summary>
/// <param name="Choices">By the number of a fact, from 0 in the order in which they were read.</param>
/// <param name="Reason">Why; one reason for all.</param>
public sealed record LookedAt(IReadOnlyDictionary<int, FactChoice> Choices, GivenReason Reason)
{
    /// <summary>Writes the decisions in the transaction that stores <paramref name="article"/>. A number that no fact has, and a correction that corrects nothing, are passed over.</summary>
    internal async Task KeepAsync(DealTrackerDb db, ArticleRow article, CancellationToken cancel)
    {
        foreach (var (number, choice) in Choices.OrderBy(choice => choice.Key))
        {
            if (number < 0 || number >= article.Facts.Count) continue;
            var machine = RowMapping.ToFact(article.Facts[number]);
            if (KeptDecision.Check(machine, choice.Correction) != DecisionOutcome.Done) continue;
            await KeptDecision.WriteAsync(
                db, async note => (await AuditTrail.AppendAsync(db, note, article.RecordedAt, cancel)).Id, article.Id, FactIdentity.Of(machine, article.Content!.Text),
                choice.Correction is null ? Verdict.Rejected : Verdict.Corrected, choice.Correction, Reason);
        }

        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>A fact that is dropped, or corrected where <paramref name="Correction"/> says what the article states instead.</summary>
public sealed record FactChoice(Correction? Correction);
