using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Support;

namespace DealTracker.Domain.Ledgers;

/// <summary>The facts of one version into the states of its clauses.</summary>
public static class ClauseStates
{
    /// <summary>One state per clause that <paramref name="facts"/> speak of, in the order of kinds; <paramref name="grounds"/> rank what differs.</summary>
    public static IReadOnlyList<ClauseState> Of(string version, IEnumerable<PlacedFact> facts, Grounds grounds) =>
        [.. facts.GroupBy(placed => placed.Fact.Clause).Select(clause => Of(version, clause.Key, [.. clause], grounds)).Order(ClauseOrder.ByKind)];

    private static ClauseState Of(string version, ClauseKey clause, IReadOnlyList<PlacedFact> facts, Grounds grounds)
    {
        var attributes = facts.Concat(Implied(facts))
            .GroupBy(placed => placed.Fact.Attribute)
            .Select(group => ValueVotes.Settle(group.Key, group.SelectMany(placed =>
                placed.Fact.Evidence.Select(span => (placed.Fact.Value, new Evidence(placed.Article, span, placed.Fact.Certainty)))), grounds))
            .OrderBy(state => ClauseOrder.Of(state.Attribute)).ThenBy(state => state.Attribute, StringComparer.Ordinal)
            .ToList();
        var inForce = attributes.Find(state => state.Attribute == ClauseAttribute.InForce)?.Value.AsBoolean ?? true;
        return new ClauseState(clause, inForce, version, Carried: false, attributes);
    }

    /// <summary>
    /// Whoever states another term of a clause says that it is in force, without saying so. That matters only where somebody says in words whether it is:
    /// then the others have a vote, each with what it is surest of: a term that is disputed does not put the clause itself in dispute.
    /// </summary>
    private static IEnumerable<PlacedFact> Implied(IReadOnlyList<PlacedFact> facts)
    {
        var outspoken = facts.Where(placed => placed.Fact.Attribute == ClauseAttribute.InForce).Select(placed => placed.Article).ToHashSet();
        return outspoken.Count == 0
            ? []
            : facts.Where(placed => !outspoken.Contains(placed.Article))
                .GroupBy(placed => placed.Article)
                .SelectMany(article => article.Where(placed => placed.Fact.Certainty == article.Max(other => other.Fact.Certainty)))
                .Select(placed => placed with { Fact = placed.Fact with { Attribute = ClauseAttribute.InForce, Value = TermValue.Of(true) } });
    }
}
