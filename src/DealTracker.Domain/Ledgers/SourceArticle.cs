using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>An article as the ledger sees it: who it is, when it was published, what it states.</summary>
/// <param name="Id">Its id in storage.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="PublishedBasis">What that date rests on.</param>
/// <param name="Facts">Its facts, of any agreement.</param>
/// <param name="Events">Its events.</param>
public sealed record SourceArticle(
    long Id,
    EdtfDate? Published,
    DateBasis PublishedBasis,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<DealEvent> Events);
