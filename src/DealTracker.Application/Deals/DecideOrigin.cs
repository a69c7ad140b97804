using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using DealTracker.Domain.Origins;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DealTracker.Application.Deals;

/// <summary>Puts articles of one report together, takes one out, or lets the texts decide again. What the texts give is worked out anew each time, and stays beside it.</summary>
public sealed partial class DecideOrigin(Recording recording, ILogger<DecideOrigin> log)
{
    public async Task<DecideOriginOutcome> RunAsync(OriginDecision decision, GivenReason reason, CancellationToken cancel = default)
    {
        if ((decision.Verdict == OriginVerdict.Merge) != (decision.Other is not null) || decision.Other == decision.Article) return DecideOriginOutcome.NoSuchPair;
        var outcome = await recording.RunAsync(
            async (db, write) =>
            {
                long[] named = decision.Other is { } other ? [decision.Article, other] : [decision.Article];
                if (await db.Articles.CountAsync(a => named.Contains(a.Id), cancel) < named.Length) return DecideOriginOutcome.NoSuchPair;
                var line = await write(new AuditNote(KindOf(decision.Verdict), decision.Article, reason.By, reason.Why, decision.Other is { } with ? $"{{\"with\":{with}}}" : null));
                db.OriginDecisions.Add(new OriginDecisionRow { RecordedBy = line, Verdict = decision.Verdict, ArticleId = decision.Article, OtherId = decision.Other });
                return DecideOriginOutcome.Done;
            },
            cancel);
        if (outcome == DecideOriginOutcome.Done) LogDecided(decision.Verdict, decision.Article, decision.Other);
        return outcome;
    }

    private static string KindOf(OriginVerdict verdict) => verdict switch
    {
        OriginVerdict.Merge => AuditKind.OriginMerged,
        OriginVerdict.Split => AuditKind.OriginSplit,
        _ => AuditKind.OriginWithdrawn,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Origin of article {Article}: {Verdict} (with {Other})")]
    private partial void LogDecided(OriginVerdict verdict, long article, long? other);
}

public enum DecideOriginOutcome
{
    Done,

    /// <summary>An article is not there, or a merge names no two different ones.</summary>
    NoSuchPair,
}
