using DealTracker.Domain.Clauses;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Frames;

/// <summary>Tells whose clause a frame speaks of: the parties in its slots first, then those of its clause, its sentence, and the deal in focus.</summary>
internal static class FrameParties
{
    /// <summary>The clause meant, or null where nothing tells between several or where the sentence is about somebody else.</summary>
    public static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Clause(FrameMatch match, ClauseContext at, DealBook book)
    {
        match = WithAgent(match, at);
        var fits = book.Open(match.Frame.Kind).Where(c => Fits(c, match)).ToList();
        if (fits.Count == 0 || Outsider(at, fits)) return null;
        if (match is { Owes: not null, Benefits: not null }) return fits[0];
        var scored = fits.Select(c => (Clause: c, Score: Score(c, match, at, book))).OrderByDescending(c => c.Score).ToList();
        if (scored.Count > 1 && scored[0].Score == scored[1].Score) return null;
        if (match.Frame.Kind == ClauseKind.Collaboration && !(at.Sentence.Matters.Any(m => m.Kind == ClauseKind.Collaboration) && !at.Sentence.Parties.Any(p => p.IsNamed)) && !Both(scored[0].Clause.Deal, at)) return null;
        if (scored[0].Score >= 1) return scored[0].Clause;

        // Nobody is named: the deal spoken of is meant, unless somebody else is.
        return at.Sentence.Parties.Any(p => p.IsNamed) ? null : scored[0].Score > 0 ? scored[0].Clause : null;
    }

    private static FrameMatch WithAgent(FrameMatch match, ClauseContext at) => match.Frame.Agent switch
    {
        FrameSlot.Owes => match with { Owes = match.Owes ?? at.Agent },
        FrameSlot.Benefits => match with { Benefits = match.Benefits ?? at.Agent },
        _ => match,
    };

    private static bool Fits((DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, FrameMatch match)
    {
        var parties = clause.Deal.Parties.Select(p => p.Id).ToList();
        if (clause.Key.IsDirected())
        {
            if (match.Owes is not null && clause.Key.Owes != match.Owes || match.Benefits is not null && clause.Key.Benefits != match.Benefits) return false;
        }
        else if (match.Owes is not null && !parties.Contains(match.Owes) || match.Benefits is not null && !parties.Contains(match.Benefits))
        {
            return false;
        }

        return match.Party is null || parties.Contains(match.Party);
    }

    private static bool IsDirected(this ClauseKey key) => key.Owes is not null && key.Benefits is not null;

    // Work done together needs two: both by name, or words for the pair.
    private static bool Both(DealProfile deal, ClauseContext at) => deal.Parties.All(p => at.Sentence.Parties.Any(r => r.Parties.Contains(p.Id)));

    private static double Score((DealProfile Deal, ClauseProfile Profile, ClauseKey Key) clause, FrameMatch match, ClauseContext at, DealBook book)
    {
        var (deal, profile, key) = clause;
        var score = DealBook.Scope(profile, at.Tokens, 0, at.Tokens.Count).Count > 0 ? 1.5 : 0.0;
        foreach (var party in deal.Parties)
        {
            if (party.Id == match.Owes || party.Id == match.Benefits || party.Id == match.Party) score += 3;
            else if (at.Roles.Any(r => r.Ref.IsNamed && r.Ref.Parties.Contains(party.Id))) score += 2;
            else if (at.Roles.Any(r => r.Ref.Parties.Contains(party.Id))) score += 1.5;
            else if (at.Sentence.Parties.Any(p => p.Parties.Contains(party.Id))) score += 1;
            else if (at.Sentence.Mentions.Any(m => m.Product?.Id == party.Id)) score += 1;
        }

        if (book.NeedsProduct(profile)) score -= 1;
        if (key.About is not null && at.Sentence.Mentions.Any(m => m.Milestone == key.About)) score += 1;
        if (book.Focus?.Id == deal.Id) score += 0.6;
        if (book.Main?.Id == deal.Id) score += 0.4;
        return score;
    }

    // A sentence whose own subject is no party of any such deal speaks of somebody else's terms.
    private static bool Outsider(ClauseContext at, List<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> fits)
    {
        var subjects = at.Roles.Where(r => r.Role == Role.Subject && r.Ref.IsNamed && r.Ref.One is not null).Select(r => r.Ref.One!).ToList();
        return subjects.Count > 0 && subjects.All(s => fits.All(f => f.Deal.Parties.All(p => p.Id != s)));
    }
}
