using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Review;

/// <summary>What a person decided about one fact of an article.</summary>
/// <param name="Id">Its id in storage.</param>
/// <param name="Fact">The fact as the machine had read it then.</param>
/// <param name="Verdict">What the person said.</param>
/// <param name="Correction">What the article says instead; there exactly where the verdict is a correction.</param>
public sealed record FactDecision(long Id, FactIdentity Fact, Verdict Verdict, Correction? Correction)
{
    /// <summary>What counts of <paramref name="fact"/>; null where it was rejected.</summary>
    public Fact? Decided(Fact fact) => Verdict switch
    {
        Verdict.Rejected => null,
        Verdict.Corrected when Correction is { } correction => correction.Applied(fact),
        _ => fact,
    };
}

/// <summary>What a person puts in the place of what the machine read; what is null stays as it was.</summary>
/// <param name="Value">The value.</param>
/// <param name="Version">The version that the fact describes.</param>
/// <param name="Certainty">How sure the article is.</param>
public sealed record Correction(TermValue? Value, VersionName? Version, Certainty? Certainty)
{
    /// <summary><paramref name="fact"/> with the correction; its quotes stay.</summary>
    public Fact Applied(Fact fact) => fact with
    {
        Value = Value ?? fact.Value,
        Versions = Version is { } version ? [version] : fact.Versions,
        Certainty = Certainty ?? fact.Certainty,
    };
}
