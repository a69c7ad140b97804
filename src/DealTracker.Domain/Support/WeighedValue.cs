using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;

namespace DealTracker.Domain.Support;

/// <summary>One of the values that articles state for the same thing, with what speaks for it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Certainty">The best certainty with which any article states it.</param>
/// <param name="Support">Its articles and their origins.</param>
/// <param name="Rung">The highest rung of any of its quotes.</param>
/// <param name="Quotes">The quotes, by article and place.</param>
public sealed record WeighedValue(TermValue Value, Certainty Certainty, Corroboration Support, Rung Rung, IReadOnlyList<Evidence> Quotes)
{
    /// <summary>Weighs what <paramref name="quotes"/>, at least one, say for <paramref name="value"/>.</summary>
    public static WeighedValue Of(TermValue value, IReadOnlyList<Evidence> quotes, Grounds grounds) =>
        new(value, quotes.Max(quote => quote.Certainty), grounds.Origins.Count(quotes), quotes.Max(grounds.RungOf), quotes);
}

/// <summary>What puts one value above another; the first that differs decides.</summary>
public enum Precedence
{
    /// <summary>It is stated with less doubt.</summary>
    Certainty,

    /// <summary>More independent origins carry it.</summary>
    Origins,

    /// <summary>It stands nearer to those who know.</summary>
    Rung,

    /// <summary>More articles say so.</summary>
    Articles,

    /// <summary>Nothing in the sources does: the values' own order has to.</summary>
    None,
}
