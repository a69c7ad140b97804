using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Review;

namespace DealTracker.Domain.Knowledge;

/// <summary>Which part of what is stored a ledger is folded from.</summary>
/// <param name="Line">The last line of the log that counts, or null for all.</param>
/// <param name="PublishedBy">Only articles surely published by then, UTC, or null for all.</param>
/// <param name="Without">Articles left out, as if they had never been.</param>
public sealed record KnowledgeScope(long? Line, DateTime? PublishedBy, IReadOnlySet<long> Without)
{
    /// <summary>Everything that is known and not withdrawn.</summary>
    public static KnowledgeScope Whole { get; } = new(null, null, new HashSet<long>());

    /// <summary>The same as if <paramref name="articles"/> were withdrawn; none of them where it is null.</summary>
    public static KnowledgeScope Leaving(IReadOnlySet<long>? articles) => articles is { Count: > 0 } ? Whole with { Without = articles } : Whole;

    /// <summary>True where nothing is left out.</summary>
    public bool IsWhole => Line is null && PublishedBy is null && Without.Count == 0;

    /// <summary>The articles that count, each with the facts that count.</summary>
    public IReadOnlyList<KnownArticle> Of(IEnumerable<ArticleHistory> histories) => [.. histories.Select(Of).OfType<KnownArticle>()];

    private KnownArticle? Of(ArticleHistory history)
    {
        var line = Line ?? long.MaxValue;
        if (history.AddedBy > line || history.IsWithdrawnAt(line) || Without.Contains(history.Id) || (PublishedBy is { } by && history.PublishedBy > by)) return null;
        var reading = history.ReadingAt(line);
        if (history.Decisions.Count == 0) return new KnownArticle(reading.Source, reading.Text, []);
        var reviewed = history.ReviewedAt(line);
        return new KnownArticle(reading.Source with { Facts = reviewed.Counted }, reading.Text, [.. reviewed.Facts.Where(fact => fact.Decision is not null)]);
    }
}

/// <summary>An article that counts, with the text that its quotes belong to.</summary>
/// <param name="Source">The article, its facts as they count.</param>
/// <param name="Text">Its text.</param>
/// <param name="Decided">Those of its facts that somebody decided about, as the machine read them.</param>
public sealed record KnownArticle(SourceArticle Source, string Text, IReadOnlyList<ReviewedFact> Decided);
