using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Frames;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Freedom to go elsewhere, which ends an exclusivity or tells how far it reaches.</summary>
internal static class FreedomRules
{
    private static readonly HashSet<string> FreeVerbs = ["sell", "offer", "distribute", "deliver", "serve", "host", "run", "ship", "supply", "provide", "deploy", "resell", "market", "make", "use", "reach", "place", "access", "license", "launch", "list", "carry", "operate", "bring", "put", "work", "expand", "shop", "take", "go", "scale", "choose", "buy", "pick"];

    // Buyers of one kind: what they may do does not free everybody.
    private static readonly HashSet<string> Circles = ["government", "agency", "ministry", "authority", "military", "army", "university", "school", "hospital", "charity", "nonprofit", "non-profit", "administration", "pentagon", "defence", "defense", "subsidiary", "start-up", "student", "researcher", "academic"];

    public static IReadOnlyList<ClauseRule> All { get; } = [new("<party> may sell <product> on any cloud", ClauseKind.Exclusivity, AnyCloud), new("<others> may now sell <product> too", ClauseKind.Exclusivity, OthersToo)];

    // "From now on, two rivals may sell its models as well": what others may sell too is nobody's alone.
    private static IEnumerable<Candidate> OthersToo(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { Negated: false, Modal: "can" or "may" or "will" or null, Tense: Tense.Present or Tense.Future } verb || !FreeVerbs.Contains(verb.Lemma) || verb.Modal is null && !verb.Leads.Any(l => l is "free" or "able" or "allow" or "permit" or "entitle")) yield break;
        if (!at.Sentence.Tokens.Any(t => t.Lower is "too" or "also" or "now" or "henceforth" or "well" or "alike")) yield break;
        var sellers = at.Roles.Where(r => r.Role == Role.Subject).SelectMany(r => r.Ref.Parties).ToHashSet(StringComparer.Ordinal);
        if (sellers.Count == 0 || Goods(at, verb.Next) is not { } owes || Best(at, book, owes, verb.Head) is not { } found || sellers.Contains(owes) || sellers.Contains(found.Key.Benefits!)) yield break;
        yield return new Candidate(found.Deal, found.Key, ClauseAttribute.InForce, TermValue.Of(false), Standing.Holds, at, verb.Head, All[1].Name) { IsPermission = true };
    }

    // Whose goods stand after the verb.
    private static string? Goods(ClauseContext at, int first) =>
        at.Roles.FirstOrDefault(r => r.Role == Role.Possessor && r.Ref.First >= first && r.Owned >= 0 && Phrases.Find(at.Tokens, r.Ref.Next, Math.Min(at.Next, r.Ref.Next + 6), Lex.Product) >= 0) is { Ref.One: { } owner } ? owner
        : at.Sentence.Mentions.FirstOrDefault(m => m.Product is not null && m.Party is null && m.First >= first && m.First < at.Next)?.Product?.Id;

    private static IEnumerable<Candidate> AnyCloud(ClauseContext at, DealBook book)
    {
        var place = OtherPlatform(at);
        if (place < 0) yield break;
        var verb = at.Verb;
        var free = verb is not null && (FreeVerbs.Contains(verb.Lemma) || at.Clause.IsInfinitive) && (verb.Modal is "can" or "may" or "could" or "will" || verb.Leads.Any(l => l is "free" or "able" or "allow" or "permit" or "entitle" or "welcome" or "enable" or "license") || Allowed(at) || verb.Tense is Tense.Present or Tense.PresentPerfect);
        var freedom = Phrases.Find(at.Tokens, at.First, place, Lex.Freedom) is var f && f >= 0 && at.Tokens[f].Lower is "freedom" or "flexibility" or "liberty" or "option" or "free" or "latitude" or "leeway" or "choice" or "right" or "permission";
        var opens = verb is { Lemma: "open" or "expand" or "extend" } && at.HasOrSubject(WordList.Of("noun-product")) | at.Tokens.Skip(at.First).Take(at.Next - at.First).Any(t => t.Lower is "distribution");
        var cell = verb is null && place >= at.Sentence.RowHead && at.Sentence.RowHead > 0 && !at.Tokens.Take(at.Sentence.RowHead).Any(t => t.Lower is "sole" or "exclusive" or "exclusivity" or "only");
        if (!free && !freedom && !opens && !cell) yield break;
        var owes = Mover(at, place) ?? (cell && book.Of(ClauseKind.Exclusivity, book.Focus).ToList() is [var single] ? single.Key.Owes : null);
        if (owes is null || Restricted(at, owes, place)) yield break;
        var owner = at.Sentence.Parties.Where(p => p.IsPlatform && p.First >= place - 3 && p.First <= place + 1).Select(p => p.One).FirstOrDefault();
        var clause = owner is not null && owner != owes && BeyondPlatform(at, place) ? book.Resolve(ClauseKind.Exclusivity, owes, owner) : Best(at, book, owes, place);
        if (clause is not { } found) yield break;
        if (Forbidden(at))
        {
            foreach (var candidate in ExclusivityTerms.Of(at, found, place, Standing.Holds, All[0].Name)) yield return candidate with { IsPermission = true };
            yield break;
        }

        if (verb is { Negated: true, NoLonger: false } && NotThrough(at, found.Profile) is null) yield break;
        if (NotThrough(at, found.Profile) is { } scope)
        {
            yield return Build.Fact(at, found, ClauseAttribute.Scope, scope, Standing.Holds, place, All[0].Name, true);
            yield break;
        }

        yield return new Candidate(found.Deal, found.Key, ClauseAttribute.InForce, TermValue.Of(false), Standing.Holds, at, place, All[0].Name) { IsPermission = true };
    }

    /// <summary>A frame of freedom: the party that owes an exclusivity may go elsewhere.</summary>
    public static IEnumerable<Candidate> Freed(ClauseContext at, DealBook book, FrameMatch match)
    {
        var place = match.Core;
        var owes = match.Owes ?? Mover(at, at.Next) ?? at.Agent ?? FrameParties.Clause(match, at, book)?.Key.Owes;
        if (owes is null || Restricted(at, owes, place) || Best(at, book, owes, place) is not { } found) yield break;

        // "sold there before anywhere else": earlier, not elsewhere.
        if (Enumerable.Range(match.First, Math.Max(0, match.Next - match.First)).Any(i => at.Tokens[i].Lower is "before")) yield break;
        var from = Enumerable.Range(0, at.Index + 1).Select(c => at.Sentence.Clauses[c]).First(c => c.Next > match.First || ReferenceEquals(c, at.Clause)).First;
        var same = Enumerable.Range(from, at.Next - from).FirstOrDefault(i => Lex.Licence.Words.Contains(at.Tokens[i].Lower), SameAgain(at, book) ? place : -1);
        if (same is >= 0 and var licence && book.Resolve(ClauseKind.License, owes, null) is { } licensed)
        {
            foreach (var open in LicenceRules.Openness(at, licensed, licence, Standing.Holds, false, match.Frame.Name)) yield return open;
            yield break;
        }

        if (at.Tokens.Skip(match.First).Take(match.Next - match.First).Any(t => t.Lower is "none" or "nobody" or "nothing" or "neither")) yield break;
        if (at.Governors.Any(g => g.Verb is { Modal: "could" or "might" or "should" }) || Enumerable.Range(at.Clause.Subject.First, Math.Max(0, at.Clause.Subject.Next - at.Clause.Subject.First)).Any(i => at.Tokens[i].Lower is "none" or "nobody" or "nothing" or "neither" or "no")) yield break;
        if (at.Verb is { Modal: "could" or "might" or "should" or "would" } || at.Tokens.Skip(at.First).Take(Math.Max(0, place - at.First)).Any(t => t.Lower is "none" or "nobody" or "nothing" or "nor" or "neither")) yield break;
        if (at.Clause.Opener is "before" or "if" or "unless" or "until" or "should" || at.Tokens.Any(t => t.Lemma is "decline" or "pass" or "refuse" or "refusal" or "unable")) yield break;
        if (at.Verb is { Tense: Tense.Past or Tense.PastPerfect, Leads.Count: 0 } && !at.VerbIs(Lex.Allow)) yield break;
        if (at.Verb is { Negated: true, NoLonger: false } && match.Frame.Polarity != FramePolarity.Fixed) yield break;
        if (Forbidden(at))
        {
            foreach (var candidate in ExclusivityTerms.Of(at, found, place, Standing.Holds, match.Frame.Name)) yield return candidate with { IsPermission = true };
            yield break;
        }

        if (NotThrough(at, found.Profile) is { } scope) yield return Build.Fact(at, found, ClauseAttribute.Scope, scope, Standing.Holds, place, match.Frame.Name, true);
        else yield return new Candidate(found.Deal, found.Key, ClauseAttribute.InForce, TermValue.Of(false), Standing.Holds, at, place, match.Frame.Name) { IsPermission = true };
    }

    // "free to strike the same sort of bargain with others", after a licence
    private static bool SameAgain(ClauseContext at, DealBook book) =>
        book.LastOrder.FirstOrDefault(k => k is ClauseKind.License or ClauseKind.Exclusivity) is ClauseKind.License && book.LastBlock[ClauseKind.License] >= at.Sentence.Block - 3 &&
        Enumerable.Range(at.First, at.Next - at.First).Any(i => at.Tokens[i].Lower is "same" or "similar" or "such" or "comparable" or "like" && at.Tokens.Skip(i + 1).Take(4).Any(t => Lex.Deal.Words.Contains(t.Lemma) || t.Lemma is "bargain" or "terms"));

    // "is barred from selling on any cloud but X", "sales through other clouds remain forbidden": no freedom, but the lack of it.
    private static bool Forbidden(ClauseContext at)
    {
        if (at.Clause.Opener is "from" && at.Governors.FirstOrDefault() is { Verb: { NoLonger: false, Negated: false } } governor && governor.VerbIs(Lex.Prevent)) return true;
        var reach = at.Index + 1 < at.Sentence.Clauses.Count ? at.Sentence.Clauses[at.Index + 1].Next : at.Next;
        return at.Verb is { Lemma: "be" or "remain" or "stay" or "forbid" or "prohibit" or "bar" or "ban", NoLonger: false, Negated: false } verb && at.Tokens.Skip(verb.First).Take(Math.Max(0, Math.Min(reach, verb.Next + 3) - verb.First)).Any(t => t.Lower is "forbidden" or "prohibited" or "barred" or "banned" or "off-limits" or "taboo" or "excluded" or "impossible");
    }

    // A platform that "any cloud" takes in is not the one that was exclusive.
    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Best(ClauseContext at, DealBook book, string owes, int place)
    {
        var including = Enumerable.Range(place, at.Tokens.Count - place).Where(i => at.Tokens[i].Lower is "including" or "like" or "such" or "even" or "notably" || at.Tokens[i].Lower is "from" && at.Tokens[Math.Max(0, i - 1)].Lower is not "as").DefaultIfEmpty(int.MaxValue).First();
        var among = at.Sentence.Parties.Where(p => p.First > including && p.First < Math.Min(at.Tokens.Count, place + 14) && p.One is not null).Select(p => p.One).ToHashSet(StringComparer.Ordinal);
        foreach (var deal in new[] { book.Main, book.Focus })
        {
            var here = book.Of(ClauseKind.Exclusivity, deal).Where(c => c.Key.Owes == owes && !among.Contains(c.Key.Benefits) && !book.NeedsProduct(c.Profile)).ToList();
            if (here.Count == 1) return here[0];
        }

        return book.Resolve(ClauseKind.Exclusivity, owes, null) is { } only && !among.Contains(only.Key.Benefits) ? only : null;
    }

    private static string? Mover(ClauseContext at, int place)
    {
        var subject = at.Clause.Subject;
        if (at.Verb is not null && at.In(Role.Subject) is { } mover) return mover;
        foreach (var role in at.Roles)
        {
            if (role.Role == Role.Possessor && role.Ref.One is { } owner && role.Ref.First < place && !role.Ref.IsPlatform) return owner;
        }

        if (at.VerbIs(Lex.Give) || at.VerbIs(Lex.Allow) || at.VerbIs(Lex.Get)) return at.In(Role.IndirectObject) ?? at.In(Role.DirectObject) ?? at.Agent;
        foreach (var mention in at.Sentence.Mentions)
        {
            if (mention.Product is { } product && mention.Party is null && mention.First >= Math.Min(subject.First, at.First) && mention.First < place) return product.Id;
        }

        return at.Verb is null ? at.In(Role.Subject) : null;
    }

    // "any cloud", "other cloud providers", "rival clouds", "beyond its own cloud", "whichever cloud the customer prefers".
    private static int OtherPlatform(ClauseContext at)
    {
        for (var i = at.First; i + 2 < at.Next; i++)
        {
            if (at.Tokens[i].Lower is "choice" && at.Tokens[i + 1].Lower is "of" && at.Tokens[i + 2].Lemma is "cloud" or "provider" or "platform" or "supplier") return i + 2;
        }

        for (var i = at.First; i < at.Next; i++)
        {
            var lower = at.Tokens[i].Lower;
            if (lower is "beyond" or "outside" && at.Sentence.Parties.Any(p => p.IsPlatform && p.First == i + 1)) return i;
            if (i > 0 && at.Tokens[i - 1].Lower is "no" or "without") continue;
            if (!Lex.Any.Words.Contains(lower) && lower is not ("every" or "all" or "another")) continue;
            if (lower is "all" or "more" && !(i + 1 < at.Next && Lex.AnyPlatform.Words.Contains(at.Tokens[i + 1].Lemma))) continue;
            for (var k = i + 1; k < Math.Min(at.Next, i + 4); k++)
            {
                if (at.Tokens[k].Lemma is "cloud" or "provider" or "platform" or "vendor" or "hyperscaler" or "supplier" or "offerer" or "channel" or "distributor" or "seller" or "host" or "marketplace" or "network" or "foundry" or "retailer" or "broadcaster" or "manufacturer" or "carrier" or "engine" or "buyer" or "customer" && !(at.Tokens[k].Lemma is "customer" or "buyer") || at.Tokens[k].Lemma is "company" && k > i + 1 && at.Tokens[k - 1].Lower is "cloud") return i;
                if (at.Tokens[k].Class is not (WordClass.Adjective or WordClass.Noun or WordClass.Determiner)) break;
            }
        }

        return -1;
    }

    private static bool BeyondPlatform(ClauseContext at, int place) => at.Tokens[place].Lower is "beyond" or "outside";

    // "certain products", "such as consumer chat": a part that was let go, not the whole.
    private static bool Restricted(ClauseContext at, string owes, int place)
    {
        for (var i = at.First; i < at.Next; i++)
        {
            if (at.Tokens[i].Lower is "certain" or "some" or "part" or "selected" or "limited" or "few" && i < place || at.Tokens[i].Lower is "research" or "training" or "train") return true;
            if (at.Tokens[i].Lower is "capacity" or "servers" or "compute" or "computing" && i < place) return true;
        }

        return IsRivals(at, owes) || GivenUp(at);
    }

    // "the lab's rivals may run anywhere": their freedom is not the party's.
    private static bool IsRivals(ClauseContext at, string owes)
    {
        var (first, next) = at.Clause.Subject;
        if (at.Governors.Prepend(at).Any(g => Enumerable.Range(g.Clause.Subject.First, Math.Max(0, g.Clause.Subject.Next - g.Clause.Subject.First)).Any(i => Circles.Contains(at.Tokens[i].Lemma) && !at.Sentence.Parties.Any(p => p.First <= i && p.Next > i)))) return true;
        if (next > first && next <= at.Tokens.Count && at.Tokens[next - 1].Lemma is "customer" or "client" or "user" or "developer" or "company" or "firm" && !at.Sentence.Parties.Any(p => p.One == owes) && !at.Sentence.Mentions.Any(m => m.Product is not null)) return true;
        return next > first && next <= at.Tokens.Count && at.Tokens[next - 1].Lemma is "rival" or "competitor" or "peer" or "critic" or "investor" or "supplier";
    }

    // "gave up its freedom to sell elsewhere"
    private static bool GivenUp(ClauseContext at) =>
        at.Governors.Prepend(at).Any(g => g.VerbIs(Lex.End) && g.Verb is { Negated: false, NoLonger: false } verb && Phrases.Find(g.Tokens, verb.Next, Math.Min(g.Tokens.Count, verb.Next + 4), Lex.Freedom) >= 0);

    // "what is not sold through the API may run anywhere": what is left out is the scope of what stays exclusive.
    private static TermValue? NotThrough(ClauseContext at, ClauseProfile profile)
    {
        var tokens = at.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Lower.StartsWith("non-", StringComparison.Ordinal) && profile.ScopeTokens.FirstOrDefault(t => t.Value.Contains(tokens[i].Text[4..])) is { Key: not null } part) return TermValue.OfScope([part.Key]);
            if (tokens[i].Lower is not ("not" or "n't" or "non" or "except" or "other" or "without")) continue;
            for (var k = i + 1; k < Math.Min(tokens.Count, i + 9); k++)
            {
                if (tokens[k].Lower is "," or ";") break;
                if (tokens[k].Lower is not ("through" or "via" or "over" or "by" or "an" or "the" or "than" or "any")) continue;
                var scope = DealBook.Scope(profile, tokens, k, Math.Min(tokens.Count, k + 6));
                if (scope.Count > 0) return TermValue.OfScope(scope);
            }
        }

        return null;
    }

    private static bool Allowed(ClauseContext at) => at.Clause.IsInfinitive && at.Governors.FirstOrDefault() is { } governor && (governor.VerbIs(Lex.Allow) || governor.Has(Lex.Freedom) || governor.Verb is { Lemma: "be" });
}
