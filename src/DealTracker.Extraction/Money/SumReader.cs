using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Finds for each sum of a sentence whose order or whose capital it is: by the words around it, by who gives, and by the profile.</summary>
internal static class SumReader
{
    private const string Rule = "<sum> among words of capital or orders";
    private const double Enough = 0.5;

    private static readonly WordList Capital = WordList.Of("noun-capital");
    private static readonly WordList CapitalTopic = WordList.Of("noun-capital-topic");
    private static readonly WordList Orders = WordList.Of("noun-order");
    private static readonly HashSet<string> Companies = ["partner", "company", "firm", "lab", "laboratory", "startup", "start-up", "supplier", "developer", "maker", "builder", "rival", "customer", "biotech", "outfit", "concern", "it", "them", "return", "exchange", "cash", "tranche", "aggregate", "total", "full", "stages", "tranches", "instalments", "installments", "parts", "steps", "two", "three", "all", "instalment"];
    private static readonly HashSet<string> Papers = ["shares", "stock", "stake"];
    private static readonly string[] Kinds = [ClauseKind.Investment, ClauseKind.PurchaseCommitment];

    /// <summary>The clause that <paramref name="sum"/> belongs to, or null.</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? ClauseOf(Statement statement, Amount sum, DealBook book)
    {
        var field = SumField.Of(statement, sum);
        if (field.IsNoise || field.IsWorth && field.Buys < Enough) return null;
        var flow = Flow.Of(statement);
        (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? best = null;
        var (top, second) = (0.0, 0.0);
        foreach (var clause in Kinds.SelectMany(book.Open))
        {
            var words = clause.Key.Kind == ClauseKind.Investment ? field.Invests : field.Buys;
            var score = Score(statement, sum, flow, clause, words, book);
            if (score <= 0) continue;
            if (score > top) (best, top, second) = (clause, score, top);
            else second = Math.Max(second, score);
        }

        return top - second > 0.1 ? best : null;
    }

    // "How much has X promised Y?"
    private static bool HowMuch(SentenceView sentence) =>
        Enumerable.Range(0, Math.Max(0, Math.Min(sentence.Tokens.Count - 1, 6))).Any(i => sentence.Tokens[i].Lower is "how" && sentence.Tokens[i + 1].Lower is "much" or "big" or "large") || sentence.Tokens.Take(6).Any(t => t.Lower is "what") && sentence.Tokens.Any(t => t.Lower is "sum" or "amount");

    /// <summary>The clause of <paramref name="kind"/> that a sentence without its sum speaks of, or null.</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? TopicOf(SentenceView sentence, string kind, DealBook book)
    {
        var statement = Statement.Whole(sentence);
        var list = kind == ClauseKind.Investment ? CapitalTopic : Orders;
        foreach (var clause in book.Open(kind))
        {
            var name = clause.Profile.Names.Any(n => DealBook.Names(n, sentence.Tokens));
            if (sentence.IsQuestion && HowMuch(sentence) && Flow.Of(statement).IsSure(clause.Key) && book.Open(kind == ClauseKind.Investment ? ClauseKind.PurchaseCommitment : ClauseKind.Investment).All(c => c.Key.Owes != clause.Key.Owes || c.Key.Benefits != clause.Key.Benefits)) return clause;
            if (!name && !statement.Has(list) || kind == ClauseKind.PurchaseCommitment && !name && sentence.Amounts.Any(a => a.IsPercent) && statement.Has(CapitalTopic)) continue;
            var named = statement.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
            var both = named.Contains(clause.Key.Owes!) && named.Contains(clause.Key.Benefits!);
            if (!name && named.Count == 0 && kind == ClauseKind.Investment && book.Focus?.Id == clause.Deal.Id && book.Open(kind).Count(c => c.Deal.Id == clause.Deal.Id) == 1 && statement.Clauses.All(c => c.Verb is null or { Finite: false } or { Passive: true } or { Lemma: "be" or "follow" or "come" }) && !Enumerable.Range(0, sentence.Tokens.Count).Any(i => Outsiders.IsUnknownName(sentence, i))) return clause;
            if (!name && !both && named.SetEquals([clause.Key.Owes!]) && Flow.Of(statement)[clause.Key.Owes!].Gives >= 2 && book.Open(kind).Count(c => c.Key.Owes == clause.Key.Owes) == 1) return clause;
            if (name && (both || book.Focus?.Id == clause.Deal.Id) || both && Flow.Of(statement) is var flow && flow.Fit(clause.Key) >= 0 && !flow.IsOthers(clause.Deal, clause.Key)) return clause;
        }

        return null;
    }

    /// <summary>Facts of the sums of <paramref name="statement"/> that no rule has told.</summary>
    public static IEnumerable<Candidate> Read(Statement statement, DealBook book, IReadOnlyList<Candidate> told)
    {
        if (Suppositions.In(statement) || statement.Sentence.IsQuestion) yield break;
        var sums = statement.Amounts.Where(a => !a.IsPercent && !IsTold(a, told)).ToList();
        foreach (var sum in sums)
        {
            if ((ClauseOf(statement, sum, book) ?? Grown(statement, sum, book)) is not { } clause || told.Any(c => c.Clause == clause.Key && c.Attribute == ClauseAttribute.Amount && !c.IsPrevious) && !Changes.IsGrowth(statement, sum)) continue;
            var at = statement.ClauseAt(sum.First);
            if (at.Verb is { Lemma: not "exceed" } and ({ Negated: true } or { NoLonger: true })) continue;
            if (at.Verb is { } paid && at.Tokens.Skip(paid.Next).Take(Math.Max(0, sum.First - paid.Next)).Any(t => t.Lower is "nothing" or "none")) continue;
            if (clause.Key.Kind == ClauseKind.PurchaseCommitment && Beside(statement, sum)) continue;
            if (clause.Key.Kind == ClauseKind.Investment) continue;
            yield return Build.Fact(at, clause, ClauseAttribute.Amount, sum.Term, Standing.Holds, sum.First, Rule) with { IsPrevious = Changes.IsOld(statement, sum) };
        }
    }

    // "spent $2 billion on advertising": on something that no supplier is paid for.
    private static bool Beside(Statement statement, Amount sum) =>
        sum.Next + 1 < statement.Next && statement.Tokens[sum.Next].Lower is "on" && !statement.Parties.Any(p => p.First > sum.Next && p.First < sum.Next + 4) && statement.AnyOf(sum.Next + 1, sum.Next + 4, Aside);

    private static readonly HashSet<string> Aside = ["advertising", "marketing", "salary", "wage", "dividend", "buyback", "lobbying", "research", "lawyer", "tax", "staff", "lawsuit", "settlement", "travel", "bonus", "acquisition", "building", "film"];

    // "It is being enlarged by $100 billion": the contract that the sentence before spoke of.
    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Grown(Statement statement, Amount sum, DealBook book)
    {
        if (!Changes.IsGrowth(statement, sum) || book.Money.Before(ClauseKind.PurchaseCommitment, statement.Sentence.Index, 1) is not { } topic) return null;
        var (first, next) = statement.ClauseAt(sum.First).Clause.Subject;
        var same = next > first && next - first <= 3 && (statement.Tokens[first].Lower is "it" or "that" or "this" || Enumerable.Range(first, next - first).Any(i => Orders.Words.Contains(statement.Tokens[i].Lemma)));
        return same ? topic.Clause : null;
    }

    // With one party named, only a noun of the kind right beside the sum will do: "an order for $38 billion", "a $1 billion infusion".
    private static bool Alone(Statement statement, Amount sum, string kind)
    {
        var list = kind == ClauseKind.Investment ? Capital : Orders;
        if (kind == ClauseKind.Investment && Elsewhere(statement, sum)) return false;
        if (kind == ClauseKind.Investment && sum.Next < statement.Next && statement.Tokens[sum.Next].Lower is "for" && statement.AnyOf(sum.Next, sum.Next + 5, Papers)) return true;
        return Enumerable.Range(sum.First - 4, 4).Concat(Enumerable.Range(sum.Next, 4)).Any(i => i >= statement.First && i < statement.Next && list.Words.Contains(statement.Tokens[i].Lemma));
    }

    // "38 billion is pledged to <platform>", "the order for <platform> services, in the amount of $250 billion": nobody else is there who could have placed it.
    private static bool FromPlatform(Statement statement, Amount sum, ClauseKey clause)
    {
        if (clause.Kind != ClauseKind.PurchaseCommitment || !statement.Parties.Any(p => p.IsPlatform && p.One == clause.Benefits && (p.First - sum.Next is >= 0 and < 9 || sum.First - p.Next is >= 0 and < 14))) return false;
        var at = statement.ClauseAt(sum.First);
        var (first, next) = at.Clause.Subject;
        var named = at.Verb is null or { Passive: true } or { Lemma: "be" or "stand" or "remain" or "go" } || Enumerable.Range(first, Math.Max(0, next - first)).Any(i => Orders.Words.Contains(statement.Tokens[i].Lemma) || i >= sum.First && i < sum.Next);
        return named && (statement.Has(Orders) || statement.Has(Pledged) || statement.Has(Ordered));
    }

    private static readonly WordList Pledged = WordList.Of("verb-gives");
    private static readonly WordList Ordered = WordList.Of("verb-orders");

    // "invests $80 billion in its own data centres": into a thing, not into a company.
    private static bool Elsewhere(Statement statement, Amount sum)
    {
        for (var i = sum.Next; i < Math.Min(statement.Next, sum.Next + 4); i++)
        {
            if (statement.Tokens[i].Lower is "in" or "into" or "on") return !statement.AnyOf(i + 1, i + 7, Companies) && !statement.Parties.Any(p => p.First > i && p.First < i + 4 && statement.Tokens[p.First].Lower is not ("its" or "their" or "our"));
        }

        return false;
    }

    /// <summary>True where a rule has made a fact of the sum.</summary>
    public static bool IsTold(Amount sum, IReadOnlyList<Candidate> told) => told.Any(c => c.Value == sum.Term && c.Attribute is not ClauseAttribute.Percent);

    // Words of the kind, near the sum; both parties, or one and the deal in focus; and nobody else who gives or takes.
    private static double Score(Statement statement, Amount sum, Flow flow, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, double words, DealBook book)
    {
        var (owes, benefits) = (clause.Key.Owes!, clause.Key.Benefits!);
        var named = statement.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        var both = named.Contains(owes) && named.Contains(benefits);
        if (!both && !named.Contains(owes) && !named.Contains(benefits)) return 0;
        var fit = flow.Fit(clause.Key);
        if (fit < 0 || flow.IsOthers(clause.Deal, clause.Key)) return 0;
        if (!both && (named.Any(p => clause.Deal.Parties.All(x => x.Id != p)) || book.Focus?.Id != clause.Deal.Id && book.Main?.Id != clause.Deal.Id || !Alone(statement, sum, clause.Key.Kind) && !FromPlatform(statement, sum, clause.Key))) return 0;
        if (clause.Key.Kind == ClauseKind.Investment && Elsewhere(statement, sum) && !flow.IsSure(clause.Key)) return 0;
        if (words < Enough && !(both && flow.IsSure(clause.Key) && book.Open(clause.Key.Kind == ClauseKind.Investment ? ClauseKind.PurchaseCommitment : ClauseKind.Investment).All(o => o.Key.Owes != owes || o.Key.Benefits != benefits))) return 0;
        return words + Math.Min(fit, 6) / 6.0 + (both ? 0.5 : 0);
    }
}
