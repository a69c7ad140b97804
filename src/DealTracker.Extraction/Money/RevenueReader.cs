using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Topics;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Money;

/// <summary>Reads statements of a share of revenue by their words: what is shared, who gives and takes, how much, how long, under what limit.</summary>
internal static class RevenueReader
{
    private const string Rule = "<share of revenue> goes from <party> to <party>";
    private const string Follows = "<rate, end or limit> of the share spoken of";
    private const int Near = 10;
    private const int Turn = 4;

    private static readonly WordList Income = WordList.Of("noun-income");
    private static readonly WordList Earn = WordList.Of("verb-earn");
    private static readonly WordList Part = WordList.Of("noun-part");
    private static readonly WordList Name = WordList.Of("noun-revenue-share");
    private static readonly WordList Stream = WordList.Of("noun-stream");
    private static readonly WordList OneWay = WordList.Of("cue-one-way");
    private static readonly WordList OtherWay = WordList.Of("cue-other-way");
    private static readonly HashSet<string> Back = ["it", "its", "this", "that", "they", "these", "which", "obligation", "accrual", "rate", "percentage", "share", "slice", "cut", "royalty", "levy", "tithe", "payment", "sum", "duty", "split", "portion", "proportion", "total", "remittance", "stream", "flow", "date", "liability", "maximum", "ceiling", "limit", "cap"];
    private static readonly HashSet<string> Sources = ["come", "stem", "derive", "arise", "originate"];

    public static IEnumerable<Candidate> Read(Statement statement, DealBook book, IReadOnlyList<Candidate> told)
    {
        if (statement.Sentence.IsQuestion || Suppositions.In(statement)) yield break;
        if (told.FirstOrDefault(c => c.Clause.Kind == ClauseKind.RevenueShare && c.Standing == Standing.Holds && !c.IsPrevious && c.Core >= statement.First && c.Core < statement.Next) is { } own)
        {
            // A rule has found the clause: what else the statement says of it.
            if (told.Any(c => c.Clause.Kind == ClauseKind.RevenueShare && c.Clause != own.Clause && c.Core >= statement.First && c.Core < statement.Next)) yield break;
            if (Statement.Whole(statement.Sentence).Has(OneWay) && told.All(c => c.Clause.Kind != ClauseKind.RevenueShare || c.Clause == own.Clause) && Contrary(book, own.Deal, own.Clause) is { } back) yield return Build.InForce(own.At, back, Standing.Ended, own.Core, Rule);
            foreach (var candidate in RevenueTerms.Of(statement, (own.Deal, own.Deal.Of(own.Clause), own.Clause), own.Core, Rule, withState: false)) if (!IsTold(candidate, told)) yield return candidate;
            yield break;
        }

        var (core, strong) = Core(statement, book);
        var clause = core >= 0 ? Clause(statement, core, strong, book) : null;
        if (clause is null && strong && statement.Stands(core, Name) && Undirected(statement, book) is { } usual)
        {
            foreach (var candidate in RevenueTerms.Of(statement, usual, core, Rule, withState: false)) if (!IsTold(candidate, told)) yield return candidate;
            yield break;
        }

        if (clause is null)
        {
            foreach (var candidate in Continue(statement, book, told)) yield return candidate;
            yield break;
        }

        if (told.Any(c => c.Clause == clause.Value.Key && c.Standing == Standing.Denied)) yield break;
        foreach (var candidate in RevenueTerms.Of(statement, clause.Value, core, Rule, withState: true)) if (!IsTold(candidate, told)) yield return candidate;
    }

    // "The revenue share lasts until 2030": where neither side is named, the share spoken of before, or the one that the profile puts first.
    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Undirected(Statement statement, DealBook book)
    {
        if (statement.Parties.Any(p => p.IsNamed) || statement.Has(OtherWay) || statement.Amounts.Any() || (book.Focus ?? book.Main) is not { } deal) return null;
        var spoken = book.Money.Spoken(ClauseKind.RevenueShare).Where(t => t.Clause.Deal.Id == deal.Id).Select(t => t.Clause).DistinctBy(c => c.Key).ToList();
        return spoken.Count > 0 ? spoken is [var one] ? one : null : book.Of(ClauseKind.RevenueShare, deal).Select(c => ((DealProfile, ClauseProfile, ClauseKey)?)c).FirstOrDefault();
    }

