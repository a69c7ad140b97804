namespace DealTracker.Domain.Origins;

/// <summary>What a person says of a grouping.</summary>
public enum OriginVerdict
{
    /// <summary>Two articles rest on one report.</summary>
    Merge,

    /// <summary>An article rests on a report of its own.</summary>
    Split,

    /// <summary>What was said of an article before is withdrawn: what its text tells decides again.</summary>
    Withdraw,
}

/// <summary>One decision; later ones overrule earlier ones.</summary>
/// <param name="Verdict">What is decided.</param>
/// <param name="Article">The article it is about.</param>
/// <param name="Other">The article it is joined to; null unless merged.</param>
public sealed record OriginDecision(OriginVerdict Verdict, long Article, long? Other);
