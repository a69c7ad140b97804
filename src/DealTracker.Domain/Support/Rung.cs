namespace DealTracker.Domain.Support;

/// <summary>How near a statement stands to those who know; the lowest first.</summary>
public enum Rung
{
    /// <summary>Somebody unnamed says so, or the text marks it as hearsay.</summary>
    Rumour,

    /// <summary>The article or an outlet reports it as so.</summary>
    Reported,

    /// <summary>The article says that a party stated it.</summary>
    Confirmed,

    /// <summary>It stands in the contract's own text.</summary>
    Contract,
}
