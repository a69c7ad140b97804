using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Origins;

/// <summary>Which articles rest on which report.</summary>
public sealed class OriginMap
{
    private readonly IReadOnlyDictionary<long, Origin> ofArticle;
    private readonly IReadOnlySet<long> fallen;

    /// <summary>The origins given, which share no article.</summary>
    public OriginMap(IReadOnlyList<Origin> all)
        : this(all, all.SelectMany(origin => origin.Articles.Select(article => (article, origin))).ToDictionary(pair => pair.article, pair => pair.origin), new HashSet<long>())
    {
    }

    private OriginMap(IReadOnlyList<Origin> all, IReadOnlyDictionary<long, Origin> ofArticle, IReadOnlySet<long> fallen)
    {
        All = all;
        this.ofArticle = ofArticle;
        this.fallen = fallen;
    }

    /// <summary>Nothing is known of any article's lineage.</summary>
    public static OriginMap None { get; } = new([]);

    /// <summary>All of them, largest first.</summary>
    public IReadOnlyList<Origin> All { get; }

    /// <summary>The origin of an article, or null where none was worked out.</summary>
    public Origin? Of(long article) => ofArticle.GetValueOrDefault(article);

    /// <summary>
    /// The same where <paramref name="articles"/> are withdrawn. The report that they rest on falls with them: whatever else retells it is no independent
    /// support. Whoever finds one retelling at fault and not the report sets it apart from its origin first.
    /// </summary>
    public OriginMap Withdrawing(IReadOnlySet<long> articles) => articles.Count == 0
        ? this
        : new OriginMap(All, ofArticle, articles.SelectMany(article => Of(article)?.Articles ?? []).Concat(articles).ToHashSet()) { WithdrawnArticles = articles };

    /// <summary>The articles that are withdrawn themselves.</summary>
    public IReadOnlySet<long> WithdrawnArticles { get; private init; } = new HashSet<long>();

    /// <summary>True where the article, or another that rests on the same report, is withdrawn.</summary>
    public bool IsWithdrawn(long article) => fallen.Contains(article);

    /// <summary>By how many articles and independent origins <paramref name="quotes"/> are carried.</summary>
    public Corroboration Count(IEnumerable<Evidence> quotes) => CountArticles(quotes.Select(quote => quote.Article));

    /// <summary>The same for articles.</summary>
    public Corroboration CountArticles(IEnumerable<long> articles)
    {
        var distinct = articles.Distinct().ToList();
        var standing = distinct.Where(article => !IsWithdrawn(article)).ToList();
        var known = standing.Where(article => Of(article) is { IsKnown: true }).ToList();
        return new Corroboration(distinct.Count, known.Select(article => Of(article)!.Id).Distinct().Count(), standing.Count - known.Count, distinct.Count - standing.Count);
    }
}

/// <summary>How well something is borne out.</summary>
/// <param name="Articles">Articles that say so.</param>
/// <param name="Origins">Independent reports that they rest on, as far as is known.</param>
/// <param name="UnknownLineage">Articles of which nobody knows what they rest on; none of them counts as an origin.</param>
/// <param name="Withdrawn">Articles whose report was withdrawn; none of them counts as an origin either.</param>
public readonly record struct Corroboration(int Articles, int Origins, int UnknownLineage, int Withdrawn = 0);
