using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Comparison;

/// <summary>Two versions of a deal, clause by clause.</summary>
/// <param name="From">The older version.</param>
/// <param name="To">The newer version.</param>
/// <param name="Clauses">One entry per clause known in either: changed, removed, added, not mentioned, unchanged.</param>
public sealed record VersionComparison(AgreementVersion From, AgreementVersion To, IReadOnlyList<ClauseChange> Clauses);

/// <summary>One clause on both sides.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Change">What became of it.</param>
/// <param name="From">Its state in the older version, or null where it was not stated by then.</param>
/// <param name="To">Its state in the newer version; the carried one where the newer version's articles are silent.</param>
public sealed record ClauseChange(ClauseKey Clause, ChangeKind Change, ClauseState? From, ClauseState? To);

/// <summary>What became of a clause between two versions.</summary>
public enum ChangeKind
{
    /// <summary>Stated on both sides, with different terms.</summary>
    Changed,

    /// <summary>Ended, in words of its own: silence is never repeal.</summary>
    Removed,

    /// <summary>First stated in the newer version.</summary>
    Added,

    /// <summary>The newer version's articles do not speak of it; carried forward.</summary>
    NotMentioned,

    /// <summary>Stated on both sides, with the same terms.</summary>
    Unchanged,
}
