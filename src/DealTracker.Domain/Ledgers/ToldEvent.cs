using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>An event as one article tells it.</summary>
public sealed class ToldEvent(SourceArticle article, DealEvent happened)
{
    /// <summary>Who tells it.</summary>
    public SourceArticle Article { get; } = article;

    /// <summary>What is told.</summary>
    public DealEvent Happened { get; } = happened;

    /// <summary>The parties as a key: sorted, each once, divided by spaces.</summary>
    public string Parties { get; } = string.Join(' ', happened.Parties.Distinct().Order(StringComparer.Ordinal));

    /// <summary>Where in the article it is told first.</summary>
    public int At { get; } = happened.Evidence.Count == 0 ? 0 : happened.Evidence.Min(span => span.Start);
}
