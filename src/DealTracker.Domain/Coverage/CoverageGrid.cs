using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Coverage;

/// <summary>Every clause of a deal against every article: who says what, who says otherwise, who is silent.</summary>
public static class CoverageGrid
{
    /// <summary>A row per clause that the ledger knows, in the order of kinds, each with a cell per article of <paramref name="articles"/>, in their order.</summary>
    public static IReadOnlyList<CoverageRow> Of(Ledger ledger, IReadOnlyList<long> articles) =>
    [
        .. ledger.Versions.SelectMany(version => version.Clauses).Where(state => !state.Carried).Concat(ledger.Unplaced)
            .GroupBy(state => state.Clause)
            .OrderBy(clause => clause.Key, Comparer<ClauseKey>.Create(ClauseOrder.Compare))
            .Select(clause => RowOf(clause.Key, [.. clause], articles)),
    ];

    private static CoverageRow RowOf(ClauseKey clause, IReadOnlyList<ClauseState> states, IReadOnlyList<long> articles)
    {
        var attributes = states.SelectMany(state => state.Attributes).ToList();
        var says = attributes.SelectMany(attribute => attribute.Evidence).ToLookup(quote => quote.Article);
        var contradicts = attributes.SelectMany(attribute => attribute.Rivals).SelectMany(rival => rival.Evidence).ToLookup(quote => quote.Article);
        return new CoverageRow(clause, [.. articles.Select(article => new CoverageCell(article, Once(says[article]), Once(contradicts[article])))]);
    }

    private static IReadOnlyList<Evidence> Once(IEnumerable<Evidence> quotes) =>
        [.. ValueVotes.Sorted(quotes).GroupBy(quote => quote.Span).Select(same => same.MaxBy(quote => quote.Certainty)!)];
}

/// <summary>One clause against all articles.</summary>
public sealed record CoverageRow(ClauseKey Clause, IReadOnlyList<CoverageCell> Cells);
