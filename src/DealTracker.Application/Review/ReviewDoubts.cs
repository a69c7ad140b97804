using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Application.Review;

/// <summary>Why somebody should look at a fact.</summary>
public enum ReviewDoubt
{
    /// <summary>Articles state different values.</summary>
    Conflicting,

    /// <summary>The article marks doubt, or reports a denial.</summary>
    Hedged,

    /// <summary>It is not known which version of the deal it describes.</summary>
    Undated,
}

/// <summary>Finds what is doubtful of facts in the ledger that they were folded into.</summary>
public sealed class ReviewDoubts
{
    private readonly HashSet<(ClauseKey, string, long, TextSpan)> conflicting = [];
    private readonly HashSet<(ClauseKey, string, long, TextSpan)> undated = [];

    public ReviewDoubts(Ledger ledger)
    {
        foreach (var state in ledger.Versions.SelectMany(version => version.Clauses.Where(clause => !clause.Carried)).Concat(ledger.Unplaced))
            foreach (var attribute in state.Attributes.Where(attribute => attribute.Rivals.Count > 0))
                Add(conflicting, state.Clause, attribute.Attribute, attribute.Evidence.Concat(attribute.Rivals.SelectMany(rival => rival.Evidence)));
        foreach (var state in ledger.Unplaced)
            foreach (var attribute in state.Attributes) Add(undated, state.Clause, attribute.Attribute, attribute.Evidence.Concat(attribute.Rivals.SelectMany(rival => rival.Evidence)));
    }

    public IReadOnlyList<ReviewDoubt> Of(long article, Fact fact)
    {
        var doubts = new List<ReviewDoubt>();
        if (fact.Evidence.Any(span => conflicting.Contains((fact.Clause, fact.Attribute, article, span)))) doubts.Add(ReviewDoubt.Conflicting);
        if (fact.Certainty != Certainty.Asserted) doubts.Add(ReviewDoubt.Hedged);
        if (fact.Evidence.Any(span => undated.Contains((fact.Clause, fact.Attribute, article, span)))) doubts.Add(ReviewDoubt.Undated);
        return doubts;
    }

    private static void Add(HashSet<(ClauseKey, string, long, TextSpan)> to, ClauseKey clause, string attribute, IEnumerable<Evidence> quotes) =>
        to.UnionWith(quotes.Select(quote => (clause, attribute, quote.Article, quote.Span)));
}
