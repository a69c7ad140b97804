using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>What articles say of one attribute of one clause in one version, settled: the best supported value first, the others beside it.</summary>
public static class ValueVotes
{
    /// <summary>
    /// The attribute's state. Certainty ranks first, then the number of articles, then the value's text, so that the result never hangs on any order.
    /// </summary>
    public static AttributeState Settle(string attribute, IEnumerable<(TermValue Value, Evidence Quote)> votes)
    {
        var ranked = votes.GroupBy(vote => vote.Value, vote => vote.Quote)
            .Select(group => (Value: group.Key, Quotes: Sorted(group)))
            .OrderByDescending(value => value.Quotes.Max(quote => quote.Certainty))
            .ThenByDescending(value => value.Quotes.Select(quote => quote.Article).Distinct().Count())
            .ThenBy(value => value.Value.Text, StringComparer.Ordinal)
            .Select(value => new RivalValue(value.Value, Shown(value.Quotes), value.Quotes))
            .ToList();
        return new AttributeState(attribute, ranked[0].Value, ranked[0].Certainty, ranked[0].Evidence, [.. ranked.Skip(1)]);
    }

    /// <summary>By article and place, each once.</summary>
    public static IReadOnlyList<Evidence> Sorted(IEnumerable<Evidence> quotes) =>
        [.. quotes.Distinct().OrderBy(q => q.Article).ThenBy(q => q.Span.Start).ThenBy(q => q.Span.End).ThenBy(q => q.Certainty)];

    private static Certainty Shown(IReadOnlyList<Evidence> quotes) =>
        quotes.Any(quote => quote.Certainty == Certainty.Disputed) ? Certainty.Disputed : quotes.Max(quote => quote.Certainty);
}
