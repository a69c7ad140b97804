using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Origins;

/// <summary>Articles into origins.</summary>
public static class OriginGrouping
{
    private const int DaysOfOneReport = 3;
    private const int RareEverywhere = 3;
    private const int RareShare = 20;

    /// <summary>
    /// Groups <paramref name="articles"/> by the report that they rest on. Their order never matters, nor do their ids;
    /// <paramref name="decisions"/> are what people say, oldest first.
    /// </summary>
    public static OriginMap Of(IEnumerable<SketchedArticle> articles, IEnumerable<OriginDecision> decisions)
    {
        var own = articles.DistinctBy(article => article.Article.Key).OrderBy(article => article.Article.Key, StringComparer.Ordinal).ToList();
        var groups = new Groups(own);
        foreach (var link in Found(own)) groups.Join(link);
        groups.Apply(DecidedOrigins.Of(decisions));
        return new OriginMap(groups.ToOrigins());
    }

    /// <summary>Links that hold, the plainest first, so that the reason shown is the best there is.</summary>
    private static IEnumerable<OriginLink> Found(List<SketchedArticle> articles)
    {
        var holders = articles.SelectMany(article => article.Sketch.Marks.Keys).GroupBy(mark => mark).ToDictionary(mark => mark.Key, mark => mark.Count());
        var rare = Math.Max(RareEverywhere, articles.Count / RareShare);
        return OriginCandidates.Among(articles)
            .Select(pair => Link(articles[pair.First], articles[pair.Second], mark => holders[mark] <= rare))
            .OfType<OriginLink>()
            .OrderBy(link => link.Basis).ThenByDescending(link => link.Kinship!.Passages.Count);
    }

    private static OriginLink? Link(SketchedArticle a, SketchedArticle b, Func<ulong, bool> isRare)
    {
        var kinship = Kinship.Between(a.Sketch, b.Sketch, isRare);
        var outlets = a.Lineage.Names.Intersect(b.Lineage.Names, StringComparer.OrdinalIgnoreCase).ToList();
        LinkBasis? basis = kinship.IsCopy ? LinkBasis.Copy
            : CreditAlike(a.Lineage, b.Lineage, outlets.Count) && AreOfOneTime(a.Article.Published, b.Article.Published) && kinship.HasTraces ? LinkBasis.Credit
            : kinship.IsRetelling ? LinkBasis.Retelling
            : null;
        return basis is null ? null : new OriginLink(a.Article.Id, b.Article.Id, basis.Value, kinship, outlets);
    }

    /// <summary>Two that rest on the same outlets, for the most part; or one that retells what the other reports.</summary>
    private static bool CreditAlike(Lineage a, Lineage b, int common) =>
        common > 0 && (a.Kind, b.Kind) is not (LineageKind.OwnReport, LineageKind.OwnReport) && 2 * common >= a.Names.Count + b.Names.Count - common;

    private static bool AreOfOneTime(EdtfDate? a, EdtfDate? b) =>
        a is null || b is null ||
        (a.Earliest?.AddDays(-DaysOfOneReport) <= b.Latest && b.Earliest?.AddDays(-DaysOfOneReport) <= a.Latest);
}
