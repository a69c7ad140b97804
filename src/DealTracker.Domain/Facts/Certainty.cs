namespace DealTracker.Domain.Facts;

/// <summary>How sure the article is of a fact; ordered from weakest to strongest.</summary>
public enum Certainty
{
    /// <summary>One party or source denies it, and the article says so.</summary>
    Disputed,

    /// <summary>The text marks doubt, or names no source.</summary>
    Hedged,

    /// <summary>The article, a party or a named outlet says it without doubt.</summary>
    Asserted,
}
