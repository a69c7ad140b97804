using DealTracker.Application.Articles;
using DealTracker.Application.Storage;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Review;
using DealTracker.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>All that is stored of one deal: each article with what was understood of it, and what people decided about that.</summary>
/// <param name="Altered">Articles whose stored text is not the one that their quotes were taken from. They state nothing until somebody has looked into it.</param>
public sealed record StoredDeal(
    long Revision, IReadOnlyDictionary<long, ArticleSummary> Articles, IReadOnlyList<ArticleHistory> Histories, IReadOnlyList<long> Altered)
{
    /// <summary>Versions that the deal's profile names.</summary>
    public IReadOnlyList<KnownVersion> Known { get; init; } = [];

    /// <summary>Which articles rest on which report.</summary>
    public OriginMap Origins { get; init; } = OriginMap.None;

    /// <summary>Names of those who can confirm what articles say.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>When articles of any deal were withdrawn.</summary>
    public ILookup<long, Stretch> Withdrawals { get; init; } = Array.Empty<Stretch>().ToLookup(_ => 0L);

    /// <summary>Folds what <paramref name="scope"/> lets count.</summary>
    public DealLedger Fold(string deal, KnowledgeScope scope)
    {
        var line = scope.Line ?? long.MaxValue;
        var withdrawn = Withdrawals.Where(article => article.Any(stretch => stretch.HoldsAt(line))).Select(article => article.Key).Concat(scope.Without).ToHashSet();
        var counted = scope.Of(Histories);
        var all = new Lazy<IReadOnlyList<KnownArticle>>(() => (scope with { Without = KnowledgeScope.Whole.Without }).Of(Histories.Select(history => history with { Withdrawals = [] })));
        return Fold(deal, counted, all, withdrawn);
    }

    /// <summary>The same for the whole, as if one article counted, withdrawn or not.</summary>
    public DealLedger FoldWith(string deal, long article) =>
        (this with
        {
            Histories = [.. Histories.Select(history => history.Id == article ? history with { Withdrawals = [] } : history)],
            Withdrawals = Withdrawals.Where(other => other.Key != article).SelectMany(other => other.Select(stretch => (other.Key, stretch))).ToLookup(pair => pair.Key, pair => pair.stretch),
        }).Fold(deal, KnowledgeScope.Whole);

    private DealLedger Fold(string deal, IReadOnlyList<KnownArticle> counted, Lazy<IReadOnlyList<KnownArticle>> all, IReadOnlySet<long> withdrawn)
    {
        var origins = Origins.Withdrawing(withdrawn);
        var grounds = new Grounds(origins, TextsOf(counted), Parties);
        var ledger = LedgerFold.Fold(deal, [.. counted.Select(article => article.Source)], Known, grounds);
        var quoted = LedgerQuotes.ArticlesOf(ledger);
        var texts = TextsOf(counted.Where(article => quoted.Contains(article.Source.Id)));
        var decided = new DecidedFacts(counted.SelectMany(article => article.Decided.Select(fact => (article.Source.Id, fact))));
        if (!Histories.Any(history => origins.IsWithdrawn(history.Id))) return new DealLedger(Revision, ledger, Summaries(quoted), texts, grounds) { Decided = decided };
        foreach (var gone in all.Value.Where(article => withdrawn.Contains(article.Source.Id))) texts.TryAdd(gone.Source.Id, gone.Text);
        return new DealLedger(Revision, ledger, Summaries(quoted), texts, grounds)
        {
            Decided = decided,
            LostLater = new Lazy<LostSupport>(() => LostSupport.Of(
                LedgerFold.Fold(deal, [.. all.Value.Select(article => article.Source)], Known, new Grounds(Origins, TextsOf(all.Value), Parties)), origins, withdrawn)),
        };
    }

    private static Dictionary<long, string> TextsOf(IEnumerable<KnownArticle> articles) => articles.ToDictionary(article => article.Source.Id, article => article.Text);

    private Dictionary<long, ArticleSummary> Summaries(IReadOnlySet<long> ids) => ids.ToDictionary(id => id, id => Articles[id]);

    /// <summary>Loads it; earlier readings only where <paramref name="withPast"/> asks for them.</summary>
    internal static async Task<StoredDeal> LoadAsync(DealTrackerDb db, string deal, long revision, bool withPast, CancellationToken cancel)
    {
        var facts = (await db.Facts.AsNoTracking().Include(f => f.Evidence).Where(f => f.Agreement == deal).OrderBy(f => f.Id).ToListAsync(cancel)).ToLookup(f => f.ArticleId);
        var events = (await db.Events.AsNoTracking().Include(e => e.Evidence).OrderBy(e => e.Id).ToListAsync(cancel)).ToLookup(e => e.ArticleId);
        var articles = await db.Articles.AsNoTracking().OrderBy(a => a.Id).Select(ArticleProjection.ToSummary).ToListAsync(cancel);
        var past = await PastReadings.LoadAsync(db, deal, withPast, cancel);
        var speaking = articles.Where(a => facts[a.Id].Any() || events[a.Id].Any() || past[a.Id].Any()).ToList();
        var texts = await TextsAsync(db, [.. speaking.Select(a => a.Id)], cancel);
        var prints = await db.Fingerprints.AsNoTracking().ToDictionaryAsync(f => f.ArticleId, f => f.Text, cancel);
        var decided = await StoredDecisions.LoadAsync(db, deal, cancel);
        var histories = new List<ArticleHistory>();
        var altered = new List<long>();
        foreach (var article in speaking)
        {
            var source = new SourceArticle(
                article.Id, article.Published, article.PublishedBasis, [.. facts[article.Id].Select(RowMapping.ToFact)], [.. events[article.Id].Select(RowMapping.ToEvent)]);
            if (!texts.TryGetValue(article.Id, out var text) || !text.HoldsQuotesOf(source.Facts, source.Events) || (prints.TryGetValue(article.Id, out var print) && print != Fingerprint.Of(text)))
            {
                altered.Add(article.Id);
                continue;
            }

            histories.Add(decided.HistoryOf(article, [.. PastReadings.Before(text, past[article.Id]), new Reading(source, text, null)]));
        }

        return new StoredDeal(revision, articles.ToDictionary(a => a.Id), histories, altered) { Withdrawals = decided.Withdrawals };
    }

    private static async Task<Dictionary<long, string>> TextsAsync(DealTrackerDb db, IReadOnlyList<long> articles, CancellationToken cancel) =>
        await db.Contents.AsNoTracking().Where(c => articles.Contains(c.ArticleId)).ToDictionaryAsync(c => c.ArticleId, c => c.Text, cancel);
}
