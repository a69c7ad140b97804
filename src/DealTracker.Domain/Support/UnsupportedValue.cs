using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Support;

/// <summary>What is left of a term whose report was withdrawn.</summary>
public enum SupportLoss
{
    /// <summary>Nothing: no article that counts states it.</summary>
    NoQuote,

    /// <summary>Articles that retell the withdrawn report, and no other.</summary>
    RetellingsOnly,

    /// <summary>Articles of which nobody knows what they rest on: perhaps on the same report.</summary>
    UnknownLineage,
}

/// <summary>A value that no independent report bears out any more, since the one that it rested on was withdrawn.</summary>
/// <param name="Version">The version whose term it is, or null where none was found.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Attribute">One of <see cref="ClauseAttribute"/>.</param>
/// <param name="Value">The value.</param>
/// <param name="Why">What is left of its support.</param>
/// <param name="Left">Quotes of articles that still count.</param>
/// <param name="Lost">Quotes of withdrawn articles.</param>
public sealed record UnsupportedValue(
    EdtfDate? Version, ClauseKey Clause, string Attribute, TermValue Value, SupportLoss Why, IReadOnlyList<Evidence> Left, IReadOnlyList<Evidence> Lost);
