using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Facts;

/// <summary>Everything that was understood of one article.</summary>
/// <param name="Published">When it was published, at the precision known, or null.</param>
/// <param name="PublishedBasis">What the publication date rests on; unknown exactly where it is null.</param>
/// <param name="Outlets">Outlets or documents that the article says it rests on or quotes.</param>
/// <param name="Facts">The facts stated, in the order of their first evidence.</param>
/// <param name="Events">The events stated, in the order of their first evidence.</param>
public sealed record ArticleReading(
    EdtfDate? Published,
    DateBasis PublishedBasis,
    IReadOnlyList<string> Outlets,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<DealEvent> Events);
