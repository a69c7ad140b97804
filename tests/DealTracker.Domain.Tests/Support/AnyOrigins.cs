using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Origins;

namespace DealTracker.Domain.Tests.Support;

/// <summary>Made-up groups of articles, some of unknown lineage.</summary>
public static class AnyOrigins
{
    /// <summary>The same groups for the same <paramref name="seed"/>.</summary>
    public static OriginMap Of(IReadOnlyList<SourceArticle> articles, int seed)
    {
        var random = new Random(seed);
        return new OriginMap(
        [
            .. articles.Select(article => article.Id).Order().GroupBy(_ => random.Next(4)).Select(group => Origin(
                [.. group], random.Next(3) == 0 ? Lineage.Unknown : new Lineage(LineageKind.OwnReport, ["A Gazette"], null))),
        ]);
    }

    private static Origin Origin(IReadOnlyList<long> articles, Lineage lineage) =>
        new($"{articles[0]}", [.. articles.Select(article => new OriginMember(article, lineage))], lineage, [], BySplit: false);
}
