using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Extraction.Money;

/// <summary>What the sentences before spoke of, so that "the rest" and "the price" find what they belong to.</summary>
public sealed class MoneyContext
{
    private const int Reach = 3;

    private readonly Dictionary<string, Topic> topics = new(StringComparer.Ordinal);
    private readonly List<(string Kind, Topic Topic)> spoken = [];

    /// <summary>Remembers that the sentence at <paramref name="sentence"/> speaks of a clause, with its sum where it gives one.</summary>
    internal void Speak(string kind, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, int sentence, decimal? sum, decimal? paid = null)
    {
        var known = topics.GetValueOrDefault(kind);
        if (known is not null && (known.Clause.Key != clause.Key || sentence - known.Sentence > Reach)) known = null;
        topics[kind] = new Topic(clause, sentence, sum ?? known?.Sum, paid ?? known?.Paid);
        spoken.Add((kind, topics[kind]));
    }

    /// <summary>What was spoken of in the few sentences before <paramref name="sentence"/>, or null.</summary>
    internal Topic? Before(string kind, int sentence, int reach = Reach) =>
        topics.TryGetValue(kind, out var topic) && sentence - topic.Sentence <= reach ? topic : null;

    /// <summary>Everything of <paramref name="kind"/> that has been spoken of so far, in order.</summary>
    internal IEnumerable<Topic> Spoken(string kind) => spoken.Where(s => s.Kind == kind).Select(s => s.Topic);

    /// <summary>A clause spoken of.</summary>
    /// <param name="Clause">The clause.</param>
    /// <param name="Sentence">Index of the sentence.</param>
    /// <param name="Sum">The largest sum it gave, in USD, or null.</param>
    /// <param name="Paid">The part of it paid at first, in USD, or null.</param>
    internal sealed record Topic((DealProfile Deal, ClauseProfile Profile, ClauseKey Key) Clause, int Sentence, decimal? Sum, decimal? Paid);
}
