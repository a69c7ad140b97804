using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Extraction.Rules;

/// <summary>What a rule says of a clause, before polarity, time and doubt are weighed.</summary>
public enum Standing
{
    /// <summary>It holds in the version spoken of.</summary>
    Holds,

    /// <summary>The version spoken of ends it; it held before.</summary>
    Ended,

    /// <summary>It belongs to the terms before, and the sentence says so by contrast ("instead of", "replacing").</summary>
    Replaced,

    /// <summary>The words deny that there is such a thing.</summary>
    Denied,
}

/// <summary>A possible fact.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Value">Its value.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="At">The clause of the sentence that says it.</param>
/// <param name="Core">Index of the token that the rule rests on.</param>
/// <param name="Rule">The rule's name.</param>
public sealed record Candidate(
    DealProfile Deal,
    ClauseKey Clause,
    string Attribute,
    TermValue Value,
    Standing Standing,
    ClauseContext At,
    int Core,
    string Rule)
{
    /// <summary>True where "may" and "can" give a right rather than mark doubt.</summary>
    public bool IsPermission { get; init; }

    /// <summary>True for what holds only in the version before, whatever the tense: "before: ...".</summary>
    public bool IsPrevious { get; init; }

    /// <summary>True where the words name the clause and say nothing of it: no scope, no end, nobody else shut out.</summary>
    public bool IsBare { get; init; }

    /// <summary>The words that state it, where they are more than the sentence.</summary>
    public TextSpan? Evidence { get; init; }

    /// <summary>Why it was dropped, or null while it lives.</summary>
    public string? Dropped { get; init; }
}
