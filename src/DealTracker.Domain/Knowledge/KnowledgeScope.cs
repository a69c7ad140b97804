using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Knowledge;

/// <summary>Which part of what is stored a ledger is folded from.</summary>
/// <param name="Line">The last line of the log that counts, or null for all.</param>
/// <param name="PublishedBy">Only articles surely published by then, UTC, or null for all.</param>
/// <param name="Without">Articles left out, as if they had never been.</param>
public sealed record KnowledgeScope(long? Line, DateTime? PublishedBy, IReadOnlySet<long> Without)
{
    /// <summary>Everything that is known and not withdrawn.</summary>
    public static KnowledgeScope Whole { get; } = new(null, null, new HashSet<long>());

    /// <summary>True where nothing is left out.</summary>
    public bool IsWhole => Line is null && PublishedBy is null && Without.Count == 0;

    /// <summary>The articles that count, each with the facts that count.</summary>
    public IReadOnlyList<KnownArticle> Of(IEnumerable<ArticleHistory> histories) => [.. histories.Select(Of).OfType<KnownArticle>()];

    private KnownArticle? Of(ArticleHistory history)
    {
        var line = Line ?? long.MaxValue;
        if (history.AddedBy > line || history.IsWithdrawnAt(line) || Without.Contains(history.Id) || (PublishedBy is { } by && history.PublishedBy > by)) return null;
        var reading = history.ReadingAt(line);
        IReadOnlyList<Fact> facts = history.Decisions.Count == 0 ? reading.Source.Facts : history.ReviewedAt(line).Counted;
        return new KnownArticle(reading.Source with { Facts = facts }, reading.Text);
    }
}

/// <summary>An article that counts, with the text that its quotes belong to.</summary>
public sealed record KnownArticle(SourceArticle Source, string Text);
