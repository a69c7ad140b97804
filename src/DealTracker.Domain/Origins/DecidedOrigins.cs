namespace DealTracker.Domain.Origins;

/// <summary>What all decisions together come to.</summary>
internal sealed class DecidedOrigins
{
    private DecidedOrigins(IReadOnlySet<long> apart, IReadOnlyList<(long, long)> joined)
    {
        Apart = apart;
        Joined = joined;
    }

    /// <summary>Articles taken out of the group that their text gives.</summary>
    public IReadOnlySet<long> Apart { get; }

    /// <summary>Articles put together.</summary>
    public IReadOnlyList<(long First, long Second)> Joined { get; }

    /// <summary>Folds decisions, oldest first.</summary>
    public static DecidedOrigins Of(IEnumerable<OriginDecision> decisions)
    {
        var apart = new HashSet<long>();
        var joined = new List<(long First, long Second)>();
        foreach (var decision in decisions)
        {
            if (decision.Verdict != OriginVerdict.Merge) joined.RemoveAll(pair => pair.First == decision.Article || pair.Second == decision.Article);
            switch (decision)
            {
                case { Verdict: OriginVerdict.Split }:
                    apart.Add(decision.Article);
                    break;
                case { Verdict: OriginVerdict.Withdraw }:
                    apart.Remove(decision.Article);
                    break;
                case { Other: { } other }:
                    joined.Add((decision.Article, other));
                    break;
            }
        }

        return new DecidedOrigins(apart, joined);
    }
}
