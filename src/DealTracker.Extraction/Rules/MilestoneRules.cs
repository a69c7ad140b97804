using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Whether terms hang on a milestone.</summary>
internal static class MilestoneRules
{
    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("the <milestone> clause ends", ClauseKind.MilestoneTrigger, TriggerNoun),
        new("payments run regardless of <milestone>", ClauseKind.MilestoneTrigger, Regardless),
        new("a panel must verify <milestone>", ClauseKind.MilestoneTrigger, Verified),
        new("rights end once <milestone> is reached", ClauseKind.MilestoneTrigger, Conditional),
    ];

    private static IEnumerable<Candidate> TriggerNoun(ClauseContext at, DealBook book)
    {
        foreach (var (mention, clause) in Milestones(at, book))
        {
            var core = -1;
            foreach (var noun in Phrases.FindAll(at.Tokens, 0, at.Tokens.Count, Lex.Trigger))
            {
                if (at.Tokens[noun].Lemma is "term" or "condition" or "link" or "tie" or "article" or "section" or "language" or "sentence" && Math.Abs(noun - mention.First) > 6) continue;
                if (!InClause(at, noun)) continue;
                if (core < 0 || Math.Abs(noun - mention.First) < Math.Abs(core - mention.First)) core = noun;
            }

            if (core < 0 || Math.Abs(core - mention.First) > 24) continue;
            var standing = Fate.Of(at, core);
            if (standing is Standing.Ended or Standing.Replaced || Definite(at, core) && at.Verb is not null && standing == Standing.Holds && at.VerbIs(Lex.Continue))
            {
                yield return Build.InForce(at, clause, standing == Standing.Replaced ? Standing.Ended : standing, core, All[0].Name);
                yield break;
            }
        }
    }

    private static IEnumerable<Candidate> Regardless(ClauseContext at, DealBook book)
    {
        foreach (var (mention, clause) in Milestones(at, book))
        {
            if (mention.First < at.First || mention.First >= at.Next) continue;
            var from = Math.Max(0, mention.First - 12);
            var cue = Phrases.Find(at.Tokens, from, mention.First, Lex.Regardless);
            var loose = at.Verb is { } verb && (verb.NoLonger || NoMore(at)) && (at.VerbIs(Lex.Depend) || verb.Lemma is "matter" or "affect" or "trigger" or "change" or "apply" or "tie");
            var unmatter = at.Verb is { NoLonger: true, Lemma: "matter" } || at.Sentence.Clauses.Any(c => c.Verb is { Lemma: "matter", NoLonger: true } || c.Verb is { Lemma: "matter", Negated: true } && at.Tokens.Any(t => t.Lower is "more" or "longer" or "anymore"));
            if (cue < 0 && !loose && !unmatter) continue;
            if (cue >= 0 && at.Tokens[cue].Lower is "independent" or "independently" && at.Tokens[cue + 1].Lower is not ("of" or "from")) continue;
            if (cue >= 0 && at.Tokens[cue].Lower is "even" && !at.Tokens.Skip(cue).Take(2).Any(t => t.Lower is "if")) continue;
            yield return new Candidate(clause.Deal, clause.Key, ClauseAttribute.InForce, TermValue.Of(false), Standing.Holds, at, mention.First, All[1].Name) { IsPermission = true };
            yield break;
        }
    }

    private static IEnumerable<Candidate> Verified(ClauseContext at, DealBook book)
    {
        foreach (var (mention, clause) in Milestones(at, book))
        {
            var panel = Phrases.Find(at.Tokens, 0, at.Tokens.Count, Lex.Panel);
            if (panel < 0 || !(at.VerbIs(Lex.Verify) || at.LeadIs(Lex.Verify))) continue;
            if (at.Verb is { Negated: true }) continue;
            yield return Build.InForce(at, clause, Standing.Holds, mention.First, All[2].Name, true);
            yield break;
        }
    }

    private static IEnumerable<Candidate> Conditional(ClauseContext at, DealBook book)
    {
        foreach (var (mention, clause) in Milestones(at, book))
        {
            if (mention.First < at.First || mention.First >= at.Next) continue;
            var opener = at.Clause.Opener is "if" or "once" or "when" or "until" or "till" ? at.First : -1;
            for (var i = mention.First - 1; opener < 0 && i >= Math.Max(at.First, mention.First - 4); i--)
            {
                if (at.Tokens[i].Lower is "until" or "till" or "upon") opener = i;
            }

            if (opener < 0) continue;
            if (at.Clause.Opener is "once" or "when" && at.Governors.FirstOrDefault() is { } ending && (ending.VerbIs(Lex.End) || ending.LeadIs(Lex.End)) && ending.Verb is { Negated: false } && !Replaced(at))
            {
                yield return Build.InForce(ending, clause, Standing.Holds, ending.Verb.Head, All[3].Name, true);
                yield break;
            }

            if (Fate.ReplacedBefore(at.Tokens, opener) || Replaced(at)) yield return Build.InForce(at, clause, Standing.Ended, mention.First, All[3].Name, true);
            yield break;
        }
    }

    // The whole term that ran until the milestone is what a new one replaces.
    private static bool Replaced(ClauseContext at)
    {
        for (var i = 0; i < at.Tokens.Count; i++)
        {
            if (at.Tokens[i].Lower is "instead" && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "of" || at.Tokens[i].Lower is "replacing" or "replaces" || (at.Tokens[i].Lower is "rather" && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "than")) return true;
        }

        return false;
    }

    private static IEnumerable<(Mention Mention, (DealProfile Deal, ClauseProfile Profile, ClauseKey Key) Clause)> Milestones(ClauseContext at, DealBook book)
    {
        foreach (var mention in at.Sentence.Mentions)
        {
            if (mention.Milestone is not { } milestone) continue;
            foreach (var deal in book.Profiles)
            {
                if (mention.Names.All(n => n.Deal != deal.Id)) continue;
                foreach (var clause in book.Of(ClauseKind.MilestoneTrigger, deal).Where(c => c.Key.About == milestone))
                {
                    if (book.Resolve(ClauseKind.MilestoneTrigger, null, null) is { } fits && fits.Key == clause.Key) yield return (mention, clause);
                }
            }
        }
    }

    private static bool InClause(ClauseContext at, int i) => (i >= at.First && i < at.Next) || (i >= at.Clause.Subject.First && i < at.Clause.Subject.Next);

    private static bool Definite(ClauseContext at, int core) => at.Tokens[Fate.GroupStart(at, core)].Lower is "the" or "this" or "that";

    private static bool NoMore(ClauseContext at) => at.Clause.Subject is var (first, next) && next > first && at.Tokens[first].Lower is "no" or "nothing" or "none";
}
