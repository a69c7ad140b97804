using DealTracker.Domain.Facts;
using DealTracker.Domain.Support;

namespace DealTracker.Domain.Ledgers;

/// <summary>What articles say of one attribute of one clause in one version, settled: the best supported value first, the others beside it.</summary>
public static class ValueVotes
{
    /// <summary>
    /// The attribute's state. Rivals are ranked by <see cref="ValueRanking"/>; a lone value needs no weighing, and most are alone.
    /// </summary>
    public static AttributeState Settle(string attribute, IEnumerable<(TermValue Value, Evidence Quote)> votes, Grounds grounds)
    {
        var values = votes.GroupBy(vote => vote.Value, vote => vote.Quote).Select(group => (Value: group.Key, Quotes: Sorted(group))).ToList();
        var ranked = (values.Count == 1 ? values : ValueRanking.Rank(values.Select(value => WeighedValue.Of(value.Value, value.Quotes, grounds))).Select(value => (value.Value, value.Quotes)))
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
