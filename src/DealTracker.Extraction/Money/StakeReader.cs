using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Reads who owns how much of whom from the words around a share, and what the stake is worth from the words around a sum.</summary>
internal static class StakeReader
{
    private const string Rule = "<percent> among words of ownership";
    private const string Worth = "<sum> as the worth of the stake";
    private const int Short = 16;
    private const int Brief = 8;

    private static readonly WordList Stake = WordList.Of("noun-stake");
    private static readonly WordList Own = WordList.Of("field-owns");
    private static readonly HashSet<string> Back = ["it", "that", "this", "stake", "holding", "shareholding", "figure", "share", "slice", "percentage", "same", "which", "parcel", "block", "interest", "value", "position"];
    private static readonly HashSet<string> Things = ["stake", "holding", "shareholding", "parcel", "block", "slice", "interest", "ownership", "share", "position", "equity", "portion", "it", "that", "which", "value", "piece"];

    public static IEnumerable<Candidate> Read(Statement statement, DealBook book, IReadOnlyList<Candidate> told)
    {
        if (statement.Sentence.IsQuestion || Suppositions.In(statement)) yield break;
        var shares = statement.Amounts.Where(a => a.IsPercent && ShareField.Of(statement, a) is ShareOf.Company or ShareOf.Unsaid && !IsRough(statement, a) && !told.Any(c => c.Attribute == ClauseAttribute.Percent && c.Value == a.Term)).ToList();
        var found = new List<Candidate>();
        foreach (var share in shares.Where(a => !OfPronoun(statement, a)))
        {
            if ((Clause(statement, share, book) ?? Followed(statement, share, book)) is not { } clause) continue;
            var at = statement.ClauseAt(share.First);
            if (at.Verb is { Negated: true, NoLonger: false } && share.First > at.Verb.Head) continue;
            var old = Changes.IsOld(statement, share) || OfBefore(statement, at);
            if (!old && told.Concat(found).Any(c => c.Clause == clause.Key && c.Attribute == ClauseAttribute.Percent && !c.IsPrevious)) continue;
            found.Add(Build.Fact(at, clause, ClauseAttribute.Percent, share.Term, Standing.Holds, share.First, Rule) with { IsPrevious = old });
        }

        found.AddRange(Worths(statement, book, [.. told, .. found]));
        foreach (var candidate in found) yield return candidate;
    }

    /// <summary>The clause that a question about ownership asks of, or that a heading names; null where there is none.</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Asked(SentenceView sentence, DealBook book)
    {
        var statement = Statement.Whole(sentence);
        if (!(sentence.IsQuestion || sentence.Tokens.Count <= Brief) || !statement.Has(Own) && !statement.Has(Stake)) return null;
        var named = statement.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        foreach (var clause in book.Open(ClauseKind.Equity))
        {
            if (named.Contains(clause.Key.Benefits!) && (named.Contains(clause.Key.Owes!) || book.Focus?.Id == clause.Deal.Id)) return clause;
        }

        return null;
    }

    // "Before the last rounds the figure was 32.5 percent"
    private static bool OfBefore(Statement statement, ClauseContext at) =>
        at.Verb is { Tense: Tense.Past or Tense.PastPerfect } && statement.Tokens[statement.First].Lower is "before" or "until" or "previously" or "originally" or "earlier" && !statement.Sentence.Dates.Any(d => d.Bound == Dates.DateBound.At);

    // "a little over a quarter, 27 percent to be precise": the exact figure stands beside the rough one.
    private static bool IsRough(Statement statement, Amount share) => Fractions.IsFraction(statement.Tokens, share) && statement.Sentence.Amounts.Any(a => a.IsPercent && a != share && !Fractions.IsFraction(statement.Tokens, a) && Math.Abs(a.Value - share.Value) < 6);