    // Where the statement names a share of revenue, or payments in an article that speaks of one; strong where it needs no topic.
    private static (int Core, bool Strong) Core(Statement statement, DealBook book)
    {
        foreach (var share in statement.Amounts.Where(a => a.IsPercent))
        {
            if (ShareField.Of(statement, share) == ShareOf.Revenue || OfThem(statement, share, book) || PaidOver(statement, share, book)) return (share.First, true);
        }

        for (var i = statement.First; i < statement.Next; i++)
        {
            if (statement.Stands(i, Name) && statement.Tokens[i].Class != WordClass.Verb) return (i, true);
            if (!statement.Stands(i, Part) || i + 1 < statement.Next && (statement.Tokens[i].Lemma is "cut" && statement.Tokens[i + 1].Lower is "in" || statement.Tokens[i + 1].Lower is "price" or "prices" or "holder" or "holders" or "buyback") || statement.Tokens[i] is { Lower: "shares", Class: WordClass.Noun } && !(i + 1 < statement.Next && statement.Tokens[i + 1].Lower is "of" or "in") || statement.Tokens[i].Class is WordClass.Verb && (statement.Tokens[i].Lemma is not "share" || i + 1 < statement.Next && statement.Tokens[i + 1].Lower is "more" or "details" or "information" or "data" or "news" or "what")) continue;
            if (statement.Amounts.Any(a => a.IsPercent && i >= a.First && i < a.Next && ShareField.OfMargin(statement, a))) continue;
            for (var k = Math.Max(statement.First, i - 6); k < Math.Min(statement.Next, i + Near); k++)
            {
                if (k != i && (statement.Stands(k, Income) && !(k + 1 < statement.Next && statement.Tokens[k + 1].Lemma is "growth" or "increase" or "rise" or "forecast" or "guidance" or "mix" or "target" or "decline" or "report") || k > i && statement.Stands(k, Earn) && statement.AnyOf(i + 1, k, Whats))) return (i, true);
            }
        }

        // "the rebate on spare parts", as the profile calls it
        foreach (var named in book.Open(ClauseKind.RevenueShare))
        {
            if (DealBook.LocalName(named.Profile, statement.Tokens, statement.First, statement.Next) is >= 0 and var local) return (local, true);
        }

        // "the revenue that <party> pays over to <party>"
        if (statement.Clauses.FirstOrDefault(c => c.VerbIs(WordList.Of("verb-gives")) && c.Agent is not null && c.Verb!.Head >= statement.First && c.Verb.Head < statement.Next && statement.FindAll(Income).Any(i => i < c.Verb.Head && i >= c.Verb.Head - 5 && i < c.Clause.Subject.Next)) is { } passing) return (passing.Verb!.Head, true);

        // "what <party> pays <party> out of its revenue"
        if (statement.Clauses.FirstOrDefault(c => c.VerbIs(WordList.Of("verb-gives")) && c.Verb!.Head >= statement.First && c.Verb.Head < statement.Next && statement.FindAll(Income).Any(i => i > c.Verb.Head && i < c.Verb.Head + 12 && statement.AnyOf(i - 4, i, OutOf))) is { } paying) return (paying.Verb!.Head, true);

        for (var i = statement.First; i < statement.Next; i++)
        {
            if (statement.Stands(i, Stream) && book.RevenueShareDeals.Count > 0 && !statement.Amounts.Any(a => !a.IsPercent)) return (i, false);
        }

        // "X -> Y: shut", in an article that speaks of a share
        if (book.RevenueShareDeals.Count > 0 && !statement.Amounts.Any(a => !a.IsPercent) && Flow.Arrow(statement) is var arrow and >= 0) return (arrow, false);

        // "The flow from X to Y is discontinued": what can be discontinued is paid again and again.
        if (RevenueTerms.HasEnded(statement) && !statement.Amounts.Any(a => !a.IsPercent) && statement.FindAll(Stream).Where(i => statement.Tokens[i].Class == WordClass.Noun).DefaultIfEmpty(-1).First() is var stream and >= 0 && Flow.Of(statement) is var flow && book.Open(ClauseKind.RevenueShare).Any(c => flow.IsSure(c.Key))) return (stream, true);

        return (-1, false);
    }

    /// <summary>True for "a portion of what it earns", "a slice of everything that they take in", of the noun at <paramref name="share"/>.</summary>
    public static bool OfEarnings(IReadOnlyList<Token> tokens, int share, int next)
    {
        if (share + 2 >= next || tokens[share + 1].Lower is not ("of" or "from" or "in") || !Whats.Contains(tokens[share + 2].Lower) || tokens[share + 2].Lower is "money") return false;
        for (var i = share + 3; i < Math.Min(next, share + 9); i++)
        {
            if (tokens[i].Class == WordClass.Verb && Earn.Words.Contains(Morphology.Verb(tokens[i].Lower).Lemma)) return true;
            if (tokens[i].IsMark) return false;
        }

        return false;
    }

