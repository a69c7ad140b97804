using System.Collections.Concurrent;
using DealTracker.Application.Articles;
using DealTracker.Application.Storage;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Review;
using DealTracker.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DealTracker.Application.Deals;

/// <summary>Folds a deal's stored facts into its ledger and keeps it until anything stored changes it.</summary>
public sealed partial class DealLedgers(
    IDbContextFactory<DealTrackerDb> databases, ArticleOrigins origins, DealProfiles profiles, ILogger<DealLedgers> log)
{
    private readonly ConcurrentDictionary<string, DealLedger> kept = new(StringComparer.Ordinal);

    public async Task<DealLedger> OfAsync(string deal, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var revision = await db.RevisionAsync(cancel);
        if (kept.TryGetValue(deal, out var known))
        {
            if (known.Revision == revision) return known;
            if (await LedgerUpkeep.StandsAsync(db, known, revision, cancel) && LedgerUpkeep.HasOrigins(known, await origins.OfAsync(db, revision, cancel)))
                return kept[deal] = known with { Revision = revision, Line = known.Line + revision - known.Revision };
        }

        // What is stored between the reads is folded in early, under the older number: then it is merely folded once more.
        var line = await LedgerUpkeep.LastLineAsync(db, cancel);
        return kept[deal] = (await LoadAsync(db, deal, revision, withPast: false, cancel)).Fold(deal, KnowledgeScope.Whole) with { Line = line };
    }

    /// <summary>The ledger of what <paramref name="scope"/> lets count; only the whole one is kept.</summary>
    public async Task<DealLedger> OfAsync(string deal, KnowledgeScope scope, CancellationToken cancel = default) =>
        scope.IsWhole ? await OfAsync(deal, cancel) : (await StoredAsync(deal, withPast: scope.Line is not null, cancel)).Fold(deal, scope);

    /// <summary>All that is stored of a deal, unfolded.</summary>
    public async Task<StoredDeal> StoredAsync(string deal, bool withPast, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await LoadAsync(db, deal, await db.RevisionAsync(cancel), withPast, cancel);
    }

    private async Task<StoredDeal> LoadAsync(DealTrackerDb db, string deal, long revision, bool withPast, CancellationToken cancel)
    {
        var stored = await StoredDeal.LoadAsync(db, deal, revision, withPast, cancel) with
        {
            Known = profiles.Find(deal)?.Versions ?? [],
            Origins = await origins.OfAsync(db, revision, cancel),
            Parties = profiles.NamesOfParties(deal),
        };
        foreach (var article in stored.Altered) LogAltered(article);
        return stored;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Article {Article} has another text than the one its quotes were taken from; it is left out of every ledger until that is looked into")]
    private partial void LogAltered(long article);
}

/// <summary>A deal's ledger with the articles it rests on.</summary>
/// <param name="Texts">Texts of the articles that it rests on, and of withdrawn ones.</param>
public sealed record DealLedger(
    long Revision, Ledger Ledger, IReadOnlyDictionary<long, ArticleSummary> Articles, IReadOnlyDictionary<long, string> Texts, Grounds Grounds)
{
    private readonly Lazy<LostSupport> lost = new(LostSupport.None);

    /// <summary>What withdrawals took the ground from; worked out once somebody asks.</summary>
    public LostSupport Lost => lost.Value;

    /// <summary>What people decided about its facts.</summary>
    public DecidedFacts Decided { get; init; } = new([]);

    internal Lazy<LostSupport> LostLater { init => lost = value; }

    /// <summary>The last line of the log when it was folded.</summary>
    public long Line { get; init; }

    /// <summary>A quote's words, sliced from its article's text.</summary>
    public string Words(Evidence quote) => quote.Span.In(Texts[quote.Article]);
}
