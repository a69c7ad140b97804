using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Wording;

public static class States
{
    /// <summary>A clause's state from terms divided by spaces, <c>until=2032 exclusive=true</c>.</summary>
    public static ClauseState Of(string clause, string terms)
    {
        var attributes = terms.Split(' ').Select(term => term.Split('=', 2)).Select(term =>
            new AttributeState(term[0], TermValue.FromText(term[1]), Certainty.Asserted, [new Evidence(1, new TextSpan(0, 1), Certainty.Asserted)], [])).ToList();
        return new ClauseState(ClauseKey.Parse(clause), InForce: !terms.Contains("in-force=false"), StatedIn: "2025-10", Carried: false, attributes);
    }
}
