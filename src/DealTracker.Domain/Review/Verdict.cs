namespace DealTracker.Domain.Review;

/// <summary>What a person says of a fact that the machine read.</summary>
public enum Verdict
{
    /// <summary>The article says it as it was read.</summary>
    Confirmed,

    /// <summary>The article says something else, which the person gives.</summary>
    Corrected,

    /// <summary>The article does not say it.</summary>
    Rejected,
}
