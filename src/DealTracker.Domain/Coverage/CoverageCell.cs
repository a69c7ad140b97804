using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Coverage;

/// <summary>How one article stands to one clause.</summary>
public enum Stance
{
    /// <summary>It does not speak of the clause. Silence is not repeal.</summary>
    Silent,

    /// <summary>It says what the ledger shows.</summary>
    Says,

    /// <summary>It says something else of at least one version.</summary>
    Contradicts,
}

/// <summary>What one article says of one clause, in all versions together.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Says">Quotes for values that the ledger shows.</param>
/// <param name="Contradicts">Quotes for other values.</param>
public sealed record CoverageCell(long Article, IReadOnlyList<Evidence> Says, IReadOnlyList<Evidence> Contradicts)
{
    /// <summary>An article that contradicts anything counts as contradicting, whatever else it agrees with.</summary>
    public Stance Stance => Contradicts.Count > 0 ? Stance.Contradicts : Says.Count > 0 ? Stance.Says : Stance.Silent;
}
