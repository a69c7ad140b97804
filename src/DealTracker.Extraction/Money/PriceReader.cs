using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Reads a sentence that gives no more than the sum of what the sentences before spoke of: "One hundred million dollars is the price", "Price: $2 billion".</summary>
internal static class PriceReader
{
    private const string Rule = "the price is <sum>";
    private const int Reach = 2;

    private static readonly HashSet<string> Prices = ["price", "size", "number", "figure", "amount", "sum", "total", "cost", "value", "bill", "cheque", "check", "volume", "it", "that", "this", "outlay", "investment", "order", "contract", "worth", "fee", "all", "package", "commitment"];
    private static readonly HashSet<string> Orders = ["order", "contract", "commitment", "fee", "purchase", "offtake", "bill"];

    public static IEnumerable<Candidate> Read(SentenceView sentence, DealBook book, IReadOnlyList<Candidate> told)
    {
        var statement = Statement.Whole(sentence);
        var sums = sentence.Amounts.Where(a => !a.IsPercent).ToList();
        if (sentence.IsQuestion || sums.Count == 0 || sums.Any(s => SumReader.IsTold(s, told)) || told.Any(c => c.Clause.Kind is ClauseKind.Investment or ClauseKind.PurchaseCommitment)) yield break;
        if (Flow.Of(statement).Parties.Any() || Suppositions.In(statement) || SumField.Of(statement, sums[0]).IsNoise) yield break;
        var at = statement.ClauseAt(sums[0].First);
        if (at.Verb is { Negated: true } || !IsPlain(statement, at, sums[0], out var order)) yield break;
        var topics = new[] { ClauseKind.PurchaseCommitment, ClauseKind.Investment }.Select(k => book.Money.Before(k, sentence.Index, Reach)).OfType<MoneyContext.Topic>().OrderByDescending(t => t.Sentence).ToList();
        var topic = topics.FirstOrDefault(t => order ? t.Clause.Key.Kind == ClauseKind.PurchaseCommitment : t.Sum is null);
        if (topic is null && at.Verb is { Tense: Tense.PastPerfect or Tense.Past } && topics.FirstOrDefault(t => t.Clause.Key.Kind == ClauseKind.PurchaseCommitment) is { } known && sentence.Index == known.Sentence + 1 && statement.Tokens[at.Clause.Subject.First].Lower is "it") topic = known;
        if (topic is null || sums.Any(s => s.Value > sums[0].Value)) yield break;
        var old = at.Verb is { Tense: Tense.PastPerfect };
        yield return Build.Fact(at, topic.Clause, ClauseAttribute.Amount, sums[0].Term, Standing.Holds, sums[0].First, Rule) with { IsPrevious = old };
    }

    // No verb but "is", "comes to" or the like; a word for the price, or nothing beside the sum but what it counts.
    private static bool IsPlain(Statement statement, ClauseContext at, Amount sum, out bool order)
    {
        var (first, next) = at.Clause.Subject;
        order = Enumerable.Range(first, next - first).Any(i => Orders.Contains(statement.Tokens[i].Lemma));
        if (statement.Parties.Any(p => p.IsNamed && !p.IsPlatform)) return false;
        if (at.Verb is null) return statement.Next - statement.First <= 14 && (statement.AnyOf(statement.First, sum.First, Prices) || sum.Next - statement.First <= 9);
        if (at.Verb is not { Passive: false } verb || verb.Lemma is not ("be" or "come" or "amount" or "stand" or "total" or "run" or "add" or "reach" or "hover")) return false;
        if (verb.Lemma == "be" && sum.First > 0 && statement.Tokens[sum.First - 1].Lower is "for" && next - first == 1 && statement.Tokens[first].Lower is "it") return order = true;
        return order || Enumerable.Range(first, next - first).Concat(Enumerable.Range(verb.Next, Math.Max(0, at.Next - verb.Next))).Any(i => Prices.Contains(statement.Tokens[i].Lemma));
    }
}
