using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Who pays a share of revenue to whom.</summary>
internal static class RevenueShareRules
{
    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("<party> pays <party> a share of revenue", ClauseKind.RevenueShare, Pays),
        new("<party>'s revenue share to <party>", ClauseKind.RevenueShare, Noun),
        new("<party> shares revenue with <party>", ClauseKind.RevenueShare, Shares),
        new("<party>'s payments to <party>", ClauseKind.RevenueShare, Payments),
        new("that share is <percent>", ClauseKind.RevenueShare, Rate),
    ];

    private static IEnumerable<Candidate> Pays(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { } verb) yield break;
        var topic = Topic(at, verb.Next);
        var flows = verb is { Lemma: "go" or "flow" or "pass" or "accrue" or "fall", Passive: false } && at.After("to") is not null && at.Clause.Subject is var (sf, sn) && sn > sf && Phrases.Find(at.Tokens, Math.Min(sf, at.First), sn, Lex.Revenue) >= 0;
        if (flows)
        {
            var payee2 = at.After("to");
            var payer2 = at.After("of", "from") ?? at.Roles.FirstOrDefault(r => r.Role == Role.Possessor && r.Ref.One != payee2)?.Ref.One;
            foreach (var clause in Directions(at, book, payer2, payee2))
            {
                foreach (var candidate in Attributes(at, book, clause, verb.Head, StandingOf(at, verb.Head), All[0].Name)) yield return candidate;
            }

            yield break;
        }

        var pays = at.VerbIs(Lex.Pay) && !(verb.Lemma is "share" && topic < 0);
        var collects = at.VerbIs(Lex.Collect);
        if (!pays && !collects) yield break;
        var explicitShare = topic >= 0;
        var bare = verb.Lemma is "pay" or "remit" or "owe" && book.RevenueShareDeals.Count > 0 && !at.Amounts.Any(a => !a.IsPercent);
        if (!explicitShare && !bare) yield break;
        var (payer, payee) = pays ? Payer(at) : (at.After("from") ?? Owner(at, topic), at.Agent);
        if (pays && payer is null && payee is null && !EachOther(at) || RevenueReader.IsReversed(at)) yield break;
        if (pays && payee is null && verb.Lemma is "pay" or "spend" && at.Amounts.FirstOrDefault(a => a.IsPercent) is { } spent && at.Tokens.Skip(spent.Next).Take(8).Any(t => t.Lower is "for" or "on")) yield break;
        if (collects && (payee is null || payer is null) && !explicitShare) yield break;
        var core = explicitShare ? topic : verb.Head;
        var nothing = at.Tokens.Skip(verb.Next).Take(Math.Max(0, at.Next - verb.Next)).Any(t => t.Lower is "nothing" or "none" or "zero" or "nil") || at.Tokens.Skip(verb.Next).Take(Math.Max(0, at.Next - verb.Next)).Select(t => t.Lower).SkipWhile(t => t != "no").Take(4).Any(t => t is "share" or "revenue" or "royalty" or "more" or "cut");
        var standing = nothing ? verb.Negated ? Rules.Standing.Holds : Rules.Standing.Ended : StandingOf(at, core);
        foreach (var clause in Directions(at, book, payer, payee))
        {
            foreach (var candidate in Attributes(at, book, clause, core, standing, All[0].Name)) yield return candidate;
        }
    }

    private static IEnumerable<Candidate> Noun(ClauseContext at, DealBook book)
    {
        if (at.Verb is not null && (at.VerbIs(Lex.Pay) || at.VerbIs(Lex.Collect)) && Phrases.Find(at.Tokens, at.Verb.Next, at.Next, Lex.RevenueShare) >= 0) yield break;
        foreach (var core in at.Cores(Lex.RevenueShare).Where(i => !Under(at, i)).Concat(ShareOfRevenue(at)))
        {
            var owner = at.OwnerOf(core);
            var payee = at.After("to") ?? at.In(Role.IndirectObject);
            var payer = at.After("from", "by") ?? owner;
            if (owner is not null && Other(at, core, owner) is { } earner) (payer, payee) = (earner, owner);
            else if (owner is not null && at.Tokens[core].Lemma is "cut" or "slice" or "share" or "portion" && core + 2 < at.Tokens.Count && at.Tokens[core + 1].Lower is "of" or "in" && at.Tokens[core + 2].Lower is not ("its" or "their")) (payer, payee) = (null, owner);
            if (payer == payee) payer = null;
            if (owner is null && payee is null && at.Agent is { } loser && at.Verb is { Lemma: "forgo" or "forego" or "lose" or "forfeit" or "waive" or "surrender" or "renounce" or "relinquish" or "sacrifice" or "give" }) payee = loser;
            else if (owner is null && at.Agent is { } taker && payee is null && at.Clause.Opener is "that" or "which" && at.Verb is { Passive: false, Lemma: "enjoy" or "receive" or "get" or "collect" or "draw" or "earn" }) payee = taker;
            else if (owner is null && at.Agent is { } agent && payer is null && agent != payee && (at.VerbIs(Lex.Hold) || at.VerbIs(Lex.End) || at.VerbIs(Lex.Pay) || at.VerbIs(Lex.Continue) || at.VerbIs(Lex.Agree) && at.After("for") is not null)) payer = agent;
            if (payer is null && at.Verb is { Passive: false, Lemma: "release" or "free" or "relieve" or "absolve" or "excuse" or "exempt" } && at.In(Role.DirectObject) is { } freed) payer = freed;
            if (payer is not null && at.After("with") is { } with && with != payer) payee ??= with;
            if (payer is not null && payee is null && core < at.Next && at.After("for") is { } favoured && favoured != payer) payee = favoured;
            var standing = Fate.Of(at, core);
            if (payer is null && payee is null && at.Verb is { Lemma: "touch" or "discuss" or "change" or "address" or "revise" or "review" or "rewrite" or "adjust" or "concern" or "cover" or "mention" }) yield break;
            var clauses = Directions(at, book, payer, payee).ToList();
            if (clauses.Count == 0 && owner is not null && payer == owner && payee is null) clauses = [.. Directions(at, book, null, owner)];
            foreach (var clause in clauses)
            {
                foreach (var candidate in Attributes(at, book, clause, core, standing, All[1].Name)) yield return candidate;
            }

            yield break;
        }
    }

    // "X's share of Y's revenue": Y pays.
    private static string? Other(ClauseContext at, int core, string owner) =>
        at.Tokens[core].Lemma is "share" or "cut" or "slice" or "portion" or "percentage" && core + 1 < at.Tokens.Count && at.Tokens[core + 1].Lower is "of" or "in"
            ? at.Roles.FirstOrDefault(r => r.Role == Role.Possessor && r.Ref.One is { } one && one != owner && r.Ref.First > core && r.Ref.First <= core + 4)?.Ref.One : null;

    private static IEnumerable<Candidate> Shares(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { } verb || !at.VerbIs(Lex.ShareVerb)) yield break;
        var revenue = Phrases.Find(at.Tokens, verb.Passive ? Math.Min(at.First, at.Clause.Subject.First) : verb.Next, at.Next, Lex.Revenue);
        if (revenue < 0 && !SharesEarnings(at) || revenue > 1 && (at.Tokens[revenue - 1].Lower is "about" or "on" || at.Tokens[revenue - 2].Lower is "about" or "on")) yield break;
        var payer = verb.Passive ? at.After("by", "from") : at.Agent;
        var payee = at.After("with", "to");
        var core = verb.Head;
        foreach (var clause in Directions(at, book, payer, payee))
        {
            foreach (var candidate in Attributes(at, book, clause, core, StandingOf(at, core), All[2].Name)) yield return candidate;
        }
    }

    // "payments under the revenue share": the payments are what is spoken of.
    private static bool Under(ClauseContext at, int core) => Fate.GroupStart(at, core) is > 0 and var start && at.Tokens[start - 1].Lower is "under";

    // "share with X what it earns from ..."
    private static bool SharesEarnings(ClauseContext at) =>
        at.Index + 1 < at.Sentence.Clauses.Count && new ClauseContext(at.Sentence, at.Index + 1) is { Verb: not null } next && next.VerbIs(WordList.Of("verb-earn")) && Enumerable.Range(Math.Max(at.Verb!.Next, next.First - 2), 5).Any(i => i < at.Tokens.Count && at.Tokens[i].Lower is "what" or "whatever" or "everything");

    private static IEnumerable<Candidate> Payments(ClauseContext at, DealBook book)
    {
        if (at.Cores(Lex.RevenueShare).Any(i => !Under(at, i))) yield break;
        foreach (var core in at.Cores(Lex.Payment))
        {
            if (at.Tokens[core].Lemma is not ("payment" or "remittance" or "transfer" or "payout" or "disbursement" or "royalty" or "share" or "obligation" or "outflow" or "levy")) continue;
            if (at.Amounts.Any(a => !a.IsPercent) || at.Tokens.Skip(at.First).Take(at.Next - at.First).Any(t => t.Lower is "invest" or "investment" or "shares" or "equity")) continue;
            var payer = at.OwnerOf(core) ?? at.After("from", "by");
            var payee = at.After("to");
            if (payee is null && at.In(Role.Prepositional) is null && at.Roles.Any(r => r.Preposition == "to" && r.Ref.One is not null)) payee = at.Roles.First(r => r.Preposition == "to" && r.Ref.One is not null).Ref.One;
            if (payer is null && payee is null || payer == payee) continue;
            if (at.Agent is { } agent && payer is null && agent != payee && (at.VerbIs(Lex.Continue) || at.VerbIs(Lex.End))) payer = agent;
            foreach (var clause in Directions(at, book, payer, payee))
            {
                if (!book.RevenueShareDeals.Contains(clause.Deal.Id) && (payer is null || payee is null)) continue;
                foreach (var candidate in Attributes(at, book, clause, core, Fate.Of(at, core), All[3].Name)) yield return candidate;
            }

            yield break;
        }
    }

    // "That share is 20 percent", "the rate stays at 20 percent": of the payments spoken of just before.
    private static IEnumerable<Candidate> Rate(ClauseContext at, DealBook book)
    {
        if (!book.Last.TryGetValue(ClauseKind.RevenueShare, out var last) || book.LastBlock.GetValueOrDefault(ClauseKind.RevenueShare, -9) < at.Sentence.Block - 1) yield break;
        if (at.Verb is not { } verb || verb.Lemma is not ("be" or "remain" or "stay" or "stand" or "run" or "amount" or "come") || at.Amounts.FirstOrDefault(a => a.IsPercent) is not { } percent) yield break;
        var subject = at.Tokens.Skip(at.Clause.Subject.First).Take(at.Clause.Subject.Next - at.Clause.Subject.First).ToList();
        if (!subject.Any(t => t.Lemma is "share" or "rate" or "percentage" or "cut" or "slice" or "royalty" or "it") || subject.Any(t => t.Lemma is "stake" or "holding")) yield break;
        if (at.Sentence.Tokens.Any(t => t.Lemma is "holding" or "stake" or "shareholding")) yield break;
        if (subject.All(t => t.Lemma is not ("share" or "rate" or "percentage" or "cut" or "slice" or "royalty")) && !at.Sentence.Tokens.Any(t => t.Lower is "percentage" or "rate") && !(book.PreviousSentence?.Tokens.Any(t => t.Lower is "percentage" or "rate") ?? false)) yield break;
        var profile = last.Deal.Of(last.Key);
        yield return Build.Fact(at, (last.Deal, profile, last.Key), ClauseAttribute.Percent, percent.Term, Rules.Standing.Holds, percent.First, All[4].Name);
    }

    private static IEnumerable<Candidate> Attributes(ClauseContext at, DealBook book, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, int core, Standing standing, string rule)
    {
        var any = false;
        if (standing is Rules.Standing.Holds or Rules.Standing.Replaced)
        {
            if (Until.Of(at, core) is { } until)
            {
                yield return Build.Fact(at, clause, ClauseAttribute.Until, until, standing, core, rule);
                any = true;
            }

            foreach (var candidate in CapFacts(at, clause, core, standing, rule))
            {
                yield return candidate;
                any = true;
            }

            if (at.Amounts.FirstOrDefault(a => a.IsPercent && !IsEquity(at, a) && !Changes.IsOld(Statement.Whole(at.Sentence), a)) is { } percent)
            {
                yield return Build.Fact(at, clause, ClauseAttribute.Percent, percent.Term, standing, core, rule);
                any = true;
            }
        }

        if (!any) yield return Build.InForce(at, clause, standing, core, rule);
    }

    private static IEnumerable<Candidate> CapFacts(ClauseContext at, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, int core, Standing standing, string rule)
    {
        var tokens = at.Tokens;
        var end = at.Next;
        for (var i = at.Index + 1; i < at.Sentence.Clauses.Count && (at.Sentence.Clauses[i].Opener is "although" or "though" or "albeit" or "but" or "and" or "," or "with" or "which" or "whose" or "while" or "–" or "—" or "(" || at.Sentence.Clauses[i].Verb is { Finite: false }); i++)
        {
            // A following clause belongs to the payments only where it brings no party of its own as its subject.
            var next = new ClauseContext(at.Sentence, i);
            if (next.Roles.Any(r => r.Role == Role.Subject && r.Ref.IsNamed && r.Ref.First >= at.Sentence.Clauses[i].First)) break;
            end = at.Sentence.Clauses[i].Next;
        }

        var from = Math.Min(at.First, at.Clause.Subject.Next > at.Clause.Subject.First ? at.Clause.Subject.First : at.First);
        var cap = CapAt(tokens, from, end);
        if (cap < 0) yield break;
        var none = tokens.Skip(Math.Max(0, cap - 3)).Take(Math.Min(3, cap)).Any(t => t.Lower is "no" or "without" or "not" or "never") || tokens[cap].Lower is "uncapped" or "unlimited";
        yield return Build.Fact(at, clause, ClauseAttribute.Capped, TermValue.Of(!none), standing, core, rule);

        // "now capped", "New is an upper limit": before, there was none.
        if (!none && standing == Rules.Standing.Holds && tokens.Skip(Math.Max(from, cap - 5)).Take(Math.Min(5, cap)).Any(t => t.Lower is "now" or "newly" or "new") && !tokens.Skip(cap).Take(2).Any(t => t.Lower is "of"))
            yield return Build.Fact(at, clause, ClauseAttribute.Capped, TermValue.Of(false), Rules.Standing.Replaced, core, rule);
        if (!none && at.Sentence.Amounts.FirstOrDefault(a => !a.IsPercent && a.First > cap - 4 && a.First < cap + 12) is { } size)
            yield return Build.Fact(at, clause, ClauseAttribute.Cap, size.Term, standing, core, rule);
    }

    // "the share of revenue that", "a slice of its sales"
    private static IEnumerable<int> ShareOfRevenue(ClauseContext at)
    {
        foreach (var share in at.Cores(Lex.Share))
        {
            if (share + 1 < at.Tokens.Count && at.Tokens[share + 1].Lower is "of" or "in" && Phrases.Find(at.Tokens, share + 2, Math.Min(at.Tokens.Count, share + 6), Lex.Revenue) is var r && r >= 0 && at.Tokens[r].Lemma is not "profit") yield return share;
        }
    }

    private static int CapAt(IReadOnlyList<Token> tokens, int first, int next)
    {
        for (var i = first; i < Math.Min(next, tokens.Count); i++)
        {
            if (tokens[i].Lower is "capped" or "uncapped" or "cap" or "caps" or "ceiling" or "lid") return i;
            if (tokens[i].Lower is "limit" or "maximum" or "bound" && i > 0 && tokens[i - 1].Lower is "upper" or "total" or "overall" or "a" or "maximum" or "an" or "top" or "fixed") return i;
        }

        return -1;
    }

    private static IEnumerable<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> Directions(ClauseContext at, DealBook book, string? payer, string? payee)
    {
        var mutual = at.Roles.Any(r => r.Ref.Parties.Count == 2 && r.Role is Role.Subject) || at.Sentence.Tokens.Skip(at.First).Take(at.Next - at.First).Any(t => t.Lower is "both") && at.Has(Lex.BothWays) && payer is null || EachOther(at);
        if (mutual && (payer is null || payee is null || EachOther(at)))
        {
            var all = book.Of(ClauseKind.RevenueShare, book.Focus ?? book.Main).ToList();
            if (all.Count == 2) return all;
        }

        return book.Resolve(ClauseKind.RevenueShare, payer, payee) is { } one && (payer is not null || payee is not null || book.Of(ClauseKind.RevenueShare, one.Deal).Count() == 1) && !Contradicts(at, one.Key) ? [one] : [];
    }

    // The clause's own verbs and prepositions say that the money goes the other way.
    private static bool Contradicts(ClauseContext at, ClauseKey key) => Flow.Of(Statement.Of(at)).Fit(key) <= -3;

    private static bool EachOther(ClauseContext at)
    {
        for (var i = at.First; i < at.Next - 1; i++)
        {
            var (a, b) = (at.Tokens[i].Lower, at.Tokens[i + 1].Lower);
            if (a is "each" && b is "other" || a is "one" && b is "another" || a is "both" && b is "directions" or "ways" || a is "the" && b is "other" && at.Tokens.Take(i).Any(t => t.Lower is "each")) return true;
            if (a is "mutual" or "reciprocal" or "two-way") return true;
        }

        return false;
    }

    private static (string? Payer, string? Payee) Payer(ClauseContext at)
    {
        var payer = at.Verb is { Passive: true } ? at.After("by", "from") : at.Agent ?? at.In(Role.Subject);
        var payee = at.In(Role.IndirectObject) ?? at.After("to") ?? (at.Verb is { Passive: true } ? null : at.In(Role.DirectObject));
        if (payee is not null && payee == payer) payee = null;
        if (payee is null && at.Roles.FirstOrDefault(r => r.Preposition == "to" && r.Ref.One is not null && r.Ref.One != payer) is { } to) payee = to.Ref.One;
        if (at.Verb is { Passive: true } && payer is null && payee is null && at.In(Role.Subject) is { } paid) payee = paid;
        return (payer, payee);
    }

    private static string? Owner(ClauseContext at, int topic) => topic < 0 ? null : at.Roles.Where(r => r.Role == Role.Possessor && r.Ref.One is not null && r.Ref.First > at.Verb!.Head).Select(r => r.Ref.One).FirstOrDefault(p => p != at.Agent);

    private static int Topic(ClauseContext at, int from)
    {
        var start = at.Verb is { Passive: true } ? Math.Min(at.First, at.Clause.Subject.Next > at.Clause.Subject.First ? at.Clause.Subject.First : at.First) : from;
        var noun = Phrases.Find(at.Tokens, start, at.Next, Lex.RevenueShare);
        if (noun >= 0) return noun;
        foreach (var share in Phrases.FindAll(at.Tokens, start, at.Next, Lex.Share))
        {
            if (at.Tokens[share].Lower is "percent" or "%" or "cent" && !at.Amounts.Any(a => share >= a.First && share < a.Next)) continue;
            if (at.Tokens[share].Lemma is "royalty" or "commission") return share;
            if (Phrases.Find(at.Tokens, Math.Max(start, share - 3), Math.Min(at.Next, share + 10), Lex.Revenue) is var revenue && revenue >= 0 && at.Tokens[revenue].Lemma is not "profit") return share;
            if (RevenueReader.OfEarnings(at.Tokens, share, at.Tokens.Count)) return share;
            if (at.Tokens[share].Lemma is "cut" or "slice" && share > 0 && at.Tokens[share - 1].Class is WordClass.Determiner && !at.Tokens.Skip(share).Take(4).Any(t => t.Lower is "company" or "stake")) return share;
        }

        // "stops passing revenue to X"
        if (at.Verb is { Lemma: "pass" or "hand" or "transfer" or "route" or "send" or "forward" } passing && at.After("to") is not null && Phrases.Find(at.Tokens, passing.Next, Math.Min(at.Next, passing.Next + 3), Lex.Revenue) is >= 0 and var passed) return passed;
        return at.Amounts.FirstOrDefault(a => a.IsPercent && a.First >= start) is { } percent && Phrases.Find(at.Tokens, percent.Next, Math.Min(at.Next, percent.Next + 8), Lex.Revenue) is var sales && sales >= 0 && at.Tokens[sales].Lemma is not "profit" ? percent.First : -1;
    }

    private static Standing StandingOf(ClauseContext at, int core)
    {
        var verb = at.Verb!;
        if (verb.NoLonger) return Rules.Standing.Ended;
        var (first, next) = at.Clause.Subject;
        if (next > first && first >= at.First && at.Tokens[first].Lower is "no" or "none") return at.Tokens.Skip(verb.Next).Take(Math.Max(0, at.Next - verb.Next)).Any(t => t.Lower is "longer" or "more" or "anymore") ? Rules.Standing.Ended : Rules.Standing.Denied;
        if (verb.Negated) return Rules.Standing.Denied;
        if (at.Clause.IsInfinitive && at.Governors.FirstOrDefault() is { } governor && governor.Verb is { } g && (g.Lemma is "release" or "stop" or "cease" || governor.Tokens.Skip(g.Next).Take(4).Any(t => t.Lower is "obligation" or "duty") && governor.VerbIs(Lex.End))) return Rules.Standing.Ended;
        return Fate.ReplacedBefore(at.Tokens, verb.First) ? Rules.Standing.Replaced : core >= 0 ? Rules.Standing.Holds : Rules.Standing.Holds;
    }

    private static bool IsEquity(ClauseContext at, Amount amount) =>
        Phrases.Find(at.Tokens, amount.Next, Math.Min(at.Tokens.Count, amount.Next + 3), Lex.Stake) >= 0 && !at.Tokens.Skip(amount.Next).Take(3).Any(t => t.Lower is "share" or "cut" or "slice");
}
