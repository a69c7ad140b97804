using DealTracker.Application.Review;
using DealTracker.Application.Storage;
using DealTracker.Domain;
using DealTracker.Domain.Coverage;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Deals;

/// <summary>Who says what of a deal, and on whose report; null where no profile has that id.</summary>
public sealed class ShowSources(ShowDeal showDeal, IDbContextFactory<DealTrackerDb> databases)
{
    public async Task<SourcesView?> RunAsync(string deal, IReadOnlySet<long>? without = null, CancellationToken cancel = default)
    {
        if (await showDeal.RunAsync(deal, KnowledgeScope.Leaving(without), cancel) is not { } view) return null;
        var origins = view.Grounds.Origins.All.Where(origin => origin.Articles.Any(view.Quotes))
            .OrderBy(origin => !origin.IsKnown).ThenByDescending(origin => origin.Articles.Count(view.Quotes)).ThenBy(origin => origin.Id, StringComparer.Ordinal)
            .ToList();
        var articles = origins.SelectMany(origin => origin.Articles).Where(view.Quotes).ToList();

        await using var db = await databases.CreateDbContextAsync(cancel);
        var members = origins.SelectMany(origin => origin.Articles).ToList();
        var elsewhere = members.Where(article => !view.Source.Texts.ContainsKey(article)).ToList();
        var others = await db.Contents.AsNoTracking().Where(c => elsewhere.Contains(c.ArticleId)).ToDictionaryAsync(c => c.ArticleId, c => c.Text, cancel);
        return new SourcesView(view, origins, articles, others, await DecisionsAsync(db, members, cancel));
    }

    private static async Task<IReadOnlyList<TakenDecision>> DecisionsAsync(DealTrackerDb db, IReadOnlyList<long> articles, CancellationToken cancel) =>
        await (from decision in db.OriginDecisions.AsNoTracking()
               join line in db.Audit.AsNoTracking() on decision.RecordedBy equals line.Id
               where articles.Contains(decision.ArticleId)
               orderby decision.Id descending
               select new TakenDecision(decision.Verdict, decision.ArticleId, decision.OtherId, line.Reason ?? "", line.By, line.At)).ToListAsync(cancel);
}

/// <summary>A deal's articles by origin, and every clause against every article.</summary>
/// <param name="Origins">Those with an article that speaks of the deal, known ones first, the largest of them first.</param>
/// <param name="Articles">The articles that speak of the deal, in the order of their origins.</param>
/// <param name="OtherTexts">Texts of articles of the same origins that speak of other deals.</param>
/// <param name="Decisions">What people decided, newest first.</param>
public sealed record SourcesView(
    DealView Deal, IReadOnlyList<Origin> Origins, IReadOnlyList<long> Articles, IReadOnlyDictionary<long, string> OtherTexts, IReadOnlyList<TakenDecision> Decisions)
{
    public IReadOnlyList<CoverageRow> Coverage { get; } = CoverageGrid.Of(Deal.Ledger, Articles);

    /// <summary>Where articles state different values, oldest version first.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; } =
    [
        .. Deal.Ledger.Versions.SelectMany(version => version.Clauses).Concat(Deal.Ledger.Unplaced).SelectMany(state => Disagreement.In(state, Deal.Grounds)),
    ];

    public Corroboration Support => Deal.Grounds.Origins.CountArticles(Articles);

    /// <summary>The words of a passage, sliced from its article's text.</summary>
    public string Words(long article, TextSpan span) => span.In(Deal.Source.Texts.TryGetValue(article, out var text) ? text : OtherTexts[article]);
}

/// <summary>A decision with what the log keeps of it.</summary>
public sealed record TakenDecision(OriginVerdict Verdict, long Article, long? Other, string Reason, string? By, DateTime At);
