using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Reads what a sentence says of an investment beyond its first sum: the parts beside it, and the parts that later sentences add.</summary>
internal static class CapitalReader
{
    private const string Rule = "<part of the sum> follows";

    private static readonly WordList Order = WordList.Of("verb-orders");
    private static readonly WordList Orders = WordList.Of("noun-order");

    public static IEnumerable<Candidate> Read(SentenceView sentence, DealBook book, IReadOnlyList<Candidate> told)
    {
        if (sentence.IsQuestion || sentence.RowHead > 0 && Phrases.Find(sentence.Tokens, 0, sentence.RowHead, Orders) >= 0) yield break;
        var statements = Statement.Of(sentence);
        var whole = Statement.Whole(sentence);
        var own = told.Where(c => c.Clause.Kind == ClauseKind.Investment).Select(c => ((DealProfile Deal, ClauseProfile Profile, ClauseKey Key)?)(c.Deal, c.Deal.Of(c.Clause), c.Clause)).FirstOrDefault();
        var said = own is not null;
        var sums = new List<Amount>();
        foreach (var statement in statements)
        {
            foreach (var sum in statement.Amounts.Where(a => !a.IsPercent && !Valuation.Is(statement.ClauseAt(a.First), a)))
            {
                if (told.Any(c => c.Clause.Kind != ClauseKind.Investment && c.Value == sum.Term)) continue;
                if (told.Any(c => c.Clause.Kind == ClauseKind.Investment && c.Value == sum.Term))
                {
                    sums.Add(sum);
                    continue;
                }

                var clause = SumReader.ClauseOf(statement, sum, book);
                if (clause is { Key.Kind: ClauseKind.PurchaseCommitment } && (own is not null && sums.Any(s => s.Value > sum.Value) || book.Money.Before(ClauseKind.Investment, sentence.Index) is { } topic && sum.Value < topic.Sum) && SumParts.IsRest(statement, sum) && !statement.Has(Order))
                {
                    sums.Add(sum);
                }
                else if (clause is { Key.Kind: ClauseKind.Investment } && !Suppositions.In(statement))
                {
                    own ??= clause;
                    said = true;
                    sums.Add(sum);
                }
                else if (clause is null && (WhichIsPut(statement, sum) ? SumReader.TopicOf(sentence, ClauseKind.Investment, book) ?? Focus(book) : Hung(statement, sum, book)) is { } hung)
                {
                    own ??= hung;
                    said = true;
                    sums.Add(sum);
                }
                else if (clause is null && book.Money.Before(ClauseKind.Investment, sentence.Index, 2)?.Clause is { } known && (Adds(statement, sum, known.Key) || Puts(statement, sum) || Sized(statement, sum) || Committed(statement, sum, known.Key)) && !Suppositions.In(statement))
                {
                    own ??= known;
                    said = true;
                    sums.Add(sum);
                }
                else if (clause is null && !SumField.Of(statement, sum).IsNoise && !SumField.Of(statement, sum).IsWorth && !Foreign(statement, sum, own ?? book.Money.Before(ClauseKind.Investment, sentence.Index)?.Clause) && !Suppositions.In(statement)) sums.Add(sum);
            }
        }

        var before = book.Money.Before(ClauseKind.Investment, sentence.Index);
        if ((own ?? before?.Clause) is not { } investment) yield break;
        if (before?.Clause.Key != investment.Key) before = null;
        var found = Parts(whole, investment, sums, before?.Sum ?? (before?.Paid is not null && sums.Any(s => SumParts.IsMore(whole, s)) ? decimal.MaxValue : null), said, told).ToList();
        var total = sums.Count > 0 && said ? sums.Max(s => s.Value) : sentence.Amounts.Any(a => !a.IsPercent && a.Value > before?.Sum) ? null : before?.Sum;
        if (total is not null) found.AddRange(Shares(whole, investment, total.Value, [.. told, .. found]));
        if (total is not null) found.AddRange(TheRest(whole, investment, total.Value, before?.Paid, [.. told, .. found]));
        foreach (var candidate in found) yield return candidate;
    }

    // "Another $35 billion from X will follow when Y meets its conditions": one who gives on conditions has a part in what is given to.
    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Hung(Statement statement, Amount sum, DealBook book)
    {
        if (!SumParts.Hangs(statement, sum.Next) || SumField.Of(statement, sum) is not { IsNoise: false, IsWorth: false, Buys: < 0.5 } || Suppositions.In(statement)) return null;
        var flow = Flow.Of(statement);
        var named = statement.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        var fit = book.Open(ClauseKind.Investment).Where(c => flow[c.Key.Owes!].Gives >= 3 && named.Contains(c.Key.Benefits!) && !flow.IsOthers(c.Deal, c.Key)).ToList();
        return fit is [var only] && book.Open(ClauseKind.PurchaseCommitment).All(c => c.Key.Owes != only.Key.Owes || c.Key.Benefits != only.Key.Benefits) ? only : null;
    }

