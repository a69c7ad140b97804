using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Topics;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>
/// Reads sums beside the goods that a deal is about, where the words leave out who buys or who sells: "additional launches have been ordered to a value of $1 billion",
/// "the contract to take $14 billion worth of cells".
/// </summary>
internal static class OrderReader
{
    private const string Rule = "<goods> ordered for <sum>";
    private const int Far = 18;

    private static readonly WordList Orders = WordList.Of("verb-orders");
    private static readonly WordList Capital = WordList.Of("noun-capital-topic");
    private static readonly HashSet<string> Nouns = ["order", "contract", "purchase", "commitment", "offtake", "booking", "bill", "tab", "invoice"];
    private static readonly HashSet<string> Takes = ["take", "sign", "contract", "commit", "bind", "agree", "add", "buy", "purchase", "pay", "prepay"];
    private static readonly HashSet<string> Worth = ["worth", "value", "cost", "price", "list"];
    private static readonly HashSet<string> Papers = ["share", "stock", "stake", "equity", "bond", "note", "debt"];

    public static IEnumerable<Candidate> Read(Statement statement, DealBook book, IReadOnlyList<Candidate> told)
    {
        if (statement.Sentence.IsQuestion || Suppositions.In(statement) || (book.Focus ?? book.Main) is not { } deal || book.Of(ClauseKind.PurchaseCommitment, deal).ToList() is not [var clause]) yield break;
        if (Matter.IsForeign(statement.Sentence, statement.First, statement.Next, deal)) yield break;
        foreach (var sum in statement.Amounts.Where(a => !a.IsPercent && !SumReader.IsTold(a, told)))
        {
            var at = statement.ClauseAt(sum.First);
            if (told.Any(c => c.Clause == clause.Key && c.Attribute == ClauseAttribute.Amount && Changes.IsOld(statement, sum) == c.IsPrevious && c.Core >= at.First && c.Core < at.Next)) continue;
            if (at.Verb is { Negated: true, NoLonger: false } || SumField.Of(statement, sum).IsNoise || !Buys(statement, at, sum, clause.Profile) && !Pays(statement, at, clause, sum, book) || Sold(statement, at, clause.Key)) continue;
            yield return Build.Fact(at, clause, ClauseAttribute.Amount, sum.Term, Standing.Holds, sum.First, Rule) with { IsPrevious = Changes.IsOld(statement, sum) };
        }
    }

    // Goods and a word of ordering in the sum's own clause; "worth of" before goods says both.
    private static bool Buys(Statement statement, ClauseContext at, Amount sum, ClauseProfile profile)
    {
        var (first, next) = (Math.Max(statement.First, Math.Min(at.First, at.Clause.Subject.Next > at.Clause.Subject.First ? at.Clause.Subject.First : at.First)), Math.Min(statement.Next, at.Next));
        if (statement.AnyOf(first, next, Papers) || Enumerable.Range(first, next - first).Any(i => statement.Stands(i, Capital))) return false;
        if (Changed(statement, at, sum) || IsCalled(statement, first, next, profile) || Binds(statement, at, sum)) return true;
        if (sum.Next + 2 < next && statement.Tokens[sum.Next].Lower is "worth" && statement.Tokens[sum.Next + 1].Lower is "of") return true;
        var goods = Enumerable.Range(first, next - first).Any(i => Math.Abs(i - sum.First) <= Far && IsGoods(statement, i, profile));
        if (!goods) return false;
        var orders = at.VerbIs(Orders) || at.Verb is { } verb && Takes.Contains(verb.Lemma) && statement.AnyOf(sum.First - 5, sum.Next + 2, Worth);
        orders |= at.Verb is { Lemma: "deliver" or "supply" or "ship" or "furnish", Passive: true } && sum.First > 1 && statement.Tokens[sum.First - 1].Lower is "for" or "worth";
        return orders || Enumerable.Range(first, next - first).Any(i => Math.Abs(i - sum.First) <= Far && statement.Tokens[i].Class == WordClass.Noun && Nouns.Contains(statement.Tokens[i].Lemma) && !(i + 1 < next && statement.Tokens[i + 1].Lemma is "book" or "intake" or "backlog"));
    }

