using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Doubts;

/// <summary>Every term that a ledger states with what is doubtful about it: the one list that pages, review and API speak from.</summary>
public sealed class DoubtList
{
    private readonly ILookup<(ClauseKey, string, long, TextSpan), TermDoubts> byQuote;

    /// <summary>The list of <paramref name="terms"/>.</summary>
    public DoubtList(IReadOnlyList<TermDoubts> terms)
    {
        Terms = terms;
        byQuote = terms.SelectMany(term => term.Term.Rivals.SelectMany(rival => rival.Evidence).Concat(term.Term.Evidence)
                .Select(quote => (Key: (term.Clause, term.Term.Attribute, quote.Article, quote.Span), term)))
            .ToLookup(pair => pair.Key, pair => pair.term);
    }

    /// <summary>All of them, oldest version first, undated ones last.</summary>
    public IReadOnlyList<TermDoubts> Terms { get; }

    /// <summary>Those of which nothing is doubtful.</summary>
    public IReadOnlyList<TermDoubts> Free => [.. Terms.Where(term => term.IsFree)];

    /// <summary>Those that are doubtful in one way.</summary>
    public IReadOnlyList<TermDoubts> With(DoubtKind kind) => [.. Terms.Where(term => term.Doubts.Any(doubt => doubt.Kind == kind))];

    /// <summary>What is doubtful about a term of a clause, stated or carried forward.</summary>
    public IReadOnlyList<Doubt> Of(ClauseKey clause, AttributeState term) => Once(
        term.Evidence.Take(1).SelectMany(quote => byQuote[(clause, term.Attribute, quote.Article, quote.Span)])
            .Where(found => found.Term.Value == term.Value).SelectMany(found => found.Doubts));

    /// <summary>
    /// What is doubtful about one article's fact: how sure the article itself is, and what is doubtful about the term that it helps to carry. A fact whose value
    /// is not the one shown is in conflict with what is.
    /// </summary>
    public IReadOnlyList<Doubt> Of(long article, Fact fact)
    {
        var terms = fact.Evidence.SelectMany(span => byQuote[(fact.Clause, fact.Attribute, article, span)]).Distinct().ToList();
        var shared = terms.Where(found => found.Term.Value == fact.Value).SelectMany(found => found.Doubts);
        var rivals = terms.Where(found => found.Term.Rivals.Any(rival => rival.Value == fact.Value))
            .Select(found => new Doubt(DoubtKind.Conflict, found.Term.Evidence[0].Article, found.Term.Evidence[0].Span));
        Doubt[] own = fact.Certainty switch
        {
            Certainty.Hedged => [new Doubt(DoubtKind.Hearsay, article, fact.Evidence[0])],
            Certainty.Disputed => [new Doubt(DoubtKind.Conflict, article, fact.Evidence[0])],
            _ => [],
        };
        return Once(shared.Concat(rivals).Concat(own));
    }

    private static IReadOnlyList<Doubt> Once(IEnumerable<Doubt> doubts) => [.. doubts.DistinctBy(doubt => doubt.Kind).OrderBy(doubt => doubt.Kind)];
}
