using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Doubts;

/// <summary>What is doubtful about a term.</summary>
public enum DoubtKind
{
    /// <summary>No article that states it dates it: its version was worked out from others, or not at all.</summary>
    DateBasis,

    /// <summary>A right without the things that it covers.</summary>
    Scope,

    /// <summary>No quote names both parties; they are only referred to.</summary>
    Party,

    /// <summary>It hangs on a condition.</summary>
    Condition,

    /// <summary>Articles say so only with doubt, or on the word of somebody unnamed.</summary>
    Hearsay,

    /// <summary>An article says otherwise, or reports that it is denied.</summary>
    Conflict,

    /// <summary>An article itself says that a word of it is not defined.</summary>
    Undefined,

    /// <summary>The report that it rests on was withdrawn, and no other bears it out.</summary>
    Unsupported,
}

/// <summary>One doubt, with the words that cause it.</summary>
/// <param name="Kind">What is doubtful.</param>
/// <param name="Article">The article whose words these are.</param>
/// <param name="Words">Where they stand in its text.</param>
public sealed record Doubt(DoubtKind Kind, long Article, TextSpan Words)
{
    /// <summary>True where a person who reads the article can tell more than the machine. Conditions, and what articles leave out, are so in the article itself.</summary>
    public bool AsksForReview => Kind is DoubtKind.DateBasis or DoubtKind.Hearsay or DoubtKind.Conflict or DoubtKind.Unsupported;
}

/// <summary>A term as one version states it, with all that is doubtful about it.</summary>
/// <param name="Version">The version, or null where none was found.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Term">The attribute with its value and quotes.</param>
/// <param name="Doubts">At most one of each kind, in their order.</param>
public sealed record TermDoubts(AgreementVersion? Version, ClauseKey Clause, AttributeState Term, IReadOnlyList<Doubt> Doubts)
{
    /// <summary>True where nothing is doubtful.</summary>
    public bool IsFree => Doubts.Count == 0;
}
