namespace DealTracker.Application.Evaluation;

/// <summary>How well a set of articles was understood: the sum of their scores.</summary>
/// <param name="Articles">The scores, in the order of their files.</param>
/// <param name="Failures">Why articles could not be read; each scores as if nothing had been found.</param>
public sealed record SetScore(IReadOnlyList<ArticleScore> Articles, IReadOnlyList<string> Failures)
{
    /// <summary>All facts.</summary>
    public Tally Facts => Articles.Aggregate(default(Tally), (sum, article) => sum + article.Facts);

    /// <summary>All events.</summary>
    public Tally Events => Articles.Aggregate(default(Tally), (sum, article) => sum + article.Events);

    /// <summary>Hits whose words overlap the annotated ones.</summary>
    public Share Evidence => Articles.Aggregate(default(Share), (sum, article) => sum + article.Evidence);

    /// <summary>Hits of the annotated certainty.</summary>
    public Share Certainty => Articles.Aggregate(default(Share), (sum, article) => sum + article.Certainty);

    /// <summary>Articles whose publication date is right.</summary>
    public Share Published => new(Articles.Count(article => article.Published), Articles.Count);

    /// <summary>Facts by kind of clause, in the order of the kinds' names.</summary>
    public IReadOnlyList<(string Kind, Tally Facts)> ByKind =>
    [
        .. Articles.SelectMany(article => Outcomes(article.Match))
            .GroupBy(outcome => outcome.Kind, outcome => outcome.Facts, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => (kind.Key, kind.Aggregate(Tally.Add))),
    ];

    private static IEnumerable<(string Kind, Tally Facts)> Outcomes(FactMatch match) =>
    [
        .. match.Hits.Select(hit => (hit.Gold.Kind, new Tally(1, 0, 0))),
        .. match.Extra.Select(fact => (fact.Kind, new Tally(0, 1, 0))),
        .. match.Missed.Select(fact => (fact.Kind, new Tally(0, 0, 1))),
    ];
}
