using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>How well facts fit what is known of a version.</summary>
public sealed class TermMatch
{
    private readonly HashSet<(ClauseKey, string, TermValue)> values = [];
    private readonly HashSet<(ClauseKey, string)> attributes = [];
    private readonly HashSet<ClauseKey> ended = [];
    private readonly HashSet<ClauseKey> held = [];

    /// <summary>What <paramref name="known"/> says of one version.</summary>
    public TermMatch(IEnumerable<Fact> known)
    {
        foreach (var fact in known)
        {
            values.Add((fact.Clause, fact.Attribute, fact.Value));
            attributes.Add((fact.Clause, fact.Attribute));
            (IsEnding(fact) ? ended : held).Add(fact.Clause);
        }
    }

    /// <summary>
    /// Values that agree less values that contradict; each value counts once. An end contradicts a clause that is known to hold, and the other way round.
    /// </summary>
    public int Score(IEnumerable<Fact> facts) =>
        facts.DistinctBy(fact => (fact.Clause, fact.Attribute, fact.Value)).Sum(Score);

    private int Score(Fact fact)
    {
        if (values.Contains((fact.Clause, fact.Attribute, fact.Value))) return 1;
        if (attributes.Contains((fact.Clause, fact.Attribute))) return -1;
        var denied = IsEnding(fact)
            ? held.Contains(fact.Clause) && !ended.Contains(fact.Clause)
            : ended.Contains(fact.Clause) && !held.Contains(fact.Clause);
        return denied ? -1 : 0;
    }

    private static bool IsEnding(Fact fact) => fact.Attribute == ClauseAttribute.InForce && fact.Value.AsBoolean == false;
}