    // "the $2 billion that X committed in October"
    private static bool Committed(Statement statement, Amount sum, ClauseKey clause) =>
        statement.Clauses.FirstOrDefault(c => c.First == sum.Next && c.Clause.Opener is "that" or "which" || c.First == sum.Next && c.Clause.IsRelative) is { Verb: { Negated: false, Finite: true, Lemma: "commit" or "invest" or "pledge" or "put" or "promise" or "inject" } } at && at.Agent == clause.Owes && !statement.Has(Order);

    // "A person familiar with it put it at $10 billion"
    private static bool Puts(Statement statement, Amount sum) =>
        sum.First > 2 && statement.Tokens[sum.First - 1].Lower is "at" && statement.Tokens[sum.First - 2].Lower is "it" or "figure" or "sum" or "amount" or "investment" && statement.ClauseAt(sum.First).Verb is { Negated: false, Lemma: "put" or "peg" or "estimate" or "give" };

    // "a multiyear investment, which sources put at $10 billion"
    private static bool WhichIsPut(Statement statement, Amount sum)
    {
        if (sum.First < 3 || statement.Tokens[sum.First - 1].Lower is not "at" || statement.ClauseAt(sum.First) is not { Clause.Opener: "which" or "that", First: > 1, Verb: { Negated: false, Lemma: "put" or "peg" or "estimate" or "value" } } which) return false;
        return Enumerable.Range(Math.Max(0, which.First - 4), Math.Min(4, which.First)).Any(i => CapitalNouns.Contains(statement.Tokens[i].Lemma));
    }

    // The one investment of the deal spoken of.
    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Focus(DealBook book) =>
        book.Of(ClauseKind.Investment, book.Focus ?? book.Main).ToList() is [var only] ? only : null;

    private static readonly HashSet<string> CapitalNouns = ["investment", "injection", "infusion", "stake", "funding", "round", "contribution", "financing"];

    // "Its size was $10 billion", "the number in the press is ten billion", "two billion is the going estimate", "another two billion, unannounced"
    private static bool Sized(Statement statement, Amount sum)
    {
        if (statement.Parties.Any(p => p.IsNamed) || statement.Amounts.Count(a => !a.IsPercent) > 1 || SumField.Of(statement, sum) is { IsNoise: true } or { IsWorth: true } || statement.Has(Order)) return false;
        var at = statement.ClauseAt(sum.First);
        if (at.Verb is { Negated: true }) return false;
        return at.Verb is null && statement.AnyOf(sum.First - 2, sum.First, Again) && sum.First - statement.First <= 8 || statement.AnyOf(statement.First, statement.Next, Size) ||
            at.Verb is { Passive: true, Lemma: "contribute" or "add" or "invest" or "inject" or "provide" or "put" or "pledge" or "commit" };
    }

    private static readonly HashSet<string> Again = ["another", "further", "additional", "more", "second", "third", "fresh"];
    private static readonly HashSet<string> Size = ["size", "figure", "number", "amount", "sum", "estimate", "total", "price-tag", "magnitude", "volume"];

    // "It added $1 billion in January": the investor of whom the sentences before spoke puts in more.
    private static bool Adds(Statement statement, Amount sum, ClauseKey clause) =>
        statement.ClauseAt(sum.First) is { Verb: { Negated: false, Finite: true, Lemma: "add" or "commit" or "put" or "pledge" or "inject" or "contribute" or "promise" } verb } at && at.Agent == clause.Owes && sum.First > verb.Head && !statement.Has(Order) && !SumField.Of(statement, sum).IsNoise;

