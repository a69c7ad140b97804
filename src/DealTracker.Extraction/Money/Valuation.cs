using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;

namespace DealTracker.Extraction.Money;

/// <summary>Tells a sum at which something is valued from one that is paid: "values the stake at $135 billion".</summary>
internal static class Valuation
{
    /// <summary>True where the clause's verb sets <paramref name="sum"/> as what something is worth.</summary>
    public static bool Is(ClauseContext at, Amount sum) =>
        sum.First > 0 && at.Tokens[sum.First - 1].Lower is "at" && at.Verb is { Lemma: "value" or "price" or "appraise" or "assess" or "peg" or "carry" };
}
