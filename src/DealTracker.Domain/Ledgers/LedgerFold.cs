using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Support;

namespace DealTracker.Domain.Ledgers;

/// <summary>Facts into a ledger.</summary>
public static class LedgerFold
{
    /// <summary>
    /// Folds what <paramref name="articles"/> state of <paramref name="deal"/>. Their order never matters, and an article given twice counts once.
    /// </summary>
    public static Ledger Fold(string deal, IReadOnlyList<SourceArticle> articles) => Fold(deal, articles, []);

    /// <summary>The same, where <paramref name="known"/> versions of the deal are named beforehand; <paramref name="grounds"/> tell which of different values is shown first.</summary>
    public static Ledger Fold(string deal, IReadOnlyList<SourceArticle> articles, IReadOnlyList<KnownVersion> known, Grounds? grounds = null)
    {
        grounds ??= Grounds.None;
        var own = articles.DistinctBy(article => article.Id).OrderBy(article => article.Id)
            .Select(article => article with { Facts = [.. article.Facts.Where(fact => fact.Agreement == deal)] })
            .ToList();
        var terms = new VersionTerms(VersionDates.Of(deal, own, known), own.SelectMany(article => article.Facts));
        var placed = own.SelectMany(article => ArticlePlacing.Place(deal, article, terms)).ToList();
        var versions = Versions(placed.Where(fact => fact.Version is not null).GroupBy(fact => fact.Version!), grounds);
        return new Ledger(deal, versions, EventFold.Fold(deal, own, placed), Unplaced(placed, grounds));
    }

    private static List<AgreementVersion> Versions(IEnumerable<IGrouping<EdtfDate, PlacedFact>> byVersion, Grounds grounds)
    {
        var versions = new List<AgreementVersion>();
        var known = new Dictionary<ClauseKey, ClauseState>();
        foreach (var facts in byVersion.OrderBy(group => group.Key))
        {
            var stated = ClauseStates.Of(facts.Key.Text, facts, grounds);
            var clauses = known.Values
                .Where(earlier => stated.All(state => state.Clause != earlier.Clause))
                .Select(earlier => earlier with { Carried = true })
                .Concat(stated)
                .Order(ClauseOrder.ByKind)
                .ToList();
            known = clauses.ToDictionary(state => state.Clause);
            versions.Add(new AgreementVersion(facts.Key.Text, facts.Key, ArticlesOf(facts), InferredOf(facts), clauses));
        }

        return versions;
    }

    private static IReadOnlyList<long> ArticlesOf(IEnumerable<PlacedFact> facts) =>
        [.. facts.Select(fact => fact.Article).Distinct().Order()];

    /// <summary>Articles that have none of their facts here by a date of their own.</summary>
    private static IReadOnlyList<long> InferredOf(IEnumerable<PlacedFact> facts) =>
        [.. facts.GroupBy(fact => fact.Article).Where(article => article.All(fact => fact.Inferred)).Select(article => article.Key).Order()];

    private static IReadOnlyList<ClauseState> Unplaced(IEnumerable<PlacedFact> placed, Grounds grounds) =>
    [
        .. placed.Where(fact => fact.Version is null)
            .GroupBy(fact => fact.Fact.Versions[0].Text)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => ClauseStates.Of(group.Key, group, grounds)),
    ];
}
