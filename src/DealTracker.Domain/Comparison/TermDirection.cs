namespace DealTracker.Domain.Comparison;

/// <summary>Which way a term went. It is no judgement: what is looser for one party is often less for the other.</summary>
/// <param name="Way">Which way.</param>
/// <param name="For">The party whom it binds or serves, or null where that is both.</param>
public sealed record TermDirection(Way Way, string? For)
{
    /// <summary>The way back.</summary>
    public TermDirection Opposite => this with { Way = Way ^ Way.Tightened };
}

/// <summary>Which way a term went; each is followed by its opposite.</summary>
public enum Way
{
    /// <summary>Fewer bonds.</summary>
    Loosened,

    /// <summary>More bonds.</summary>
    Tightened,

    /// <summary>A later end, or a longer term.</summary>
    Extended,

    /// <summary>An earlier end, or a shorter term.</summary>
    Shortened,

    /// <summary>More of something counted.</summary>
    Raised,

    /// <summary>Less of something counted.</summary>
    Lowered,

    /// <summary>A right that covers more.</summary>
    Widened,

    /// <summary>A right that covers less.</summary>
    Narrowed,
}
