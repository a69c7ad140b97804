namespace DealTracker.Domain.Origins;

/// <summary>Articles being put together: a forest in which each article points to its group's root.</summary>
internal sealed class Groups
{
    private readonly IReadOnlyList<SketchedArticle> articles;
    private readonly Dictionary<long, int> places;
    private readonly int[] roots;
    private readonly HashSet<long> apart = [];
    private List<OriginLink> links = [];

    /// <summary>Each article on its own; <paramref name="articles"/> stand in the order of their keys.</summary>
    public Groups(IReadOnlyList<SketchedArticle> articles)
    {
        this.articles = articles;
        places = articles.Select((article, at) => (article.Article.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        roots = [.. Enumerable.Range(0, articles.Count)];
    }

    /// <summary>Puts two articles' groups together; keeps the link as the reason where they were not together yet.</summary>
    public void Join(OriginLink link)
    {
        if (!places.TryGetValue(link.First, out var first) || !places.TryGetValue(link.Second, out var second)) return;
        var (a, b) = (RootOf(first), RootOf(second));
        if (a == b) return;
        roots[Math.Max(a, b)] = Math.Min(a, b);
        links.Add(link);
    }

    /// <summary>What people decided comes last: whom they take out leaves the others together.</summary>
    public void Apply(DecidedOrigins decided)
    {
        apart.UnionWith(decided.Apart.Where(places.ContainsKey));
        if (apart.Count > 0)
        {
            var groups = Enumerable.Range(0, roots.Length).GroupBy(RootOf).Select(group => group.ToList()).ToList();
            foreach (var group in groups)
            {
                var left = group.Where(at => !apart.Contains(articles[at].Article.Id)).ToList();
                foreach (var at in group) roots[at] = apart.Contains(articles[at].Article.Id) ? at : left[0];
            }

            links = [.. links.Where(link => !apart.Contains(link.First) && !apart.Contains(link.Second))];
        }

        foreach (var (first, second) in decided.Joined) Join(new OriginLink(first, second, LinkBasis.Person, null, []));
    }

    /// <summary>The groups, largest first, then by key.</summary>
    public IReadOnlyList<Origin> ToOrigins() =>
    [
        .. Enumerable.Range(0, roots.Length).GroupBy(RootOf).Select(ToOrigin)
            .OrderByDescending(origin => origin.Articles.Count).ThenBy(origin => origin.Id, StringComparer.Ordinal),
    ];

    private Origin ToOrigin(IGrouping<int, int> group)
    {
        var members = group.Select(at => articles[at])
            .OrderBy(member => member.Lineage.Kind)
            .ThenBy(member => member.Article.Published is null).ThenBy(member => member.Article.Published)
            .ThenBy(member => member.Article.Key, StringComparer.Ordinal).ToList();
        return new Origin(
            members[0].Article.Key, [.. members.Select(member => new OriginMember(member.Article.Id, member.Lineage))], members[0].Lineage,
            [.. links.Where(link => RootOf(places[link.First]) == group.Key)],
            members is [var only] && apart.Contains(only.Article.Id));
    }

    private int RootOf(int at)
    {
        while (roots[at] != at) at = roots[at] = roots[roots[at]];
        return at;
    }
}