    // "eighteen per cent of them", after a sentence about takings
    private static bool OfThem(Statement statement, Amount share, DealBook book) =>
        share.Next + 1 < statement.Next && statement.Tokens[share.Next].Lower is "of" && statement.Tokens[share.Next + 1].Lower is "them" or "it" or "that" or "this" or "these" or "those" or "which" && ShareField.Of(statement, share) == ShareOf.Unsaid &&
        (book.PreviousSentence is { } before && Statement.Whole(before).Has(Income) || Statement.Whole(statement.Sentence).FindAll(Income).Any(i => i < share.First));

    // "the 20 percent that <party> turns over to <party>"
    private static bool PaidOver(Statement statement, Amount share, DealBook book) =>
        statement.Clauses.FirstOrDefault(c => (c.Clause.IsRelative || c.Clause.Opener is "that" or "which") && c.Verb is { } v && v.First > share.Next && v.First < share.Next + 5) is { Verb: { Passive: false, Negated: false, Lemma: "pay" or "remit" or "turn" or "hand" or "forward" or "pass" or "owe" or "send" or "surrender" or "yield" } } at && statement.Tokens[share.Next].Lower is "that" or "which" &&
        book.Open(ClauseKind.RevenueShare).Any(c => c.Key.Owes == at.Agent && c.Key.Benefits == (at.After("to") ?? at.In(Role.IndirectObject)));

    private static readonly HashSet<string> OutOf = ["out", "from", "of"];
    private static readonly HashSet<string> Whats = ["what", "whatever", "everything", "all", "money", "that"];

    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Clause(Statement statement, int core, bool strong, DealBook book)
    {
        if (Reversed(statement)) return null;
        var flow = Flow.Of(statement);
        var named = statement.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? best = null;
        var top = 0;
        foreach (var clause in book.Open(ClauseKind.RevenueShare))
        {
            var (owes, benefits) = (clause.Key.Owes!, clause.Key.Benefits!);
            var single = book.Of(ClauseKind.RevenueShare, clause.Deal).Count() == 1;
            var called = Matter.Named(statement.Sentence, statement.First, statement.Next, clause);
            if (!named.Contains(owes) && !named.Contains(benefits) && !(single && strong && Handed(statement)) && called < 2 || !strong && !book.RevenueShareDeals.Contains(clause.Deal.Id) || flow.IsOthers(clause.Deal, clause.Key)) continue;
            var fit = flow.Fit(clause.Key) + Owners(statement, clause.Key) + called;
            if (called > 1 && fit > 0) fit = Math.Max(fit, 3);
            var both = named.Contains(owes) && named.Contains(benefits);
            if (!both && book.Focus?.Id != clause.Deal.Id) continue;
            var verbless = !statement.Clauses.Any(c => c.Verb is { Finite: true } && !c.Clause.IsRelative && c.Clause.Opener is not "what");
            if (fit < (single && strong && (both || Handed(statement)) ? 0 : single && strong && verbless ? 1 : both || strong && Handed(statement) ? 2 : 3) || !both && !strong) continue;
            if (fit + 1 > top) (best, top) = (clause, fit + 1);
        }

        return best;
    }

    // "will be handed over", "accrues to the builder": the share goes somewhere, though no name says where.
    private static bool Handed(Statement statement) => statement.Clauses.Any(c => c.Verb is { } v && (v.Passive && c.VerbIs(WordList.Of("verb-gives")) || (c.VerbIs(WordList.Of("verb-moves")) || c.VerbIs(WordList.Of("verb-gives"))) && c.Tokens.Skip(v.Next).Take(Math.Max(0, c.Next - v.Next)).Any(t => t.Lower is "to")));

    // "gets 20 percent of its revenue from", "revenue comes from": where the money is earned, not where it goes.
    private static bool Reversed(Statement statement) => statement.Clauses.Any(c => c.Verb is { } v && (MadeSomewhere(c) && statement.FindAll(Income).Any(i => i > v.Head) || Sources.Contains(v.Lemma) && c.Next > v.Next && c.Tokens.Skip(v.Next).Take(3).Any(t => t.Lower is "from") && statement.AnyOf(c.Clause.Subject.First, c.Clause.Subject.Next, Incomes) ||
        c.VerbIs(WordList.Of("verb-takes")) && c.Agent is not null && statement.FindAll(Income).Any(i => i > v.Head && c.Roles.Any(r => r.Role == Role.Possessor && r.Ref.One == c.Agent && Math.Abs(r.Owned - i) <= 1))));

