using DealTracker.Domain;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Settling;

namespace DealTracker.Extraction;

/// <summary>A reading and how it came about.</summary>
/// <param name="Reading">What was understood.</param>
/// <param name="Sentences">The sentences that were read, in order.</param>
/// <param name="Candidates">Every candidate that a rule proposed, with its outcome.</param>
public sealed record Explanation(ArticleReading Reading, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<WeighedCandidate> Candidates)
{
    /// <summary>For each sentence the ids of the parties it was read to speak of, by name, role or pronoun.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Parties { get; init; } = [];
}
