using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;

namespace DealTracker.Application.Search;

/// <summary>An article as the index sees it.</summary>
/// <param name="Facts">Those that count: as people corrected them, without those they rejected.</param>
/// <param name="Outlets">Who published it and whom it names, each once.</param>
internal sealed record SearchDocument(
    long Id, string Title, EdtfDate? Published, IReadOnlyList<string> Outlets, string Text, IReadOnlyList<Fact> Facts)
{
    public static SearchDocument Of(ArticleRow article, string text, IEnumerable<FactRow> facts, IEnumerable<DecisionRow> decisions) => new(
        article.Id, article.Title, article.Published,
        [.. article.Outlets.Prepend(article.GivenOutlet).OfType<string>().Distinct()],
        text, ReviewedFacts.Of([.. facts.Select(RowMapping.ToFact)], text, [.. decisions.Select(StoredDecisions.ToDecision)]).Counted);
}
