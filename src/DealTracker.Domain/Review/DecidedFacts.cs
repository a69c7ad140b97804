using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Review;

/// <summary>The facts of a deal that people decided about, found by what they carry.</summary>
public sealed class DecidedFacts
{
    private readonly ILookup<(long Article, ClauseKey, string, TextSpan), ReviewedFact> byQuote;

    /// <summary>Those among <paramref name="facts"/>, by article, that have a decision.</summary>
    public DecidedFacts(IEnumerable<(long Article, ReviewedFact Fact)> facts) => byQuote = facts.Where(pair => pair.Fact.Decision is not null)
        .SelectMany(pair => pair.Fact.Machine.Evidence.Select(span => (Key: (pair.Article, pair.Fact.Machine.Clause, pair.Fact.Machine.Attribute, span), pair.Fact)))
        .ToLookup(pair => pair.Key, pair => pair.Fact);

    /// <summary>What was decided about a fact as the machine read it; null where nothing was.</summary>
    public ReviewedFact? Of(long article, Fact machine) =>
        byQuote[(article, machine.Clause, machine.Attribute, machine.Evidence[0])].FirstOrDefault(reviewed => reviewed.Machine.Value == machine.Value && reviewed.Machine.Versions.SequenceEqual(machine.Versions));

    /// <summary>The corrected facts among those that carry a term of a clause, each once.</summary>
    public IReadOnlyList<ReviewedFact> Corrected(ClauseKey clause, AttributeState term) =>
    [
        .. term.Evidence.SelectMany(quote => byQuote[(quote.Article, clause, term.Attribute, quote.Span)])
            .Where(reviewed => reviewed.Decision!.Verdict == Verdict.Corrected && reviewed.Counted!.Value == term.Value).Distinct(),
    ];
}
