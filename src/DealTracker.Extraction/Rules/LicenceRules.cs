using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Who may use whose intellectual property.</summary>
internal static class LicenceRules
{
    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("<party>'s licence to <owner>'s <property>", ClauseKind.License, Noun),
        new("<party> has rights to <owner>'s intellectual property", ClauseKind.License, Rights),
        new("<party> may use <owner>'s <property>", ClauseKind.License, Use),
        new("<owner> licenses <property> to <party>", ClauseKind.License, Verb),
        new("it is no longer exclusive", ClauseKind.License, Anaphor),
        new("the exclusivity of the licence", ClauseKind.License, Exclusivity),
    ];

    private static IEnumerable<Candidate> Noun(ClauseContext at, DealBook book)
    {
        foreach (var core in at.Cores(Lex.Licence))
        {
            if (at.Tokens[core].Class == WordClass.Verb && at.Tokens[core].Lower is not "licensing") continue;
            if (core + 2 < at.Tokens.Count && at.Tokens[core + 1].Class == WordClass.Infinitive && Phrases.Find(at.Tokens, core + 2, Math.Min(at.Tokens.Count, core + 12), Lex.Ip) < 0 && Phrases.Find(at.Tokens, core + 2, Math.Min(at.Tokens.Count, core + 12), Lex.Product) < 0 && !at.Sentence.Mentions.Any(m => m.Product is not null)) continue;
            if (core + 1 < at.Tokens.Count && at.Tokens[core + 1].Lower is "fee" or "fees" or "plate" or "agreement" && at.Tokens[core + 1].Lower is not "agreement") continue;
            if (at.Tokens.Skip(Math.Max(0, core - 3)).Take(Math.Min(3, core)).Any(t => t.Lower is "exclusivity" or "exclusiveness" or "nature" or "character")) yield break;
            if (Fate.GroupStart(at, core) is > 1 and var group && at.Tokens[group - 1].Lower is "with" or "holding" && at.Tokens.Skip(Math.Max(0, group - 4)).Take(3).Any(t => t.Lower is "only" or "sole" or "single")) yield break;
            if (core > 0 && at.Tokens[core - 1] is { Class: WordClass.Noun } kind && !Lex.Ip.Words.Contains(kind.Lemma) && !at.Sentence.Matters.Any(m => m.Kind == ClauseKind.License && m.Next == core) && kind.Lower is "software" or "driving" or "driver" or "radio" or "broadcasting" or "banking" or "gambling" or "taxi" or "export" or "mining" or "campus" or "volume" or "office" or "windows" or "operating" or "building" or "spectrum" or "dog") continue;
            foreach (var candidate in Describe(at, book, core, All[0].Name)) yield return candidate;
            yield break;
        }
    }

    // "It is no longer an exclusive one": of the licence spoken of just before.
    private static IEnumerable<Candidate> Anaphor(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { Lemma: "be" or "become" or "remain" or "stay" or "turn" } verb || !book.Last.TryGetValue(ClauseKind.License, out var last) || book.LastBlock[ClauseKind.License] < at.Sentence.Block || book.LastOrder.FirstOrDefault() != ClauseKind.License) yield break;
        var (first, next) = at.Clause.Subject;
        if (next - first is < 1 or > 2 || at.Tokens[first].Lower is not ("it" or "that" or "this" or "which" or "the") || at.Cores(Lex.Licence).Any()) yield break;
        var word = -1;
        for (var i = verb.Next; i < Math.Min(at.Next, verb.Next + 7); i++)
        {
            if (at.Tokens[i].Lower is "exclusive" or "non-exclusive" or "nonexclusive") word = i;
        }

        if (word < 0 || word + 1 < at.Next && at.Tokens[word + 1].Class == WordClass.Noun) yield break;
        var profile = last.Deal.Of(last.Key);
        var ended = verb.NoLonger || at.Tokens.Skip(verb.Next).Take(word - verb.Next).Any(t => t.Lower is "longer" or "more");
        var exclusive = at.Tokens[word].Lower == "exclusive" && !verb.Negated && !ended && !Build.NegatedAt(at.Tokens, word, at);
        if (ended) yield return Build.Fact(at, (last.Deal, profile, last.Key), ClauseAttribute.Exclusive, TermValue.Of(true), Standing.Ended, word, All[4].Name);
        else yield return Build.Fact(at, (last.Deal, profile, last.Key), ClauseAttribute.Exclusive, TermValue.Of(exclusive), Standing.Holds, word, All[4].Name);
    }

    // "loses the exclusivity of that licence", "What it loses is the exclusivity of the licence"
    private static IEnumerable<Candidate> Exclusivity(ClauseContext at, DealBook book)
    {
        for (var i = Math.Min(at.First, at.Clause.Subject.First); i + 1 < at.Next; i++)
        {
            // "the exclusive nature of the licence"
            if (at.Tokens[i].Lower is not "exclusive" || at.Tokens[i + 1].Lower is not ("nature" or "character" or "status" or "quality") || Phrases.Find(at.Tokens, i + 2, Math.Min(at.Tokens.Count, i + 6), Lex.Licence) is not (>= 0 and var named)) continue;
            if (book.Resolve(ClauseKind.License, null, at.OwnerOf(named) ?? (book.Last.TryGetValue(ClauseKind.License, out var spoken) ? spoken.Key.Benefits : null)) is not { } meant) continue;
            yield return Build.Fact(at, meant, ClauseAttribute.Exclusive, TermValue.Of(true), Fate.Of(at, i + 1), i + 1, All[5].Name);
            yield break;
        }

        foreach (var core in at.Cores(Lex.Exclusivity))
        {
            var licence = Phrases.Find(at.Tokens, core + 1, Math.Min(at.Tokens.Count, core + 6), Lex.Licence);
            if (at.Tokens[core].Lower is not ("exclusivity" or "exclusiveness") || licence < 0) continue;
            var user = at.OwnerOf(licence) ?? at.Agent ?? (book.Last.TryGetValue(ClauseKind.License, out var last) ? last.Key.Benefits : null);
            if (book.Resolve(ClauseKind.License, null, user) is not { } clause) continue;
            yield return Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(true), Fate.Of(at, core), core, All[5].Name);
            yield break;
        }
    }

    private static IEnumerable<Candidate> Rights(ClauseContext at, DealBook book)
    {
        if (at.Cores(Lex.Licence).Any()) yield break;
        foreach (var core in at.Cores(Lex.Right))
        {
            var property = Phrases.Find(at.Tokens, Math.Max(at.First, core - 4), Math.Min(at.Next, core + 12), Lex.Ip);
            var named = IntellectualProperty(at, Math.Max(at.First, core - 4), Math.Min(at.Next, core + 14)) || Build.Exclusive(at, core) is not null && IsLicensed(at, core, book);
            if (property < 0 && !named) continue;
            if (at.Tokens[core].Lower is "access" or "control" or "claim" or "title" or "privilege" or "say" && !(named && (Build.Exclusive(at, core) is not null || Until.Of(at, core) is not null)) && !(Build.Exclusive(at, core) == true && property >= 0)) continue;
            if (at.Tokens[core].Lemma == "right" && !named && (property < core || at.Tokens.Skip(core).Take(property - core).Any(t => t.Lower is "sell" or "host" or "distribute" or "serve" or "refusal" or "match" or "offer" or "run" or "resell" or "api"))) continue;
            if (!named && Scoped(at)) continue;
            foreach (var candidate in Describe(at, book, core, All[1].Name)) yield return candidate;
            yield break;
        }
    }

    private static IEnumerable<Candidate> Use(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { } verb || verb.Lemma is not ("use" or "exploit" or "embed" or "incorporate" or "employ" or "access" or "build" or "commercialise" or "commercialize") || at.Agent is not { } user) yield break;
        var allowed = verb.Modal is "may" or "can" || verb.Leads.Any(l => l is "allow" or "permit" or "free" or "continue" or "go" or "entitle" or "able" or "entitled" or "license") || (verb.Infinitive && at.Governors.FirstOrDefault() is { } g && (g.Has(Lex.Right) || g.VerbIs(Lex.Allow)));
        var property = Phrases.Find(at.Tokens, verb.Next, at.Next, Lex.Ip);
        if (!allowed || property < 0) yield break;
        var owner = at.OwnerOf(property);
        if (owner == user || (verb.Lemma is "build" && Phrases.Find(at.Tokens, verb.Next, at.Next, Lex.Ip) < 0)) yield break;
        if (book.Resolve(ClauseKind.License, owner, user) is not { } clause || at.Tokens.Skip(verb.First).Take(at.Next - verb.First).Any(t => t.Lower is "cloud" or "clouds")) yield break;
        var standing = verb.NoLonger ? Standing.Ended : verb.Negated ? Standing.Denied : Standing.Holds;
        foreach (var candidate in Attributes(at, clause, property, standing, All[2].Name, true)) yield return candidate;
    }

    private static IEnumerable<Candidate> Verb(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { } verb || verb.Lemma is not ("license" or "licence" or "sublicense")) yield break;
        var owner = verb.Passive ? at.After("by") : at.Agent;
        var user = at.After("to") ?? at.In(Role.IndirectObject);
        if (verb.Passive && user is null && owner is not null && at.In(Role.Subject) is { } subject && subject != owner) user = subject;
        if (at.After("from") is { } from && at.Agent is { } licensee) (owner, user) = (from, licensee);
        if (owner is null && user is null || book.Resolve(ClauseKind.License, owner, user) is not { } clause) yield break;
        if (user is null && ToOthers(at)) yield break;
        var standing = verb.NoLonger ? Standing.Ended : verb.Negated ? Standing.Denied : Standing.Holds;
        if (standing == Standing.Holds && Alone(at, user)) yield return Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(true), standing, verb.Head, All[3].Name, true);
        foreach (var candidate in Attributes(at, clause, verb.Head, standing, All[3].Name, true)) yield return candidate;
    }

    // "licensing its models to third parties": to anybody but the one licensee.
    private static bool ToOthers(ClauseContext at) =>
        Enumerable.Range(at.Verb!.Next, Math.Max(0, at.Next - at.Verb.Next - 1)).Any(i => at.Tokens[i].Lower is "to" && at.Tokens[i + 1].Lower is "others" or "other" or "third" or "anyone" or "anybody" or "rivals" or "competitors" or "whoever" or "whomever");

    // "licensed it to X alone", "licensed it only to X"
    private static bool Alone(ClauseContext at, string? user) =>
        at.Sentence.Parties.Any(p => p.One == user && p.First > at.Verb!.Head && (p.Next < at.Tokens.Count && at.Tokens[p.Next].Lower is "alone" or "exclusively" or "only" or "solely" || p.First > 1 && at.Tokens[p.First - 2].Lower is "only" or "solely" or "exclusively"));

    private static IEnumerable<Candidate> Describe(ClauseContext at, DealBook book, int core, string rule)
    {
        var (owner, user) = Sides(at, core);
        if (owner is not null && owner == user) owner = null;
        var standing = Fate.Of(at, core);
        if (owner is null && user is null && Definite(at, core) && book.Last.TryGetValue(ClauseKind.License, out var last)) user = last.Key.Benefits;
        if (owner is null && user is null && core < at.Sentence.RowHead && book.Of(ClauseKind.License, book.Focus).ToList() is [var single]) user = single.Key.Benefits;
        if (owner is null && user is null && (!Definite(at, core) || at.Roles.Any(r => r.Ref.IsNamed && r.Role is Role.Subject))) yield break;
        if (owner is null && user is null && book.Focus is null) yield break;
        // "X's IP rights": X's rights to somebody's, where X licenses nothing.
        if (owner is not null && user is null && at.Roles.Any(r => r.Role == Role.Possessor && r.Ref.One == owner && r.Ref.First < core && core - r.Ref.First <= 4) && book.Resolve(ClauseKind.License, owner, null) is null) (owner, user) = (null, owner);
        if (book.Resolve(ClauseKind.License, owner, user) is not { } clause) yield break;
        foreach (var candidate in Attributes(at, clause, core, standing, rule, false)) yield return candidate;
    }

    private static IEnumerable<Candidate> Attributes(ClauseContext at, (Profiles.DealProfile Deal, Profiles.ClauseProfile Profile, ClauseKey Key) clause, int core, Standing standing, string rule, bool permission)
    {
        var exclusive = Build.Exclusive(at, core);
        if (exclusive == false && core < (at.Verb?.First ?? 0) && at.Verb is { Lemma: "turn" or "convert" or "change" or "transform" or "make" or "become", Negated: false })
        {
            // "was turned into a non-exclusive one"
            yield return Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(true), Standing.Ended, core, rule, permission);
            exclusive = null;
        }

        var group = Fate.GroupStart(at, core);
        var any = false;
        if (standing is Standing.Ended or Standing.Replaced && exclusive == true)
        {
            // An exclusive licence that goes leaves a licence that is not exclusive.
            yield return Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(true), standing, core, rule, permission);
            any = true;
        }
        else if (exclusive is { } value)
        {
            any = true;
            if (!value && ChangedWord(at))
            {
                // "no longer exclusive", "is now non-exclusive": it was.
                yield return Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(true), Standing.Ended, core, rule, permission);
                standing = Standing.Holds;
            }
            else
            {
                yield return Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(value), !value && standing is Standing.Denied or Standing.Ended ? Standing.Holds : standing, core, rule, permission);
            }

            if (!value && standing is Standing.Ended or Standing.Denied) standing = Standing.Holds;
        }

        if (standing != Standing.Ended && Until.Of(at, core) is { } until)
        {
            yield return Build.Fact(at, clause, ClauseAttribute.Until, until, standing, core, rule, permission);
            any = true;
        }

        if (Build.Scope(clause.Profile, at.Tokens, at.Verb is { Passive: true } && at.Clause.Subject.Next > at.Clause.Subject.First ? Math.Min(group, at.Clause.Subject.First) : Math.Max(group, 0), ScopeEnd(at, core)) is { } scope && standing != Standing.Ended)
        {
            yield return Build.Fact(at, clause, ClauseAttribute.Scope, scope, standing, core, rule, permission);
            any = true;
        }

        if (!any && (standing != Standing.Holds || States(at, core))) yield return Build.InForce(at, clause, standing, core, rule, permission);
    }

    /// <summary>True where what the right at <paramref name="noun"/> is to is a thing that a licence covers by name, and no exclusivity does.</summary>
    public static bool IsLicensed(ClauseContext at, int noun, DealBook book)
    {
        if (noun + 2 >= at.Tokens.Count || at.Tokens[noun + 1].Lower is not ("to" or "over" or "in")) return false;
        var end = Math.Min(at.Tokens.Count, noun + 5);
        return book.Open(ClauseKind.License).Any(l => DealBook.Scope(l.Profile, at.Tokens, noun + 2, end).Count > 0) && !book.Open(ClauseKind.Exclusivity).Any(e => DealBook.Scope(e.Profile, at.Tokens, noun + 2, at.Tokens.Count).Count > 0) &&
            !at.Tokens.Skip(noun + 2).Take(3).Any(t => t.Class == WordClass.Verb);
    }

    /// <summary>What a frame's words say of a licence.</summary>
    public static IEnumerable<Candidate> Terms(ClauseContext at, (Profiles.DealProfile Deal, Profiles.ClauseProfile Profile, ClauseKey Key) clause, int core, Standing standing, string rule) =>
        Attributes(at, clause, core, standing, rule, true).DefaultIfEmpty(Build.InForce(at, clause, standing, core, rule, true));

    /// <summary>A licence is open to others, or to nobody else.</summary>
    public static IEnumerable<Candidate> Openness(ClauseContext at, (Profiles.DealProfile Deal, Profiles.ClauseProfile Profile, ClauseKey Key) clause, int core, Standing standing, bool sole, string rule) =>
        sole && standing == Standing.Holds && IsSpecific(clause.Profile, at.Tokens) && Build.Scope(clause.Profile, at.Tokens, 0, at.Tokens.Count) is { } scope
            ? [Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(sole), standing, core, rule, true), Build.Fact(at, clause, ClauseAttribute.Scope, scope, standing, core, rule, true)]
            : [Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(sole), standing, core, rule, true)];

    /// <summary>True where the words name what this licence alone is for ("the antibody's name", "archive"), not products or models in general.</summary>
    public static bool IsSpecific(Profiles.ClauseProfile profile, IReadOnlyList<Token> tokens) =>
        DealBook.Scope(profile, tokens, 0, tokens.Count) is { Count: 1 } found &&
        !profile.ScopeTokens[found[0]].Append(found[0]).SelectMany(w => w.Split(' ')).Select(Morphology.Noun).Any(w => Lex.Product.Words.Contains(w) || Lex.Ip.Words.Contains(w));

    // "of models | and products": what a conjunction joins on belongs to it.
    private static int ScopeEnd(ClauseContext at, int core)
    {
        var end = Math.Min(at.Next, core + 16);
        return end == at.Next && end < at.Tokens.Count && at.Tokens[end].Lower is "and" or "&" ? Math.Min(at.Tokens.Count, end + 3) : end;
    }

    private static bool ChangedWord(ClauseContext at)
    {
        for (var i = at.First; i < at.Next; i++)
        {
            if (at.Tokens[i].Lower is "exclusive" && at.Tokens.Skip(Math.Max(at.First, i - 3)).Take(Math.Min(3, i - at.First)).Any(t => t.Lower is "longer" or "more")) return true;
            if (at.Tokens[i].Lower is "non-exclusive" or "nonexclusive" && i > 1 && at.Tokens[i - 1].Lower is "now" && at.Tokens[i - 2].Lemma == "be") return true;
        }

        return false;
    }

    private static (string? Owner, string? User) Sides(ClauseContext at, int core)
    {
        string? owner = null, user = null;
        var tokens = at.Tokens;
        foreach (var role in at.Roles)
        {
            if (role.Ref.One is not { } party) continue;
            switch (role.Role)
            {
                case Role.Possessor when role.Owned >= 0 && role.Ref.First < core && Math.Abs(role.Owned - core) <= 1 && !IntellectualProperty(at, role.Ref.Next, core):
                    user ??= party;
                    break;
                case Role.Possessor when Phrases.Find(tokens, role.Ref.Next, Math.Min(tokens.Count, role.Ref.Next + 6), Lex.Ip) >= 0:
                    owner ??= party;
                    break;
                case Role.Prepositional when role.Preposition is "of" && role.Ref.First < core + 4 && role.Ref.First > core:
                    user ??= party;
                    break;
                case Role.Prepositional when role.Preposition is "of" or "from":
                    owner ??= party;
                    break;
                case Role.IndirectObject:
                    user ??= party;
                    break;
                case Role.Prepositional when role.Preposition is "to" or "for" && (at.VerbIs(Lex.Give) || role.Ref.First > core):
                    user ??= party;
                    break;
            }
        }

        if (at.Agent is { } agent)
        {
            if (user is null && (at.VerbIs(Lex.Hold) || at.VerbIs(Lex.Get) || at.VerbIs(Lex.End)) && agent != owner) user = agent;
            else if (owner is null && at.VerbIs(Lex.Give) && agent != user) owner = agent;
        }

        if (user is null && at.Verb is { Passive: true } && at.VerbIs(Lex.Give) && at.In(Role.Subject) is { } subject && subject != owner && core > at.Verb.Head) user = subject;
        return (owner, user);
    }

    // Says something by itself: a verb of having, giving, keeping or going on; not "under the licence".
    private static bool States(ClauseContext at, int core) =>
        at.Verb is not null && (at.VerbIs(Lex.Hold) || at.VerbIs(Lex.Get) || at.VerbIs(Lex.Give) || at.VerbIs(Lex.Continue)) && (core < at.Verb.First || core > at.Verb.Head) && !at.Has(WordList.Of("cue-additional"));

    private static bool Definite(ClauseContext at, int core)
    {
        if (core < at.Sentence.RowHead) return true;
        var start = Fate.GroupStart(at, core);
        return start < at.Tokens.Count && at.Tokens[start].Lower is "the" or "that" or "this" or "its" or "their" or "one" or "it";
    }

    private static bool IntellectualProperty(ClauseContext at, int first, int next)
    {
        for (var i = Math.Max(0, first); i < Math.Min(next, at.Tokens.Count); i++)
        {
            if (at.Tokens[i].Lower is "ip" or "intellectual-property" || (at.Tokens[i].Lower is "property" && i > 0 && at.Tokens[i - 1].Lower is "intellectual")) return true;
        }

        return false;
    }

    private static bool Scoped(ClauseContext at) => at.Tokens.Skip(at.First).Take(at.Next - at.First).Any(t => t.Lower is "api" or "apis" or "api-based" or "interface" or "interfaces");
}
