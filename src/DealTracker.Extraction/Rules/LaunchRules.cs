using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Whose platform gets new products first.</summary>
internal static class LaunchRules
{
    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("<product> launches on <platform> first", ClauseKind.LaunchPriority, First),
        new("<platform> has a head start", ClauseKind.LaunchPriority, HeadStart),
    ];

    private static IEnumerable<Candidate> First(ClauseContext at, DealBook book)
    {
        if (at.Clause.Opener is "without") yield break;
        for (var i = at.First; i < at.Next; i++)
        {
            if (!IsFirst(at, i)) continue;
            if (Platform(at, i) is not { } platform || book.Resolve(ClauseKind.LaunchPriority, null, platform) is not { } clause) continue;
            if (OtherProducts(at, clause.Key) || at.Verb is { Lemma: "be" } && at.Tokens.Skip(i + 1).Take(2).Any(t => t.Lower is "world" or "country" or "line" or "europe" or "region" || t.Lower is "the" && at.Tokens.Skip(i + 2).Take(2).Any(x => x.Lower is "world" or "country" or "industry" or "market" or "region"))) continue;
            var standing = at.Verb is { NoLonger: true } ? Standing.Ended : at.Verb is { Negated: true } ? Standing.Denied : Standing.Holds;
            foreach (var candidate in Terms(at, clause, standing, i, All[0].Name)) yield return candidate;
            yield break;
        }
    }

    private static IEnumerable<Candidate> HeadStart(ClauseContext at, DealBook book)
    {
        for (var i = at.First; i + 1 < at.Next; i++)
        {
            var (word, next) = (at.Tokens[i].Lower, at.Tokens[i + 1].Lower);
            var core = word is "head" && next is "start" || word is "launch" or "release" && next is "priority" or "precedence" || word is "first" && next is "access" or "pick" or "availability" or "release" or "launch" && Products(at, i) || word is "prioritised" or "prioritized" or "priority" && next is "on";
            if (!core || Platform(at, i) is not { } platform || book.Resolve(ClauseKind.LaunchPriority, null, platform) is not { } clause) continue;
            foreach (var candidate in Terms(at, clause, Fate.Of(at, i), i, All[1].Name)) yield return candidate;
            yield break;
        }
    }

    public static IEnumerable<Candidate> Terms(ClauseContext at, (Profiles.DealProfile Deal, Profiles.ClauseProfile Profile, ClauseKey Key) clause, Standing standing, int core, string rule)
    {
        if (standing == Standing.Holds && HasException(at, core)) yield return Build.Fact(at, clause, ClauseAttribute.Exception, TermValue.Of(true), standing, core, rule, true);
        yield return Build.InForce(at, clause, standing, core, rule, true);
    }

    // "first" as an adverb of launching: "first on", "on X first", "as first", "X-first", "before they appear anywhere else".
    private static bool IsFirst(ClauseContext at, int i)
    {
        var tokens = at.Tokens;
        var lower = tokens[i].Lower;
        var previous = i > 0 ? tokens[i - 1].Lower : "";
        var next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
        if (lower is "before" or "ahead")
        {
            var elsewhere = tokens.Skip(i + 1).Take(9).Any(t => t.Lower is "anywhere" or "elsewhere" or "else" or "rival" or "rivals" or "other" or "others" or "anyone" or "anybody" or "competing");
            return elsewhere && (at.VerbIs(Lex.Launch) || at.Governors.Any(g => g.VerbIs(Lex.Launch)) || tokens.Take(i).Any(t => Lex.Launch.Words.Contains(t.Lemma))) && Products(at, i);
        }

        if (lower is not "first") return false;
        if (previous is "at" or "the" or "a" or "its" or "their" or "'s" && previous is not "'s" || next is "refusal" or "time" or "agreement" or "deal" or "quarter" or "half" or "$" or "year" or "step" or "round" or "tranche" or "party" or "call" or "right" or "option" or "phase" or "contract") return false;
        if (previous is "the" or "its" or "a") return false;
        if (previous == "-" || next is "on" or "at" or "there" or "to" or "via" or "through" or "in" && at.VerbIs(Lex.Launch)) return Products(at, i) || at.VerbIs(Lex.Launch) || previous == "-";
        return (at.VerbIs(Lex.Launch) || at.Sentence.Clauses.Any(c => c.Verb is { } v && Lex.Launch.Words.Contains(v.Lemma)) || at.Verb is { Lemma: "be" or "come" }) && (Products(at, i) || at.Sentence.Parties.Any(p => p.IsPlatform && p.Next >= i - 1 && p.Next <= i));
    }

    private static bool Products(ClauseContext at, int near) =>
        Phrases.Find(at.Tokens, 0, at.Tokens.Count, WordList.Of("noun-product")) >= 0 || at.Sentence.Mentions.Any(m => m.Product is not null) || at.Sentence.Tokens.Any(t => t.Lower is "whatever" or "everything") || near < 0;

    private static string? Platform(ClauseContext at, int core)
    {
        var platforms = at.Sentence.Parties.Where(p => p.IsPlatform && p.One is not null).OrderBy(p => Math.Abs(p.First - core)).ToList();
        if (platforms.Count > 0) return platforms[0].One;
        if (at.Tokens.Skip(core).Take(4).Any(t => t.Lower is "there")) return at.Sentence.Parties.Where(p => p.First < core).Select(p => p.One).LastOrDefault();
        return at.VerbIs(Lex.Get) || at.VerbIs(Lex.Hold) ? at.Agent : at.After("to") ?? at.In(Role.IndirectObject);
    }

    private static bool OtherProducts(ClauseContext at, ClauseKey clause) =>
        at.Roles.Any(r => r.Role == Role.Possessor && r.Ref.One is { } owner && owner != clause.Owes && owner != clause.Benefits && Phrases.Find(at.Tokens, r.Ref.Next, r.Ref.Next + 4, WordList.Of("noun-product")) >= 0);

    private static bool HasException(ClauseContext at, int core)
    {
        var tokens = at.Tokens;
        for (var i = core; i < tokens.Count; i++)
        {
            if (tokens[i].Lower is "unless" or "except" or "provided" or "excepting" or "barring" or "save" or "absent") return true;
            if (tokens[i].Lower is "if" or "where" or "when" && tokens.Skip(i).Take(12).Any(t => t.Lower is "support" or "supply" or "provide" or "able" or "unable" or "declines" or "cannot")) return true;
            if (tokens[i].Lower is "long" && i > 0 && tokens[i - 1].Lower is "as") return true;
        }

        for (var i = 0; i < core; i++)
        {
            if (tokens[i].Lower is "unless" or "except" or "provided") return true;
        }

        return false;
    }
}
