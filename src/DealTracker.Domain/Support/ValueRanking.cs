namespace DealTracker.Domain.Support;

/// <summary>Rivals in their order: by certainty, independent origins, rung, articles, and at last by the value's text, so that no order of ingestion ever shows.</summary>
public static class ValueRanking
{
    /// <summary>The best supported first.</summary>
    public static IReadOnlyList<WeighedValue> Rank(IEnumerable<WeighedValue> values) =>
    [
        .. values.OrderByDescending(value => value.Certainty)
            .ThenByDescending(value => value.Support.Origins)
            .ThenByDescending(value => value.Rung)
            .ThenByDescending(value => value.Support.Articles)
            .ThenBy(value => value.Value.Text, StringComparer.Ordinal),
    ];

    /// <summary>What puts <paramref name="first"/> before <paramref name="second"/>.</summary>
    public static Precedence Decides(WeighedValue first, WeighedValue second) =>
        first.Certainty != second.Certainty ? Precedence.Certainty
        : first.Support.Origins != second.Support.Origins ? Precedence.Origins
        : first.Rung != second.Rung ? Precedence.Rung
        : first.Support.Articles != second.Support.Articles ? Precedence.Articles
        : Precedence.None;
}
