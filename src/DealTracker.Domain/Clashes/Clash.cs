using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Clashes;

/// <summary>
/// Two exclusive rights that one party gave to two others, over the same thing and at the same time, as far as articles tell. Whether anybody broke a promise is
/// not said, and cannot be known from news.
/// </summary>
/// <param name="Id">Its name in addresses: what kind of right, who gave it, who holds it; the same whatever else becomes known.</param>
/// <param name="Earlier">The right that stood first.</param>
/// <param name="Later">The other one.</param>
/// <param name="State">How far it can be told.</param>
/// <param name="From">Since when both stand; null where that cannot be told.</param>
/// <param name="SettledOn">When the first of them ended; null unless settled.</param>
/// <param name="Doubt">What is not known; none unless it cannot be told.</param>
/// <param name="Links">Quotes that tie what one covers to what the other covers.</param>
public sealed record Clash(
    string Id,
    ExclusiveGrant Earlier,
    ExclusiveGrant Later,
    ClashState State,
    EdtfDate? From,
    EdtfDate? SettledOn,
    ClashDoubt Doubt,
    IReadOnlyList<ScopeLink> Links)
{
    /// <summary>The right whose end settled it, or null.</summary>
    public ExclusiveGrant? Ended => SettledOn is null ? null : Earlier.Until == SettledOn ? Earlier : Later;
}

/// <summary>How far a clash can be told.</summary>
public enum ClashState
{
    /// <summary>Both rights stand over the same thing, and neither is known to have ended.</summary>
    Possible,

    /// <summary>They stood together for a time, and one of them has ended.</summary>
    Settled,

    /// <summary>What one covers, or when it stood, is not known well enough.</summary>
    CannotTell,
}

/// <summary>What keeps a clash from being told.</summary>
public enum ClashDoubt
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>No article says what one of them covers.</summary>
    ScopeNotStated,

    /// <summary>They cover things by different names, and no quote says that one is part of the other.</summary>
    ScopesNotLinked,

    /// <summary>No article dates one of them.</summary>
    TimeNotStated,

    /// <summary>Their dates are too coarse to tell whether they stood together.</summary>
    TimeTooCoarse,
}

/// <summary>A quote that ties two scopes together: it states what one right covers, and names what the other covers.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Word">The word in it that the other right's scope goes by; null where both are stated with the same scope.</param>
public sealed record ScopeLink(Evidence Quote, string? Word);