    // "half of them", "18 percent of these": of whatever was spoken of.
    private static bool OfPronoun(Statement statement, Amount share) => share.Next + 1 < statement.Next && statement.Tokens[share.Next].Lower is "of" && statement.Tokens[share.Next + 1].Lower is "them" or "these" or "those" or "us" or "you" or "it";

    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Clause(Statement statement, Amount share, DealBook book)
    {
        var named = statement.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        var sure = ShareField.Of(statement, share) == ShareOf.Company || statement.Amounts.Any(a => a != share && a.IsPercent && Fractions.IsFraction(statement.Tokens, a) && Math.Abs(a.Value - share.Value) < 6 && ShareField.Of(statement, a) == ShareOf.Company) || StakeOf(statement, book);
        if (Fractions.IsFraction(statement.Tokens, share) && !sure) return null;
        if (!sure && !statement.Has(Stake) && !statement.Has(Own)) return null;
        foreach (var clause in book.Open(ClauseKind.Equity))
        {
            var (company, owner) = (clause.Key.Owes!, clause.Key.Benefits!);
            var both = named.Contains(company) && named.Contains(owner) || statement.Sentence.RowHead > 0 && named.Count == 0 && book.Focus?.Id == clause.Deal.Id;
            if (!both && !(sure && named.Contains(owner) && book.Focus?.Id == clause.Deal.Id && (statement.Has(Own) || statement.Has(Stake)) && !Enumerable.Range(statement.First, statement.Next - statement.First).Any(i => Outsiders.IsUnknownName(statement.Sentence, i))) || NearerOther(statement, share, clause)) continue;
            if (both && !statement.Has(Own) && !statement.Has(Stake) && !sure && !Belongs(statement, owner)) continue;
            return clause;
        }

        return null;
    }

    // "X's share of Y rises from a fifth to a quarter"
    private static bool StakeOf(Statement statement, DealBook book) =>
        statement.FindAll(Stake).Any(i => i + 2 < statement.Next && statement.Tokens[i + 1].Lower is "of" or "in" && statement.Parties.Any(p => p.First == i + 2 && !(p.Next < statement.Tokens.Count && statement.Tokens[p.Next].Class == WordClass.Possessive) && book.Open(ClauseKind.Equity).Any(c => c.Key.Owes == p.One)));

    // "27 per cent of it is X's"
    private static bool Belongs(Statement statement, string owner) =>
        statement.Parties.Any(p => p.One == owner && p.Next < statement.Tokens.Count && statement.Tokens[p.Next].Class == WordClass.Possessive && (p.Next + 1 >= statement.Next || statement.Tokens[p.Next + 1].IsMark) && p.First > 0 && statement.Tokens[p.First - 1].Lemma == "be");

    // Somebody else stands nearer to the share, or is the subject of its clause: "the foundation holds 26 percent".
    private static bool NearerOther(Statement statement, Amount share, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause)
    {
        var at = statement.ClauseAt(share.First);
        if (at.Roles.Any(r => r.Role == Role.Subject && r.Ref.IsNamed && r.Ref.Parties.All(p => clause.Deal.Parties.All(x => x.Id != p)))) return true;
        var (first, next) = at.Clause.Subject;
        if (at.Verb is { Finite: true, Passive: false, Lemma: not "be" } && Enumerable.Range(first, Math.Max(0, next - first)).LastOrDefault(i => at.Tokens[i].Class == WordClass.Noun, -1) is >= 0 and var head && Holders.Contains(at.Tokens[head].Lemma) && share.First > at.Verb.Head) return true;
        if (at.Verb is { Finite: true, Passive: false } verb && share.First > verb.Head && statement.Stands(verb.Head, Own) && next > first && first >= at.First && !at.Clause.IsRelative &&
            !at.Roles.Any(r => r.Ref.First >= first && r.Ref.First < next) && Enumerable.Range(first, next - first).Any(i => at.Tokens[i].Class == WordClass.Noun && !Things.Contains(at.Tokens[i].Lemma))) return true;

        // "X (27%) and Y (26%)": the name right before the bracket owns it.
        if (share.First > 1 && at.Tokens[share.First - 1].Lower is "(" or "," or ":")
        {
            var before = statement.Sentence.Parties.LastOrDefault(p => p.Next <= share.First);
            if (before is null || share.First - before.Next > 2) return at.Tokens[share.First - 1].Lower is "(";
            return before.One != clause.Key.Benefits && at.Tokens[share.First - 1].Lower is "(";
        }

        return false;
    }

