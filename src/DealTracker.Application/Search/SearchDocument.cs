using DealTracker.Application.Storage;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Application.Search;

/// <summary>An article as the index sees it.</summary>
/// <param name="Outlets">Who published it and whom it names, each once.</param>
internal sealed record SearchDocument(
    long Id, string Title, EdtfDate? Published, IReadOnlyList<string> Outlets, string Text, IReadOnlyList<Fact> Facts)
{
    public static SearchDocument Of(ArticleRow article, string text, IEnumerable<FactRow> facts) => new(
        article.Id, article.Title, article.Published,
        [.. article.Outlets.Prepend(article.GivenOutlet).OfType<string>().Distinct()],
        text, [.. facts.Select(RowMapping.ToFact)]);
}
