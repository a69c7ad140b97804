using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Clashes;

/// <summary>A right that one party holds alone, for as long as what it covers stays the same.</summary>
/// <param name="Deal">The agreement that gives it.</param>
/// <param name="State">The clause as it was stated last while the right stood.</param>
/// <param name="Scope">Scope tokens, sorted; empty where no article says what it covers.</param>
/// <param name="From">The version or date it stands from, or null where no article dates it.</param>
/// <param name="Until">The version that ended it or the date on which it runs out; null while its end is open or hangs on a milestone.</param>
/// <param name="Certainty">Disputed where any article reports a denial.</param>
/// <param name="Quotes">What states the right, by article and place.</param>
/// <param name="ScopeQuotes">Those of them that state what it covers.</param>
/// <param name="EndQuotes">What ended it; empty where nothing did, or where its own term says when.</param>
public sealed record ExclusiveGrant(
    string Deal,
    ClauseState State,
    IReadOnlyList<string> Scope,
    EdtfDate? From,
    EdtfDate? Until,
    Certainty Certainty,
    IReadOnlyList<Evidence> Quotes,
    IReadOnlyList<Evidence> ScopeQuotes,
    IReadOnlyList<Evidence> EndQuotes)
{
    /// <summary>The clause that gives the right.</summary>
    public ClauseKey Clause => State.Clause;

    /// <summary>True where articles say in words that it ended.</summary>
    public bool IsEnded => EndQuotes.Count > 0;
}
