using DealTracker.Domain.Facts;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Settling;

/// <summary>A candidate and its outcome.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Dropped">Why it is no fact, or null where it is.</param>
/// <param name="Certainty">How sure the article is, for one that lives.</param>
/// <param name="IsPrevious">True where it speaks of the terms before.</param>
public sealed record WeighedCandidate(Candidate Candidate, string? Dropped, Certainty Certainty, bool IsPrevious);
