using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Who puts how much into whom, and who has promised to buy how much.</summary>
internal static class MoneyRules
{
    private static readonly HashSet<string> Gains = ["gain", "gains", "profit", "profits", "booked", "valued", "valuation", "value", "worth", "lost", "losing", "market", "revenue", "sales", "earned", "made", "capitalisation", "capitalization"];

    private static readonly WordList Fines = WordList.Of("noun-fine");

    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("<party> invests <sum> in <party>", ClauseKind.Investment, Invests),
        new("<party> buys <goods> worth <sum> from <party>", ClauseKind.PurchaseCommitment, Buys),
        new("the <sum> contract", ClauseKind.PurchaseCommitment, Contract),
    ];

    private static IEnumerable<Candidate> Invests(ClauseContext at, DealBook book)
    {
        var provided = ProvidedWith(at);
        var verb = at.VerbIs(Lex.Invest) && Into(at) || provided;
        var noun = -1;
        foreach (var i in at.Cores(Lex.Investment))
        {
            if (at.Tokens[i].Lemma is "investment" or "injection" or "infusion" or "stake" or "funding" or "cheque" or "check" or "financing" or "backing" || (at.Tokens[i].Lemma is "commitment" or "pledge" or "package" or "deal" && at.Sentence.Tokens.Any(t => t.Lemma is "invest" or "investment"))) noun = noun < 0 ? i : noun;
        }

        if (!verb && noun < 0 || Phrases.Find(at.Tokens, at.First, at.Next, Fines) >= 0) yield break;
        if (at.Governors.Append(at).Any(g => g.Tokens.Skip(g.First).Take(g.Next - g.First).Any(t => t.Lower is "talks"))) yield break;
        if (Goods(at) && !verb && at.Tokens[noun].Lemma is not ("investment" or "injection" or "infusion")) yield break;
        string? investor = null, company = null;
        if (verb)
        {
            investor = at.Agent;
            company = at.After("in", "into", "to", "behind") ?? at.In(Role.IndirectObject) ?? (provided ? at.In(Role.DirectObject) : null) ?? (at.Verb!.Lemma is "fund" or "finance" or "back" or "bankroll" ? at.In(Role.DirectObject) : null);
            if (at.Verb!.Passive) (investor, company) = (at.After("by", "from"), at.In(Role.Subject) ?? at.After("in", "into"));
        }
        else
        {
            investor = at.OwnerOf(noun) ?? at.After("from", "by") ?? (at.VerbIs(Lex.Get) ? null : at.Agent);
            company = at.After("in", "into", "to") ?? (at.Tokens[noun].Lemma is "cheque" or "check" or "funding" or "financing" or "backing" ? at.After("for") : null) ?? (at.VerbIs(Lex.Get) ? at.Agent : null);
        }

        if (investor is not null && investor == company) company = null;
        if (company is null && Elsewhere(at)) yield break;
        if (book.Resolve(ClauseKind.Investment, investor, company) is not { } clause || (investor is null && company is null)) yield break;
        if (at.Verb is { NoLonger: false, Negated: true } && verb) yield break;
        if ((investor is null || company is null) && Statement.Of(at.Sentence).Any(s => at.First < s.Next && at.Next > s.First && Flow.Of(s).IsOthers(clause.Deal, clause.Key))) yield break;
        var standing = verb ? Standing.Holds : Fate.Of(at, noun);
        var core = verb ? at.Verb!.Head : noun;
        var any = false;
        var sums = at.Sentence.Amounts.Where(a => !a.IsPercent && !IsGain(at, a)).ToList();
        foreach (var amount in sums.Where(a => a.First >= at.First && a.First < at.Next))
        {
            any = true;
            foreach (var candidate in CapitalParts.Facts(at, clause, amount, sums, standing, core, All[0].Name, null, true)) yield return candidate;
        }

        if (!any && at.Index + 1 < at.Sentence.Clauses.Count && new ClauseContext(at.Sentence, at.Index + 1) is { Verb: { Finite: false } } follow)
        {
            foreach (var amount in follow.Amounts.Where(a => !a.IsPercent && !IsGain(follow, a))) yield return Build.Fact(at, clause, ClauseAttribute.Amount, amount.Term, standing, core, All[0].Name);
        }
    }

    // "provided X with one billion dollars"
    private static bool ProvidedWith(ClauseContext at) =>
        at.Verb is { Passive: false, Lemma: "provide" or "supply" or "furnish" or "endow" or "equip" } verb && at.Amounts.FirstOrDefault(a => !a.IsPercent) is { } sum && sum.First > verb.Next && at.Tokens[sum.First - 1].Lower is "with" && !Goods(at);

    private static IEnumerable<Candidate> Buys(ClauseContext at, DealBook book)
    {
        if (at.Verb is { Lemma: "receive" or "get" or "collect" or "win" or "land" or "secure" } taker && at.Agent is { } supplier && at.After("from") is { } customer && Goods(at) && book.Resolve(ClauseKind.PurchaseCommitment, customer, supplier) is { } order && Money(at).FirstOrDefault() is { } price)
        {
            yield return Build.Fact(at, order, ClauseAttribute.Amount, price.Term, taker.Negated ? Standing.Denied : Standing.Holds, taker.Head, All[1].Name);
            yield break;
        }

        if (at.Verb is { Passive: false, Lemma: "supply" or "provide" or "furnish" or "equip" or "serve" } supplies && at.Agent is { } vendor && (at.In(Role.DirectObject) ?? at.In(Role.IndirectObject) ?? at.After("to")) is { } client && client != vendor && Goods(at) && book.Resolve(ClauseKind.PurchaseCommitment, client, vendor) is { } supply && Money(at).FirstOrDefault() is { } worth)
        {
            yield return Build.Fact(at, supply, ClauseAttribute.Amount, worth.Term, supplies.Negated ? Standing.Denied : Standing.Holds, supplies.Head, All[1].Name);
            foreach (var candidate in More(at, supply, Standing.Holds, supplies.Head, All[1].Name)) yield return candidate;
            yield break;
        }

        if (at.Verb is not { } verb || !at.VerbIs(Lex.Buy) && !BuyingLead(at) && !SignsFor(at)) yield break;
        if (Phrases.Find(at.Tokens, at.First, at.Next, Fines) >= 0) yield break;
        if (verb.Lemma is "buy" or "purchase" or "acquire" && at.Tokens.Skip(verb.Next).Take(6).Any(t => t.Lemma is "company" or "firm" or "start-up" or "startup")) yield break;
        if (verb.Lemma is "take" or "draw" or "acquire" or "commit" or "book" or "place" or "reserve" or "contract" or "consume" && !Goods(at)) yield break;
        var buyer = verb.Passive ? at.After("by") : at.Agent;
        if (verb.Passive && SignsFor(at)) buyer = null;
        var seller = Seller(at, buyer);
        if (buyer is not null && seller == buyer) seller = null;
        if (seller is null && !(Goods(at) && at.Amounts.Any(a => !a.IsPercent))) yield break;
        if (buyer is null && seller is null) yield break;
        if (Equity(at)) yield break;
        if (!at.Amounts.Any() && at.Tokens.Skip(verb.Next).Take(5).Any(t => t.Lower is "all" or "every" or "everything" or "exclusively")) yield break;
        if (book.Resolve(ClauseKind.PurchaseCommitment, buyer, seller) is not { } clause) yield break;
        var standing = verb.NoLonger ? Standing.Ended : verb.Negated ? Standing.Denied : Standing.Holds;
        var any = false;
        foreach (var amount in Money(at))
        {
            any = true;
            yield return Build.Fact(at, clause, ClauseAttribute.Amount, amount.Term, standing, verb.Head, All[1].Name);
        }

        foreach (var candidate in More(at, clause, standing, verb.Head, All[1].Name)) yield return candidate;
        if (!any && seller is not null && Goods(at) && !SignsFor(at) && verb.Lemma is not ("use" or "spend") && (verb.Leads.Count > 0 || verb.Lemma is "order" or "contract" or "commit" or "buy" or "purchase" or "sign")) yield return Build.InForce(at, clause, standing, verb.Head, All[1].Name);
    }

    private static IEnumerable<Candidate> Contract(ClauseContext at, DealBook book)
    {
        if (at.Verb is not null && (at.VerbIs(Lex.Buy) && at.Verb.Lemma is not ("contract" or "place") || BuyingLead(at) || SignsFor(at))) yield break;
        foreach (var core in at.Cores(Lex.Purchase))
        {
            if (at.Tokens[core].Lemma is "service" or "capacity" or "bill" or "tab" || core + 1 < at.Tokens.Count && at.Tokens[core + 1].Lower is "book" or "books" or "backlog") continue;
            var money = Money(at).FirstOrDefault(a => Math.Abs(a.First - core) <= 12);
            var grows = at.Verb is { Lemma: "grow" or "enlarge" or "expand" or "swell" or "increase" or "extend" or "raise" or "boost" or "widen" or "rise" };
            if (money is null) continue;
            if (Phrases.Find(at.Tokens, at.First, at.Next, Lex.Investment) is var i && i >= 0 && at.Tokens[i].Lemma is "investment" or "stake" or "round") continue;
            if (!Goods(at) && !grows && !at.Sentence.Parties.Any(p => p.IsPlatform) && !(at.Tokens[core].Lemma is "order" or "purchase" or "commitment")) continue;
            var seller = at.Sentence.Parties.Where(p => p.IsPlatform && p.First >= at.First - 1 && p.First < at.Next).Select(p => p.One).FirstOrDefault() ?? at.After("from", "on");
            var buyer = at.OwnerOf(core) is { } owner && owner != seller ? owner : at.Agent is { } agent && agent != seller ? agent : at.After("by", "with") is { } with && with != seller ? with : null;
            if (buyer is null && at.Sentence.Parties.Where(p => p.IsNamed).SelectMany(p => p.Parties).Distinct(StringComparer.Ordinal).Count() > 2) continue;
            if (buyer is null && seller is null) seller = at.In(Role.Subject);
            if (book.Resolve(ClauseKind.PurchaseCommitment, buyer, seller) is not { } clause) continue;
            if (buyer is null && seller is null && book.Focus?.Id != clause.Deal.Id) continue;
            foreach (var amount in Money(at).Where(a => Math.Abs(a.First - core) <= 14 && !ForShares(at, a)))
            {
                var growth = grows && amount.First > at.Verb!.Head;
                yield return Build.Fact(at, clause, ClauseAttribute.Amount, amount.Term, at.Verb is { Lemma: "cut" or "strip" or "lift" or "extend" } ? Standing.Holds : Fate.Of(at, core), core, All[2].Name) with { IsPrevious = grows && !growth || Changes.IsOld(Statement.Whole(at.Sentence), amount) };
            }

            foreach (var candidate in More(at, clause, Standing.Holds, core, All[2].Name)) yield return candidate;
            yield break;
        }
    }

    // "$80 million for 5 percent of the company"
    private static bool ForShares(ClauseContext at, Amount sum) =>
        sum.Next < at.Tokens.Count && at.Tokens[sum.Next].Lower is "for" && at.Sentence.Amounts.Any(a => a.IsPercent && a.First > sum.Next && a.First <= sum.Next + 3);

    private static IEnumerable<Candidate> More(ClauseContext at, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, Standing standing, int core, string rule)
    {
        if (at.Dates.FirstOrDefault(d => d.Kind == DateMentionKind.Duration && at.Sentence.TokensOf(d).First > core) is { } term) yield return Build.Fact(at, clause, ClauseAttribute.Term, TermValue.FromText(term.Value), standing, core, rule);
        if (at.Dates.FirstOrDefault(d => d.Bound == DateBound.From && Until.IsFuture(d, at.Sentence)) is { } from) yield return Build.Fact(at, clause, ClauseAttribute.From, TermValue.FromText(from.Value), standing, core, rule);
    }

    private static IEnumerable<Amount> Money(ClauseContext at) => at.Sentence.Amounts.Where(a => !a.IsPercent && a.First >= at.First && a.First < Reach(at) && !IsGain(at, a) || !a.IsPercent && a.First >= at.Clause.Subject.First && a.First < at.Clause.Subject.Next);

    private static int Reach(ClauseContext at)
    {
        var next = at.Next;
        for (var i = at.Index + 1; i < at.Sentence.Clauses.Count && at.Sentence.Clauses[i].Verb is { Finite: false } && at.Sentence.Clauses[i].Opener is null; i++) next = at.Sentence.Clauses[i].Next;
        return next;
    }

    private static string? Seller(ClauseContext at, string? buyer)
    {
        var reach = Reach(at);
        var platform = at.Sentence.Parties.Where(p => p.IsPlatform && p.First > at.Verb!.Head && p.First < reach && p.One != buyer).Select(p => p.One).FirstOrDefault();
        if (platform is not null) return platform;
        if (at.After("from", "with", "on", "at", "to") is { } from && from != buyer) return from;
        if (at.Roles.FirstOrDefault(r => r.Role == Role.Possessor && r.Ref.First > at.Verb!.Head && r.Ref.One is not null && r.Ref.One != buyer) is { } owner) return owner.Ref.One;
        return at.Verb!.Passive ? at.In(Role.Subject) : at.Roles.FirstOrDefault(r => r.Role == Role.Prepositional && r.Preposition is "from" or "with" or "on" && r.Ref.One is not null && r.Ref.One != buyer)?.Ref.One;
    }

    private static bool BuyingLead(ClauseContext at) => at.Verb is { Lemma: "spend" or "buy" or "purchase" or "order" };

    private static bool SignsFor(ClauseContext at) => at.Verb is { Lemma: "sign" or "strike" or "ink" or "announce" or "conclude" or "close" or "commit" or "clinch" or "win" or "land" } && Goods(at) && Phrases.Find(at.Tokens, at.First, at.Next, Lex.Investment) is var i && (i < 0 || at.Tokens[i].Lemma is not ("investment" or "stake" or "funding"));

    private static bool Goods(ClauseContext at)
    {
        var reach = Reach(at);
        return Phrases.Find(at.Tokens, at.Verb?.Next ?? at.First, reach, Lex.Goods) >= 0 || at.Sentence.Parties.Any(p => p.IsPlatform && p.First >= at.First && p.First < reach);
    }

    private static bool Equity(ClauseContext at) => at.Amounts.Any(a => a.IsPercent && a.Next < at.Next && at.Tokens[a.Next].Lower is "of" && at.Sentence.Parties.Any(p => p.First - a.Next is 1 or 2)) || at.Amounts.Any(a => a.IsPercent) && Phrases.Find(at.Tokens, at.First, at.Next, Lex.Stake) >= 0 || Phrases.Find(at.Tokens, at.Verb!.Next, at.Next, Lex.Stake) is var s && s >= 0 && at.Tokens[s].Lemma is "stake" or "share" or "shareholding";

    // "invests $80 billion in its own data centres": the money goes into a thing, not into a party.
    private static bool Elsewhere(ClauseContext at)
    {
        if (at.Amounts.FirstOrDefault(a => !a.IsPercent) is not { } amount || amount.Next >= at.Next || at.Tokens[amount.Next].Lower is not ("in" or "into")) return false;
        return !at.Sentence.Parties.Any(p => p.First > amount.Next && p.First <= amount.Next + 5 && at.Tokens[p.First].Lower is not ("its" or "their" or "our")) && !at.Tokens.Skip(amount.Next + 1).Take(4).Any(t => t.Lemma is "company" or "firm" or "lab" or "start-up" or "startup" or "round" or "it" or "partner" or "rival" or "total" or "cash" or "equity" or "share" or "stock" || t.Class is WordClass.Number);
    }

    private static bool Into(ClauseContext at) => at.Verb is { } verb && (verb.Lemma is "invest" or "fund" or "finance" or "bankroll" or "back" or "inject" or "pour" or "sink" or "plough" or "plow" or "pump" or "funnel" or "plunge" or "wire" or "stake" || Phrases.IsVerb(at.Tokens, verb.Head, at.Next, WordList.Of("verb-invest")) && at.After("in", "into") is not null && !Goods(at) || verb.Lemma is "put" or "chip" or "kick" && verb.Next < at.Tokens.Count && at.Tokens[verb.Next].Lower is "in" && at.Amounts.Any(a => a.First <= verb.Next + 3));

    private static bool IsGain(ClauseContext at, Amount amount)
    {
        for (var i = amount.First - 1; i >= Math.Max(0, amount.First - 4); i--)
        {
            if (Gains.Contains(at.Tokens[i].Lower) && !(at.Tokens[i].Lower is "worth" && Goods(at))) return true;
            if (at.Tokens[i].IsMark) break;
        }

        if (Valuation.Is(at, amount)) return true;
        for (var i = amount.Next; i < Math.Min(at.Tokens.Count, amount.Next + 9); i++)
        {
            if (at.Tokens[i].Lower is "from" && Phrases.Find(at.Tokens, i + 1, Math.Min(at.Tokens.Count, i + 4), Lex.Investment) >= 0) return true;
        }

        return amount.Next < at.Tokens.Count && at.Tokens.Skip(amount.Next).Take(3).Any(t => t.Lower is "gain" or "profit" or "valuation" or "revenue" or "loss");
    }
}
