using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>What one party may sell, host, buy or develop only with the other.</summary>
internal static class ExclusivityRules
{
    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("<party>'s exclusivity over <product>", ClauseKind.Exclusivity, Noun),
        new("<party> is the exclusive <provider>", ClauseKind.Exclusivity, Provider),
        new("<product> is hosted on <platform> alone", ClauseKind.Exclusivity, Alone),
        new("<party> is tied to <platform>", ClauseKind.Exclusivity, Tied),
        new("<party> must buy all <goods> from <party>", ClauseKind.Exclusivity, BuyAll),
    ];

    private static IEnumerable<Candidate> Noun(ClauseContext at, DealBook book)
    {
        foreach (var core in at.Cores(Lex.Exclusivity))
        {
            if ((at.Tokens[core].Lower is "exclusive" or "lock" or "grip" or "hold" or "sole" || at.Tokens[core].Lemma is "hold") && !IsNounUse(at, core)) continue;
            if (OfLicence(at, core) || core + 1 < at.Tokens.Count && at.Tokens[core + 1].Lemma is "conflict" or "dispute" or "issue" or "question" or "battle" or "fight" or "row" or "argument" or "debate" or "claim" or "fee" or "problem") continue;
            foreach (var candidate in Describe(at, book, core, Phrases.EndOf(at.Tokens, core, Lex.Exclusivity) - 1, All[0].Name)) yield return candidate;
            yield break;
        }

        // "exclusive rights to sell", "exclusive hosting of the API", "exclusive control over distribution"
        foreach (var i in ExclusiveWords.In(at))
        {
            var noun = ExclusiveWords.NounAfter(at, i);

            // "the loss of the exclusive on the engine"
            if (at.Tokens[i].Lower is "exclusive" && i > 0 && i + 1 < at.Next && at.Tokens[i - 1].Class is WordClass.Determiner or WordClass.Possessive && at.Tokens[i + 1].Lower is "on" or "over" or "for")
            {
                foreach (var candidate in Describe(at, book, i, i, All[0].Name)) yield return candidate;
                yield break;
            }

            if (noun < 0 || at.Tokens[noun].Lemma is not ("right" or "hosting" or "access" or "position" or "control" or "distribution" or "claim" or "term" or "arrangement" or "agreement" or "deal" or "contract" or "tie" or "relationship" or "partnership" or "slot" or "default" or "supply" or "window" or "territory" or "offtake" or "sale" or "broadcast" or "manufacturing" or "marketing" or "purchase" or "hold")) continue;
            if (at.Tokens[noun].Lemma is "access" or "control" or "right" or "claim" && IsIntellectualProperty(at, noun)) continue;
            if (OfSomebodyElse(at, noun)) continue;
            if (at.Verb is { Passive: false, Lemma: "sell" or "offer" or "provide" or "give" } gives && gives.Head < i && at.Sentence.Parties.All(p => p.First < gives.First || p.One == at.Agent)) continue;
            if (at.Tokens.Skip(noun).Take(6).Any(t => t.Lemma is "licence" or "license" or "licensing") || at.Tokens[noun].Lemma is "right" or "access" && LicenceRules.IsLicensed(at, noun, book)) continue;
            foreach (var candidate in Describe(at, book, i, noun, All[0].Name)) yield return candidate;
            yield break;
        }
    }

    // "exclusive rights to stream the league's matches": somebody's who is no party.
    private static bool OfSomebodyElse(ClauseContext at, int noun) =>
        noun + 1 < at.Tokens.Count && at.Tokens[noun + 1].Lower is "to" or "over" or "for" &&
        Enumerable.Range(noun + 2, Math.Max(0, Math.Min(at.Tokens.Count, noun + 9) - noun - 2)).Any(i => at.Tokens[i].Class == WordClass.Possessive && at.Tokens[i - 1].Class == WordClass.Noun && !at.Sentence.Parties.Any(p => p.First < i && p.Next >= i) && !at.Sentence.Mentions.Any(m => m.Next == i));

    private static IEnumerable<Candidate> Provider(ClauseContext at, DealBook book)
    {
        foreach (var i in ExclusiveWords.In(at))
        {
            var provider = Phrases.Find(at.Tokens, i + 1, Math.Min(at.Next, i + 6), Lex.Provider);
            if (provider < 0 && at.Tokens[i].Lower is "only" or "sole" or "exclusive" or "one") provider = at.Tokens.Skip(i + 1).Take(4).ToList().FindIndex(t => t.Lower is "place" or "cloud" or "home" or "role" or "address") is var p && p >= 0 ? i + 1 + p : -1;
            if (provider >= 0) provider = LastOfCompound(at, provider);
            if (provider < 0 || at.Tokens.Skip(i + 1).Take(provider - i - 1).Any(t => t.IsMark && t.Lower is not "\"" || t.Class is WordClass.Verb || (t.Class is WordClass.Preposition && t.Lower is not ("outside" or "inside")))) continue;
            if (provider + 1 < at.Next && at.Tokens[provider + 1].Class == WordClass.Noun && !Lex.Provider.Words.Contains(at.Tokens[provider + 1].Lemma) && !at.Sentence.Mentions.Any(m => m.First == provider + 1)) continue;
            if (at.Tokens[i].Lower is "only" && i > 0 && at.Tokens[i - 1].Lower is "not") continue;
            if (at.Tokens[i].Lower is "only" or "single" && !(i > 0 && at.Tokens[i - 1].Lower is "the" or "'s" or "its" or "their" or "as")) continue;
            var benefits = Supplier(at, provider);
            if (at.Tokens[i].Lower is "one" && at.Verb is not { Lemma: "be" or "remain" or "stay" or "become" }) continue;
            if (at.Tokens[i].Lower is "only" or "single" or "one" && Elsewhere(at, provider, benefits)) continue;
            foreach (var candidate in Describe(at, book, i, provider, All[1].Name, benefits)) yield return candidate;
            yield break;
        }
    }

    // "third-party cloud distribution provider": the last of the nouns is what it is.
    private static int LastOfCompound(ClauseContext at, int provider)
    {
        var last = provider;
        for (var i = provider + 1; i < Math.Min(at.Next, provider + 4) && at.Tokens[i].Class == WordClass.Noun && !at.Sentence.Mentions.Any(m => m.First == i); i++)
        {
            if (Lex.Provider.Words.Contains(at.Tokens[i].Lemma)) last = i;
        }

        return last;
    }

    // "X is the only cloud with a data centre in the north": alone in something that nobody else in the deal has a part in.
    private static bool Elsewhere(ClauseContext at, int provider, string? benefits) =>
        provider + 1 < at.Tokens.Count && at.Tokens[provider + 1].Lower is "with" or "in" or "that" or "which" or "to" or "near" && !at.Sentence.Parties.Any(p => p.Parties.Any(x => x != benefits)) && !at.Sentence.Mentions.Any(m => m.Product is not null);

    private static IEnumerable<Candidate> Alone(ClauseContext at, DealBook book)
    {
        if (at.Verb is { Lemma: "launch" or "invest" or "own" or "pay" or "license" or "licence" }) yield break;
        foreach (var platform in at.Roles.Where(r => r.Role is Role.Prepositional or Role.Subject or Role.Possessor && r.Ref.One is not null))
        {
            var (first, next) = (platform.Ref.First, platform.Ref.Next);
            var preposition = first > 0 ? at.Tokens[first - 1].Lower : "";
            var onPlatform = preposition is "on" or "to" or "in" or "through" or "from" or "via" or "with" or "by" || (first > 1 && at.Tokens[first - 1].Lower is "'s" && at.Tokens[first - 3 >= 0 ? first - 3 : 0].Lower is "on");
            var only = (onPlatform && at.Tokens[Math.Max(0, first - 2)].Lower is "only" or "exclusively" or "solely" or "exclusive") || (next < at.Tokens.Count && at.Tokens[next].Lower is "alone" or "exclusively" or "only" && platform.Role != Role.Subject)
                || (at.Verb is null && next < at.Tokens.Count && at.Tokens[next].Lower is "only" or "alone") || (onPlatform && platform.Ref.IsPlatform && at.Verb is { Lemma: "keep" or "confine" or "hold" or "lock" or "bind" or "restrict" or "limit" } && at.Tokens.Skip(at.Verb.Next).Take(Math.Max(0, first - at.Verb.Next)).Any(t => t.Lower is "every" or "all" or "any")) || (onPlatform && next + 1 < at.Tokens.Count && Nowhere(at, next)) || (platform.Role == Role.Subject && next < at.Tokens.Count && at.Tokens[next].Lower == "alone")
                || (onPlatform && platform.Ref.IsPlatform && MustRun(at, first)) || (onPlatform && at.Verb is { Passive: true } v && at.Tokens.Skip(v.First).Take(v.Next - v.First).Any(t => t.Lower is "exclusively" or "only" or "solely"));
            if (!only || platform.Ref.One is not { } owner) continue;
            if (at.Verb is { Negated: true, NoLonger: false }) continue;
            if (at.Tokens.Skip(at.First).Take(at.Next - at.First).Any(t => t.Lower is "first") && !MustRun(at, first)) continue;
            foreach (var candidate in Describe(at, book, first, first, All[2].Name, owner, at.Verb is { NoLonger: true } ? Standing.Ended : Standing.Holds)) yield return candidate;
            yield break;
        }
    }

    // "had to rent every last server from X", "must buy all of its computing from X"
    private static IEnumerable<Candidate> BuyAll(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { } verb || verb.Lemma is not ("buy" or "purchase" or "rent" or "lease" or "source" or "procure" or "take" or "order") || !(verb.Leads.Any(l => l is "have-to" or "oblige" or "obliged" or "require" or "force" or "need" or "bound" or "commit" or "agree") || verb.Modal is "must")) yield break;
        var all = at.Tokens.Skip(verb.Next).Take(5).Any(t => t.Lower is "all" or "every" or "exclusively" or "only" or "entire") || at.Tokens.Skip(verb.First).Take(verb.Next - verb.First).Any(t => t.Lower is "exclusively" or "only");
        if (!all || verb.Negated || at.Agent is not { } owes || at.After("from", "on", "with") is not { } supplier || book.Resolve(ClauseKind.Exclusivity, owes, supplier) is not { } clause) yield break;
        var standing = verb.NoLonger ? Standing.Ended : Standing.Holds;
        if (ExclusivityTerms.ScopeNear(at, clause.Profile, verb.Head) is { } scope && standing == Standing.Holds) yield return Build.Fact(at, clause, ClauseAttribute.Scope, scope, standing, verb.Head, All[4].Name);
        else yield return Build.InForce(at, clause, standing, verb.Head, All[4].Name);
    }

    private static IEnumerable<Candidate> Tied(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { } verb || !(verb.Lemma is "tie" or "tether" or "bind" or "chain" or "lock" or "wed" or "confine" or "restrict" or "limit" or "marry") || !verb.Passive) yield break;
        if (at.In(Role.Subject) is not { } owes || at.After("to", "into", "on") is not { } platform || book.Resolve(ClauseKind.Exclusivity, owes, platform) is not { } clause) yield break;
        yield return Build.InForce(at, clause, verb.NoLonger ? Standing.Ended : verb.Negated ? Standing.Denied : Standing.Holds, verb.Head, All[3].Name);
    }

    private static IEnumerable<Candidate> Describe(ClauseContext at, DealBook book, int word, int core, string rule, string? benefits = null, Standing? standing = null)
    {
        var owner = at.OwnerOf(core) ?? at.OwnerOf(word);
        string? owes = null;
        benefits ??= Holder(at, core, owner, out owes);
        var mover = ProductOwner(at, core, benefits);
        if (mover is not null && mover != benefits) owes = mover;
        if (benefits is not null && benefits == owes) owes = null;
        if (benefits is null && at.Verb is not null && at.Clause.Subject.Next > at.Clause.Subject.First && !at.Roles.Any(r => r.Role is Role.Subject or Role.Possessor) && (at.VerbIs(Lex.Hold) || at.VerbIs(Lex.Get) || at.VerbIs(Lex.Give)) && at.In(Role.IndirectObject) is null) yield break;
        if (benefits is null && owes is null && !(book.Focus is not null && (word < core || standing is null))) yield break;
        if (OtherActor(at, owes, benefits, book)) yield break;
        if (owner is not null && at.After("with") is { } partner && partner != owner && at.Roles.Any(r => r.Ref.One == partner && r.Ref.First == core + 2)) (owes, benefits) = book.Resolve(ClauseKind.Exclusivity, owner, partner) is not null ? (owner, partner) : (partner, owner);
        var clause = book.Resolve(ClauseKind.Exclusivity, owes, benefits) ?? (benefits is not null && owes is null ? null : benefits is null && owes is not null ? book.Resolve(ClauseKind.Exclusivity, null, owes) : null);
        if (clause is not { } found) yield break;
        var fate = standing ?? Fate.Of(at, core);
        if (at.Verb is { Passive: false } denial && at.VerbIs(Lex.Deny) && core > denial.Head && found.Key.Benefits == at.Agent) yield break;
        if (fate != Standing.Denied && Build.NegatedAt(at.Tokens, word, at)) fate = at.Verb is { NoLonger: true } || Longer(at, word) ? Standing.Ended : Standing.Denied;
        if (Frames.FrameTopics.Licensed(at, book, found.Key.Benefits) is { } licensed)
        {
            foreach (var candidate in LicenceRules.Openness(at, licensed, core, fate, true, rule)) yield return candidate;
            yield break;
        }

        foreach (var candidate in ExclusivityTerms.Of(at, found, core, fate, rule, book.PreviousSentence)) yield return candidate;
    }

    private static string? Holder(ClauseContext at, int core, string? owner, out string? owes)
    {
        owes = null;
        if (owner is not null && !at.Roles.Any(r => r.Role == Role.Possessor && r.Ref.One == owner && Phrases.Find(at.Tokens, r.Ref.Next, Math.Min(core, r.Ref.Next + 5), Lex.Product) >= 0)) return owner;
        if (at.In(Role.IndirectObject) is { } indirect)
        {
            owes = at.Agent == indirect ? null : at.Agent;
            return indirect;
        }

        if (at.VerbIs(Lex.Give) && at.After("to", "on", "upon") is { } to && core < at.Next)
        {
            owes = at.Agent == to ? null : at.Agent;
            return to;
        }

        if (at.After("to") is { } target && at.Tokens[core].Lower is "exclusive") return target;
        if (at.Agent is { } agent && (at.VerbIs(Lex.Hold) || at.VerbIs(Lex.Get) || at.VerbIs(Lex.End)))
        {
            if (at.VerbIs(Lex.End) && at.Verb!.Lemma is "break" or "escape" or "shed" or "free")
            {
                owes = agent;
                return null;
            }

            return agent;
        }

        return at.Verb is { Passive: true } && at.VerbIs(Lex.Give) ? at.In(Role.Subject) : at.After("of", "for") is { } after && core < at.Next && at.Roles.Any(r => r.Ref.One == after && r.Ref.First > core && r.Ref.First <= core + 3) ? after : null;
    }

    private static string? Supplier(ClauseContext at, int provider)
    {
        if (at.In(Role.Subject) is { } subject && at.Verb is { Lemma: "be" or "become" or "remain" or "stay" or "serve" or "act" or "represent" }) return subject;
        if (at.VerbIs(Lex.Choose) && at.Verb is { Passive: false }) return at.In(Role.DirectObject) ?? at.In(Role.IndirectObject);
        if (at.VerbIs(Lex.Choose)) return at.In(Role.Subject);
        if (at.VerbIs(Lex.Get) || at.VerbIs(Lex.Hold)) return at.Agent;
        if (at.Verb is { Passive: true } && at.VerbIs(Lex.Give) || at.VerbIs(Lex.Agree) && at.Verb is { Passive: true }) return at.In(Role.Subject);
        if (at.Verb is null) return at.In(Role.Subject);
        return at.VerbIs(Lex.Give) || at.VerbIs(Lex.Agree) ? at.In(Role.IndirectObject) ?? at.After("to") : at.In(Role.Subject);
    }

    // The party whose products are meant: their possessor, or the one that sells.
    private static string? ProductOwner(ClauseContext at, int core, string? not)
    {
        foreach (var role in at.Roles)
        {
            if (role.Role == Role.Possessor && role.Ref.One is { } owner && owner != not && role.Owned >= 0 && !role.Ref.IsPlatform) return owner;
        }

        foreach (var mention in at.Sentence.Mentions)
        {
            if (mention.First >= at.First && mention.First < FullReach(at) && mention.Product is { } product && product.Id != not && mention.Party is null) return product.Id;
        }

        return at.After("of", "for", "from", "over") is { } of && of != not ? of : at.VerbIs(Lex.Choose) || at.VerbIs(Lex.Give) ? at.Agent is { } agent && agent != not ? agent : null : null;
    }

    // The clauses without a finite verb that follow belong to it: "the only cloud allowed to distribute the product".
    private static int FullReach(ClauseContext at)
    {
        var reach = at.Next;
        for (var i = at.Index + 1; i < at.Sentence.Clauses.Count && at.Sentence.Clauses[i].Verb is { Finite: false }; i++) reach = at.Sentence.Clauses[i].Next;
        return reach;
    }

    private static bool OtherActor(ClauseContext at, string? owes, string? benefits, DealBook book) => owes is not null && benefits is not null && book.Between(owes, benefits) is null;

    private static bool MustRun(ClauseContext at, int platform)
    {
        if (at.Verb is not { } verb || !(verb.Leads.Any(l => l is "have-to" or "oblige" or "obliged" or "require" or "force" or "need") || verb.Modal is "must")) return false;
        return verb.Lemma is "host" or "run" or "serve" or "sell" or "buy" or "rent" or "train" or "deploy" or "route" or "place" or "go" or "sit" or "live" or "source" or "stay" or "offer" or "deliver" or "purchase" or "lease" && platform > verb.Head && verb is { Negated: false };
    }

    private static bool Nowhere(ClauseContext at, int next)
    {
        for (var i = next; i < Math.Min(at.Tokens.Count, next + 4); i++)
        {
            if (at.Tokens[i].Lower is "nowhere" || (at.Tokens[i].Lower is "no" or "nobody" && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "other" or "else" or "one")) return true;
        }

        return false;
    }

    private static bool Longer(ClauseContext at, int word)
    {
        for (var i = Math.Max(0, word - 5); i < word; i++)
        {
            if (at.Tokens[i].Lower is "longer") return true;
        }

        return false;
    }

    private static bool IsNounUse(ClauseContext at, int core)
    {
        var phrase = Phrases.EndOf(at.Tokens, core, Lex.Exclusivity);
        if (phrase > core + 1) return at.Tokens[phrase - 1].Lemma is not ("right" or "deal" or "contract" or "arrangement" or "partnership" or "tie");
        return at.Tokens[core].Lower is "lock" or "grip" && core > 0 && at.Tokens[core - 1].Class is WordClass.Determiner or WordClass.Possessive;
    }

    private static bool OfLicence(ClauseContext at, int core)
    {
        // "the licence loses its exclusivity"
        if (core > 0 && at.Tokens[core - 1].Lower is "its" or "their" && Phrases.Find(at.Tokens, at.Clause.Subject.First, at.Clause.Subject.Next, Lex.Licence) >= 0) return true;
        for (var i = core; i < Math.Min(at.Tokens.Count, core + 6); i++)
        {
            if (at.Tokens[i].Lemma is "licence" or "license" or "licensing") return true;
        }

        if (core > 1 && at.Tokens[core - 1].Lower is "of" && at.Tokens[core - 2].Lower is "shorn" or "stripped" or "robbed" or "divested" or "shed" or "bereft" or "deprived" && at.Tokens.Take(core).Reverse().Take(7).Any(t => t.Lemma is "licence" or "license")) return true;
        if (at.Tokens.Skip(core).Take(7).SkipWhile(t => t.Lower is not ("from" or "off")).Take(4).Any(t => t.Lemma is "licence" or "license")) return true;
        return core > 0 && at.Tokens[core - 1].Lemma is "licence" or "license" or "licensing";
    }

    private static bool IsIntellectualProperty(ClauseContext at, int noun)
    {
        for (var i = noun; i < Math.Min(at.Next, noun + 12); i++)
        {
            if (at.Tokens[i].Lower is "ip" or "property" or "technology") return !at.Tokens.Skip(noun).Take(14).Any(t => t.Lower is "api" or "apis" or "interface");
        }

        return false;
    }
}
