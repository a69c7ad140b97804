namespace DealTracker.Domain.Dates;

/// <summary>What a date rests on.</summary>
public enum DateBasis
{
    /// <summary>The text or its metadata gives it.</summary>
    Stated,

    /// <summary>Worked out from what the text says and what is known elsewhere.</summary>
    Inferred,

    /// <summary>Nothing gives it.</summary>
    Unknown,
}
