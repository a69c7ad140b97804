using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Origins;

/// <summary>Which articles rest on which report.</summary>
public sealed class OriginMap
{
    private readonly Dictionary<long, Origin> ofArticle;

    /// <summary>The origins given, which share no article.</summary>
    public OriginMap(IReadOnlyList<Origin> all)
    {
        All = all;
        ofArticle = all.SelectMany(origin => origin.Articles.Select(article => (article, origin))).ToDictionary(pair => pair.article, pair => pair.origin);
    }

    /// <summary>Nothing is known of any article's lineage.</summary>
    public static OriginMap None { get; } = new([]);

    /// <summary>All of them, largest first.</summary>
    public IReadOnlyList<Origin> All { get; }

    /// <summary>The origin of an article, or null where none was worked out.</summary>
    public Origin? Of(long article) => ofArticle.GetValueOrDefault(article);

    /// <summary>By how many articles and independent origins <paramref name="quotes"/> are carried.</summary>
    public Corroboration Count(IEnumerable<Evidence> quotes) => CountArticles(quotes.Select(quote => quote.Article));

    /// <summary>The same for articles.</summary>
    public Corroboration CountArticles(IEnumerable<long> articles)
    {
        var distinct = articles.Distinct().ToList();
        var known = distinct.Where(article => Of(article) is { IsKnown: true }).ToList();
        return new Corroboration(distinct.Count, known.Select(article => Of(article)!.Id).Distinct().Count(), distinct.Count - known.Count);
    }
}

/// <summary>How well something is borne out.</summary>
/// <param name="Articles">Articles that say so.</param>
/// <param name="Origins">Independent reports that they rest on, as far as is known.</param>
/// <param name="UnknownLineage">Articles of which nobody knows what they rest on; none of them counts as an origin.</param>
public readonly record struct Corroboration(int Articles, int Origins, int UnknownLineage);
