using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Settling;

/// <summary>Tells what is only wanted, talked about or imagined from what is agreed.</summary>
internal static class Wishes
{
    /// <summary>Why what a candidate says is a wish, or null where it is none.</summary>
    public static string? Why(Candidate candidate)
    {
        var at = candidate.At;
        if (WouldLike(at)) return "wanted, not agreed";
        if (TalkedOf(candidate)) return "talked about, not agreed";
        if (Mooted(candidate)) return "talked about, not agreed";
        if (WouldTake(at)) return "'it would take ...': not so";
        return WasWanted(at) ? "what was wanted, not agreed" : null;
    }

    // "would like to keep", "'d love", "would prefer"
    private static bool WouldLike(ClauseContext at)
    {
        for (var i = Math.Max(0, at.First - 3); i < at.Next - 1; i++)
        {
            if (at.Tokens[i].Lower is "would" or "'d" && at.Tokens[i + 1].Lower is "like" or "love" or "prefer" or "rather" or "welcome") return true;
        }

        return false;
    }

    // "Talks are under way about dropping it", "negotiations over the exclusivity": what is talked about is no term.
    private static bool TalkedOf(Candidate candidate)
    {
        var tokens = candidate.At.Tokens;
        for (var i = Math.Max(0, candidate.Core - 10); i < candidate.Core; i++)
        {
            if (tokens[i].Lower is not ("talks" or "negotiations" or "discussions" or "speculation" or "negotiation" or "discussion")) continue;
            var about = Enumerable.Range(i + 1, Math.Min(4, candidate.Core - i - 1)).FirstOrDefault(k => tokens[k].Lower is "about" or "over" or "on" or "to");
            if (about > 0 && !tokens.Skip(i).Take(candidate.Core - i).Any(t => t.Lower is "," or ";" or ":" or "and" or "that")) return true;
        }

        return false;
    }

    // "A holding of a third has been talked about", "is in prospect", "is on the cards"
    private static bool Mooted(Candidate candidate)
    {
        if (candidate.At.Verb is not { } verb || candidate.Core < candidate.At.Clause.Subject.First || candidate.Core >= Math.Max(verb.First, candidate.At.Clause.Subject.Next)) return false;
        if (verb is { Passive: true, Lemma: "talk" or "moot" or "float" or "discuss" or "bandy" or "rumour" or "rumor" or "debate" or "envisage" or "contemplate" or "speculate" or "weigh" or "mull" or "tip" }) return true;
        var after = candidate.At.Tokens.Skip(verb.Next).Take(3).Select(t => t.Lower).ToList();
        return verb.Lemma is "be" or "remain" or "seem" && after is ["in", "prospect" or "discussion", ..] or ["in", "the", "offing" or "air" or "pipeline"] or ["on", "the", "cards" or "horizon"] or ["under", "discussion" or "consideration" or "negotiation", ..] or ["up", "for", "discussion" or "negotiation"];
    }

    // "It would take a court to end it"
    private static bool WouldTake(ClauseContext at) =>
        at.Clause.IsInfinitive && at.Governors.FirstOrDefault() is { Verb: { Lemma: "take" or "require" or "need", Modal: "would" or "could" or "might" } } governor && governor.Clause.Subject is var (it, _) && governor.Tokens[it].Lower is "it";

    // "A licence to 2040 was what X had hoped for"
    private static bool WasWanted(ClauseContext at) =>
        at.Verb is { Lemma: "be" or "remain" } && at.Index + 1 < at.Sentence.Clauses.Count && new ClauseContext(at.Sentence, at.Index + 1) is { Verb: { } wish } next && Lex.Want.Words.Contains(wish.Lemma) && wish.Lemma is not ("offer" or "need" or "like" or "get") &&
        (next.Clause.Opener is "what" || next.Tokens[next.Clause.Subject.First].Lower is "what" or "all" or "something" || next.First > 0 && at.Tokens[next.First - 1].Lower is "all" or "something" or "everything");
}