    // "About 27 percent.", after a question or a sentence about the stake
    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Followed(Statement statement, Amount share, DealBook book)
    {
        if (book.Money.Before(ClauseKind.Equity, statement.Sentence.Index, book.PreviousSentence is { Tokens.Count: <= 3 } ? 3 : 2) is not { } topic || topic.Sentence == statement.Sentence.Index || statement.Sentence.Dates.Any(d => d.Kind != Dates.DateMentionKind.Duration && d.Bound != Dates.DateBound.From) || statement.Next - statement.First > Short) return null;
        if (statement.Parties.Any(p => p.IsNamed && p.One is { } one && topic.Clause.Deal.Parties.All(x => x.Id != one)) || statement.Sentence.Amounts.Count(a => a.IsPercent) > 2) return null;
        var at = statement.ClauseAt(share.First);
        var bare = at.Verb is null && share.First - statement.First <= 4;
        return bare || statement.AnyOf(at.Clause.Subject.First, at.Clause.Subject.Next, Back) || statement.AnyOf(statement.First, share.First, Back) ? topic.Clause : null;
    }

    // "worth about $135 billion", "27 percent, or $135 billion", "the block was priced at"
    private static IEnumerable<Candidate> Worths(Statement statement, DealBook book, IReadOnlyList<Candidate> told)
    {
        foreach (var sum in statement.Amounts.Where(a => !a.IsPercent && !SumReader.IsTold(a, told)))
        {
            var mine = told.Where(c => c.Clause.Kind == ClauseKind.Equity && !c.IsPrevious && !OfGoods(statement, sum)).Select(c => ((DealProfile Deal, ClauseProfile Profile, ClauseKey Key)?)(c.Deal, c.Deal.Of(c.Clause), c.Clause)).FirstOrDefault();
            var clause = mine ?? Named(statement, book) ?? (statement.AnyOf(statement.First, statement.Next, Things) || statement.Next - statement.First < 12 ? book.Money.Before(ClauseKind.Equity, statement.Sentence.Index, 1)?.Clause : null);
            if (clause is not { } owned || told.Any(c => c.Clause == owned.Key && c.Attribute == ClauseAttribute.Amount)) continue;
            if (!IsWorth(statement, sum, mine is not null) || SumField.Of(statement, sum).IsNoise || statement.Parties.Any(p => p.First < sum.First && sum.First - p.Next <= 2 && p.IsNamed)) continue;
            yield return Build.Fact(statement.ClauseAt(sum.First), owned, ClauseAttribute.Amount, sum.Term, Standing.Holds, sum.First, Worth);
        }
    }

    // "capacity worth $120 million"
    private static bool OfGoods(Statement statement, Amount sum) => sum.First > statement.First + 1 && statement.Tokens[sum.First - 1].Lower is "worth" && statement.Stands(sum.First - 2, Lex.Goods);

    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Named(Statement statement, DealBook book)
    {
        var named = statement.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        if (!statement.AnyOf(statement.First, statement.Next, Things)) return null;
        foreach (var clause in book.Open(ClauseKind.Equity))
        {
            if (named.Contains(clause.Key.Owes!) && named.Contains(clause.Key.Benefits!) && statement.Has(Stake)) return clause;
        }

        return null;
    }

    private static bool IsWorth(Statement statement, Amount sum, bool beside)
    {
        var words = statement.AnyOf(sum.First - 7, sum.First, Words) || statement.AnyOf(sum.Next, sum.Next + 4, After);
        return words || Valuation.Is(statement.ClauseAt(sum.First), sum) || beside && sum.First > 1 && statement.Tokens[sum.First - 1].Lower is "or" or "(" or "=" && statement.Amounts.Any(a => a.IsPercent && a.Next <= sum.First && sum.First - a.Next <= 3);
    }

    private static readonly HashSet<string> Holders = ["founder", "employee", "staff", "foundation", "management", "shareholder", "fund", "family", "bank", "investor", "other", "public", "owner", "executive", "worker", "trust", "charity", "nonprofit"];
    private static readonly HashSet<string> Words = ["worth", "valued", "value", "values", "valuing", "priced", "price", "prices", "equivalent", "equal", "translates", "carried", "booked", "appraised", "assessed", "down", "put"];
    private static readonly HashSet<string> After = ["paper", "books", "value"];
}