    // "makes four percent of its sales in the north"
    private static bool MadeSomewhere(ClauseContext at) =>
        at.Verb is { Passive: false, Lemma: "make" or "earn" or "generate" or "book" or "derive" or "achieve" or "do" } verb && at.Agent is { } earner && at.After("to") is null && at.In(Role.IndirectObject) is null &&
        at.Roles.Any(r => r.Role == Role.Possessor && r.Ref.One == earner && r.Ref.First > verb.Head);

    private static readonly HashSet<string> Incomes = ["revenue", "sale", "turnover", "income", "percent", "cent"];

    // "what <party> earns": it pays; "<party>'s share of <party>'s sales": it is paid.
    private static int Owners(Statement statement, ClauseKey key)
    {
        var votes = 0;
        foreach (var clause in statement.Clauses)
        {
            if (clause.Verb is { } verb && statement.Stands(verb.Head, Earn) && clause.Agent is { } earner && Enumerable.Range(Math.Max(statement.First, clause.Clause.Subject.First - 4), 5).Any(i => i < statement.Next && Whats.Contains(statement.Tokens[i].Lower) || i < statement.Next && statement.Tokens[i].Lemma is "dollar" or "euro" or "pound" or "franc" or "crown")) votes += earner == key.Owes ? 3 : -3;
            foreach (var role in clause.Roles.Where(r => r.Role == Role.Possessor && r.Ref.One is not null && r.Ref.First >= statement.First && r.Ref.First < statement.Next))
            {
                var owned = role.Owned < 0 ? role.Ref.Next + 1 : role.Owned;
                if (role.Owned < 0 || owned < statement.Next && statement.Stands(owned, Part) && !statement.Stands(owned, Name) && owned + 1 < statement.Next && statement.Tokens[owned + 1].Lower is "of" or "in" or "from") votes += role.Ref.One == key.Benefits ? 2 : -2;
            }
        }

        return votes;
    }

    // A rate, an end or a limit without parties belongs to the share that the sentences before spoke of.
    private static IEnumerable<Candidate> Continue(Statement statement, DealBook book, IReadOnlyList<Candidate> told)
    {
        if (book.Money.Before(ClauseKind.RevenueShare, statement.Sentence.Index, statement.Has(OtherWay) && (statement.Has(Part) || statement.Has(Stream)) ? Turn : 2) is not { } topic || statement.Parties.Any(p => p.IsNamed && p.One is { } one && topic.Clause.Deal.Parties.All(x => x.Id != one))) yield break;
        if (!statement.AnyOf(statement.First, statement.Next, Back) || statement.Parties.Any(p => p.IsNamed) && !statement.Has(OtherWay) || statement.Amounts.Any(a => !a.IsPercent)) yield break;
        if (told.Any(c => c.Clause.Kind is not ClauseKind.RevenueShare)) yield break;
        var clause = topic.Clause;
        if (statement.Has(OtherWay) && Contrary(book, clause.Deal, clause.Key) is { } other) clause = other;
        foreach (var candidate in RevenueTerms.Of(statement, clause, statement.First, Follows, withState: false)) if (!IsTold(candidate, told)) yield return candidate;
    }

    /// <summary>The clause that a sentence turns to by naming the contrary direction of the one spoken of: "The reverse flow is not."</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Turned(SentenceView sentence, DealBook book) =>
        book.Money.Before(ClauseKind.RevenueShare, sentence.Index, Turn) is { } topic && Statement.Whole(sentence) is var whole && whole.Has(OtherWay) && (whole.Has(Stream) || whole.Has(Part) || whole.Has(Name)) ? Contrary(book, topic.Clause.Deal, topic.Clause.Key) : null;

    // The deal's share that flows the other way.
    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Contrary(DealBook book, DealProfile deal, ClauseKey clause) =>
        book.Of(ClauseKind.RevenueShare, deal).FirstOrDefault(c => c.Key != clause) is { Deal: not null } other ? other : null;

    private static bool IsTold(Candidate candidate, IReadOnlyList<Candidate> told) => told.Any(c => c.Clause == candidate.Clause && c.Attribute == candidate.Attribute && (c.Value == candidate.Value || c.Attribute is not ClauseAttribute.Until || Same(c, candidate)) && (c.Standing == candidate.Standing || c.Attribute != ClauseAttribute.Capped) && c.IsPrevious == candidate.IsPrevious);

    // Two statements of a sentence may give two ends: one before, one now.
    private static bool Same(Candidate a, Candidate b) => Statement.Of(a.At.Sentence).Any(s => a.Core >= s.First && a.Core < s.Next && b.Core >= s.First && b.Core < s.Next);

    /// <summary>True where the statement says where revenue comes from, not where a share of it goes.</summary>
    public static bool IsReversed(ClauseContext at) => Statement.Of(at.Sentence).Where(s => at.First < s.Next && at.Next > s.First).Any(Reversed);
}
