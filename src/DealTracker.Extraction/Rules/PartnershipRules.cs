using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Who may match an offer first; what both build together.</summary>
internal static class PartnershipRules
{
    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("<party>'s right of first refusal", ClauseKind.FirstRefusal, FirstRefusal),
        new("<party> could match any rival offer", ClauseKind.FirstRefusal, Matches),
        new("<party> and <party> build <thing> together", ClauseKind.Collaboration, Together),
        new("the collaboration of <party> and <party>", ClauseKind.Collaboration, Collaboration),
    ];

    private static IEnumerable<Candidate> FirstRefusal(ClauseContext at, DealBook book)
    {
        foreach (var core in at.Cores(Lex.FirstRefusal))
        {
            var holder = at.OwnerOf(core) ?? at.In(Role.IndirectObject) ?? (at.VerbIs(Lex.Give) && !(at.VerbIs(Lex.End) && at.After("to") is null) ? at.After("to", "on", "upon") : null) ?? at.Agent ?? (at.Verb is { Passive: true } ? at.In(Role.Subject) : null) ?? (core < at.Next ? at.After("for", "with") : null) ?? (at.VerbIs(Lex.Replace) ? Beneficiary(at, book) : null);
            if (holder is null && at.Tokens[Fate.GroupStart(at, core)].Lower is "a" or "an") continue;
            if (book.Resolve(ClauseKind.FirstRefusal, null, holder) is not { } clause) continue;
            if (holder is null && book.Focus?.Id != clause.Deal.Id) continue;
            var standing = Fate.Of(at, core);
            if (standing == Standing.Holds && at.VerbIs(Lex.Replace) && core < at.Verb!.First && at.Verb.Passive) standing = Standing.Ended;
            yield return Build.InForce(at, clause, ReplacedBy(at, core) ? Standing.Holds : standing, core, All[0].Name);
            yield break;
        }
    }

    // "A right of first refusal replaced the exclusivity that X had enjoyed": the one party there that such a right could belong to.
    private static string? Beneficiary(ClauseContext at, DealBook book)
    {
        var named = at.Sentence.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        return book.Open(ClauseKind.FirstRefusal).Select(c => c.Key.Benefits).OfType<string>().Distinct(StringComparer.Ordinal).Where(named.Contains).ToList() is [var one] ? one : null;
    }

    private static IEnumerable<Candidate> Matches(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { Lemma: "match" or "meet" or "equal" } verb || at.Agent is not { } holder) yield break;
        if (!at.Tokens.Skip(verb.Next).Take(10).Any(t => t.Lower is "offer" or "offers" or "bid" or "bids" or "terms") || !at.Tokens.Skip(verb.Next).Take(10).Any(t => t.Lower is "rival" or "any" or "competing" or "other" or "outside" or "third-party" or "another" or "every")) yield break;
        if (book.Resolve(ClauseKind.FirstRefusal, null, holder) is not { } clause) yield break;
        var standing = verb.NoLonger || at.Clause.IsInfinitive && Fate.OfAntecedent(at) == Standing.Ended ? Standing.Ended : verb.Negated ? Standing.Denied : Standing.Holds;
        yield return Build.InForce(at, clause, standing, verb.Head, All[1].Name, true);
    }

    private static IEnumerable<Candidate> Together(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { } verb || !at.VerbIs(Lex.Build) && verb.Lemma is not ("scale" or "launch" or "train") || verb.Negated) yield break;
        var co = verb.Lemma.StartsWith("co-", StringComparison.Ordinal) || verb.Lemma is "codevelop" or "collaborate" or "cooperate" or "co-operate" || verb.Lemma is "team" or "join" or "partner";
        var together = at.Tokens.Skip(at.First).Take(at.Next - at.First).Any(t => t.Lower is "together" or "jointly" or "joint");
        var both = at.Roles.Where(r => r.Role == Role.Subject).SelectMany(r => r.Ref.Parties).Distinct(StringComparer.Ordinal).ToList();
        if (verb.Lemma is "collaborate" or "cooperate" or "co-operate" or "partner" or "team" or "work" && !at.Tokens.Skip(verb.Next).Take(3).Any(t => t.Lower is "on" or "to" or "up" or "over" or "together" or "jointly")) yield break;
        if (at.Roles.Count == 0 || WithOthers(at, verb.Next)) yield break;
        if (!co && !together && !(both.Count == 2 && at.Tokens.Skip(verb.Next).Take(5).Any(t => t.Lower is "joint" or "custom" or "customised" or "customized"))) yield break;
        var deal = both.Count == 2 ? book.Between(both[0], both[1]) : both.Count == 1 ? Partner(at, book, both[0]) : book.Focus;
        if (book.Mutual(ClauseKind.Collaboration, deal) is not { } clause) yield break;
        foreach (var candidate in Describe(at, clause, verb.Head, Standing.Holds, All[2].Name)) yield return candidate;
    }

    // "may develop products jointly with third parties"
    private static bool WithOthers(ClauseContext at, int first) =>
        Enumerable.Range(first, Math.Max(0, at.Next - first - 2)).Any(i => at.Tokens[i].Lower is "with" or "alongside" && (at.Tokens[i + 1].Lower is "others" or "anyone" or "rivals" or "competitors" or "outsiders" or "whomever" or "whoever" or "somebody" || at.Tokens[i + 1].Lower is "third" or "other" or "any" or "rival" or "competing" or "several" or "outside" && at.Tokens[i + 2].Class is WordClass.Noun));

    private static IEnumerable<Candidate> Collaboration(ClauseContext at, DealBook book)
    {
        for (var core = at.First; core < at.Next; core++)
        {
            if (at.Tokens[core].Lemma is "development" && at.Tokens.Skip(Math.Max(at.First, core - 3)).Take(Math.Min(3, core - at.First)).Any(t => t.Lower is "joint" or "exclusive" or "common" or "shared") && Partnered(at, book) is { } deal1 && book.Mutual(ClauseKind.Collaboration, deal1) is { } joint)
            {
                foreach (var candidate in Describe(at, joint, core, Fate.Of(at, core), All[3].Name)) yield return candidate;
                yield break;
            }

            if (at.Tokens[core].Lemma is not ("collaboration" or "cooperation" or "co-development" or "co-operation") || at.Tokens[core].Class != WordClass.Noun) continue;
            if (!at.Tokens.Skip(core + 1).Take(2).Any(t => t.Lower is "on" or "over" or "in" or "across" or "to") && !at.Tokens.Skip(at.First).Take(core - at.First).Any(t => t.Lower is "continued" or "joint" or "announced")) continue;
            var parties = at.Sentence.Parties.Where(p => p.First >= at.First && p.First < at.Next || p.First >= at.Clause.Subject.First && p.First < at.Clause.Subject.Next).SelectMany(p => p.Parties).Distinct(StringComparer.Ordinal).ToList();
            var deal = parties.Count >= 2 ? book.Between(parties[0], parties[1]) : parties.Count == 1 ? Partner(at, book, parties[0]) : null;
            if (book.Mutual(ClauseKind.Collaboration, deal) is not { } clause) continue;
            foreach (var candidate in Describe(at, clause, core, Fate.Of(at, core), All[3].Name)) yield return candidate;
            yield break;
        }
    }

    private static IEnumerable<Candidate> Describe(ClauseContext at, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, int core, Standing standing, string rule)
    {
        if (standing == Standing.Holds)
        {
            var governed = at.Clause.IsInfinitive && at.Governors.FirstOrDefault() is { } g && g.Has(Lex.Right) ? g.First : Math.Max(0, core - 3);
            for (var i = governed; i < at.Tokens.Count; i++)
            {
                if (at.Tokens[i].Lower is ";") break;
                if (at.Tokens[i].Lower is "exclusively" or "exclusive" && !(i > at.Next && at.Tokens[i].Lower is "exclusive") && !Build.NegatedAt(at.Tokens, i, at)) yield return Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(true), standing, core, rule);
            }
        }

        yield return Build.InForce(at, clause, standing, core, rule);
    }

    private static DealProfile? Partnered(ClauseContext at, DealBook book)
    {
        var parties = at.Sentence.Parties.SelectMany(p => p.Parties).Distinct(StringComparer.Ordinal).ToList();
        foreach (var party in parties)
        {
            if (parties.Select(other => book.Between(party, other)).FirstOrDefault(d => d is not null) is { } deal) return deal;
        }

        return null;
    }

    private static DealProfile? Partner(ClauseContext at, DealBook book, string party)
    {
        foreach (var other in at.Sentence.Parties.SelectMany(p => p.Parties))
        {
            if (other != party && book.Between(party, other) is { } deal) return deal;
        }

        return book.Focus is { } focus && focus.Parties.Any(p => p.Id == party) ? focus : null;
    }

    // "exclusivity is replaced by a right of first refusal": what stands after "by" or "with" is what comes.
    private static bool ReplacedBy(ClauseContext at, int core)
    {
        if (at.Verb is not { } verb || !at.VerbIs(Lex.Replace)) return false;
        for (var i = verb.Next; i < core; i++)
        {
            if (at.Tokens[i].Lower is "by" or "with" or "for" || at.Tokens[i].Lower is "to" && verb.Lemma is "give") return true;
        }

        return false;
    }
}