    // "An earlier contract had committed it to $900 million"
    private static bool Binds(Statement statement, ClauseContext at, Amount sum) =>
        at.Verb is { Passive: false, Lemma: "commit" or "bind" or "oblige" or "obligate" or "tie" or "hold" } verb && sum.First - verb.Head is > 0 and <= 5 && statement.Tokens[sum.First - 1].Lower is "to" &&
        at.Clause.Subject is var (first, next) && Enumerable.Range(first, next - first).Any(i => Nouns.Contains(statement.Tokens[i].Lemma) || statement.Tokens[i].Lemma is "agreement" or "deal");

    // "The fee is guaranteed", where the profile calls it a guaranteed fee.
    private static bool IsCalled(Statement statement, int first, int next, ClauseProfile profile) =>
        profile.Names.Select(n => n.ToLowerInvariant().Split(' ', '-').Where(w => w.Length > 2 && w is not "the" and not "for").ToList())
            .Any(words => words.Count > 1 && words.All(w => Enumerable.Range(first, next - first).Any(i => statement.Tokens[i].Lower == w || statement.Tokens[i].Lemma == Morphology.Noun(w))));

    // "The volume was cut by a third, to $9 billion"
    private static bool Changed(Statement statement, ClauseContext at, Amount sum) =>
        at.Verb is { } verb && Moves.Contains(verb.Lemma) && sum.First > verb.Head && statement.Tokens[sum.First - 1].Lower is "to" or "at" &&
        at.Clause.Subject is var (first, next) && Enumerable.Range(first, next - first).Any(i => Volumes.Contains(statement.Tokens[i].Lemma) && statement.Tokens[i + 1].Lower is not "of");

    // "<buyer> guarantees at least $2 billion": where no other clause of the deal has it pay sums.
    private static bool Pays(Statement statement, ClauseContext at, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, Amount sum, DealBook book) =>
        at.Verb is { Passive: false, Negated: false, NoLonger: false, Lemma: "pay" or "guarantee" or "commit" or "promise" or "pledge" or "owe" } verb && at.Agent == clause.Key.Owes && sum.First > verb.Head && sum.First - verb.Head <= 8 && book.Main?.Id == clause.Deal.Id &&
        book.Of(ClauseKind.Investment, clause.Deal).All(c => c.Key.Owes != clause.Key.Owes) && !statement.AnyOf(verb.Next, statement.Next, Others);

    private static readonly HashSet<string> Moves = ["cut", "trim", "raise", "lift", "reduce", "increase", "lower", "halve", "double", "fix", "set", "rise", "fall", "grow", "shrink", "drop"];
    private static readonly HashSet<string> Volumes = ["volume", "order", "commitment", "offtake", "purchase"];
    private static readonly HashSet<string> Others = ["tax", "fine", "dividend", "penalty", "damages", "staff", "wage", "salary", "court", "state", "settlement", "to", "nothing", "none"];

    // A word for goods, a product of the deal, or one that the profile uses for the order itself.
    private static bool IsGoods(Statement statement, int i, ClauseProfile profile) =>
        statement.Stands(i, Lex.Goods) || statement.Sentence.Mentions.Any(m => m.First == i && (m.Product is not null || m.Names.Any(n => n.Kind == Names.NameKind.Platform))) ||
        statement.Tokens[i].Class == WordClass.Noun && !Nouns.Contains(statement.Tokens[i].Lemma) && profile.Names.Any(n => n.Contains(' ', StringComparison.Ordinal) && n.Split(' ').Any(w => w.Length > 3 && Morphology.Noun(w.ToLowerInvariant()) == statement.Tokens[i].Lemma));

    // "<supplier> has ordered": the seller buys something of its own.
    private static bool Sold(Statement statement, ClauseContext at, ClauseKey key) => at.VerbIs(Orders) && at.Agent is { } agent && agent != key.Owes;
}