    private static IEnumerable<Candidate> Parts(Statement whole, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) investment, List<Amount> sums, decimal? known, bool said, IReadOnlyList<Candidate> told)
    {
        foreach (var sum in sums.Where(s => !told.Any(c => c.Clause.Kind == ClauseKind.Investment && c.Value == s.Term)))
        {
            if (!said && !(sum.Value < known)) continue;
            var at = whole.ClauseAt(sum.First);
            if (at.Verb is { Negated: true, Lemma: not "exceed" }) continue;
            foreach (var candidate in CapitalParts.Facts(at, investment, sum, sums, Standing.Holds, sum.First, Rule, said ? null : known, said)) yield return candidate;
        }
    }

    // "15 billion now, the rest only if": what is left of the whole.
    private static IEnumerable<Candidate> TheRest(Statement statement, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, decimal total, decimal? paid, IReadOnlyList<Candidate> told)
    {
        if (told.Any(c => c.Clause == clause.Key && c.Attribute == ClauseAttribute.Conditional)) yield break;
        var first = told.Where(c => c.Clause == clause.Key && c.Attribute == ClauseAttribute.Upfront).Select(c => c.Value.AsNumber(c.Attribute)).FirstOrDefault() ?? paid;
        if (!(first > 0 && first < total)) yield break;
        for (var i = statement.First; i < statement.Next; i++)
        {
            if (statement.Tokens[i].Lower is not ("rest" or "remainder" or "balance") || statement.Sentence.Amounts.Any(a => a.First >= i && a.First < i + 4) || !SumParts.Hangs(statement, i)) continue;
            yield return Build.Fact(statement.ClauseAt(i), clause, ClauseAttribute.Conditional, TermValue.Of(total - first.Value), Standing.Holds, i, Rule);
            yield break;
        }
    }

    private static bool Foreign(Statement statement, Amount sum, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? clause) =>
        clause is { } known && (Flow.Of(statement).IsOthers(known.Deal, known.Key) || statement.Parties.Any(p => p.IsNamed && p.One is { } one && known.Deal.Parties.All(x => x.Id != one)) || statement.Parties.Any(p => p.IsPlatform) && !SumParts.IsRest(statement, sum));

    // "a third of it at once", "half up front": a share of the whole; "15 is what gets wired, the other 35 only once": bare numbers in its unit.
    private static IEnumerable<Candidate> Shares(Statement statement, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, decimal total, IReadOnlyList<Candidate> told)
    {
        var unit = total >= 1_000_000_000 ? 1_000_000_000m : 1_000_000m;
        var figures = new List<Amount>();
        foreach (var share in statement.Amounts.Where(a => a.IsPercent && Fractions.IsFraction(statement.Tokens, a)))
        {
            if (told.Any(c => c.Value == share.Term)) continue;
            var exact = share.Value is 33.3m or 66.6m or 16.7m ? Math.Round(share.Value / 16.65m) / 6 : share.Value / 100;
            figures.Add(share with { Value = Math.Round(total * exact), IsPercent = false });
        }

        for (var i = statement.First; i < statement.Next; i++)
        {
            if (statement.Sentence.Amounts.Any(a => i >= a.First && i < a.Next) || Numbers.At(statement.Tokens, i) is not { Scale: 1 or 100 } number) continue;
            if (number.Value * unit < total && number.Value > 1 && IsBare(statement, i, number.Next) && !statement.Sentence.Dates.Any(d => statement.Sentence.TokensOf(d) is var (f, n) && i >= f && i < n)) figures.Add(new Amount(i, number.Next, number.Value * unit, false, 0));
            i = number.Next - 1;
        }

        if (figures.Count == 0) yield break;
        var all = figures.Concat(statement.Amounts.Where(a => !a.IsPercent)).OrderBy(a => a.First).ToList();
        foreach (var figure in figures)
        {
            var (first, next) = SumParts.Stretch(statement, figure, all);
            var milestones = statement.Sentence.Mentions.Where(m => m.Milestone is not null).Select(m => m.First).ToHashSet();
            var attribute = SumParts.Of(statement, first, next, figure, milestones, true) switch { SumPart.Upfront => ClauseAttribute.Upfront, SumPart.Conditional => ClauseAttribute.Conditional, _ => null };
            if (attribute is null || told.Any(c => c.Attribute == attribute && c.Clause == clause.Key)) continue;
            yield return Build.Fact(statement.ClauseAt(figure.First), clause, attribute, TermValue.Of(figure.Value), Standing.Holds, figure.First, Rule);
        }
    }

    // A bare number stands for money where no noun follows that it would count.
    private static bool IsBare(Statement statement, int first, int next)
    {
        if (next >= statement.Next) return true;
        var (after, before) = (statement.Tokens[next], first > 0 ? statement.Tokens[first - 1].Lower : "");
        if (after.Lower is "%" or "percent" or "per" or "-" or "/" or "." && next + 1 < statement.Next || before is "-" or "/" or "." or "$" or "€" or "£" or ":") return false;
        return after.Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb or WordClass.Mark or WordClass.Preposition or WordClass.Conjunction && (before is "the" or "other" or "remaining" or "rest" or "first" or "," or "and" or "initial" or "another" or "" || after.Class is WordClass.Auxiliary);
    }
}
