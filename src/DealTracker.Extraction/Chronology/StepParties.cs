using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Chronology;

/// <summary>Tells who took the step that a clause tells of.</summary>
internal static class StepParties
{
    private static readonly WordList People = WordList.Of("noun-officer");

    /// <summary>The outlet whose report the clause is, or null.</summary>
    public static string? Outlet(ClauseContext at)
    {
        foreach (var mention in at.Sentence.Mentions)
        {
            if (!mention.IsOutlet) continue;
            var inSubject = mention.First >= at.Clause.Subject.First && mention.First < at.Clause.Subject.Next;
            if (inSubject || (mention.First >= at.First && at.Verb is not null && mention.First < at.Verb.First) || at.Verb is { Passive: true } && mention.First > 0 && at.Tokens[mention.First - 1].Lower is "by" or "the") return mention.Names.First(n => n.IsOutlet).Id;
        }

        return null;
    }

    /// <summary>The parties that act, with the other side of a deal where the clause names it; sorted.</summary>
    public static List<string> Of(ClauseContext at, ArticleView view, bool objects)
    {
        var named = at.Roles.Where(r => r.Role == Role.Subject && r.Ref.IsNamed).SelectMany(r => r.Ref.Parties).Distinct(StringComparer.Ordinal).Count();
        var parties = at.Roles.Where(r => named < 2 || r.Ref.IsNamed).Where(r => r.Role == Role.Subject && at.Verb is not { Passive: true } || at.Verb is null && r.Role != Role.Possessor || r.Role == Role.Prepositional && r.Preposition is "with" or "by" or "between" or "in" or "into" or "and" && !objects && !r.Ref.IsPlatform)
            .SelectMany(r => r.Ref.Parties).ToList();
        if (!objects)
        {
            // A deal's step names both sides: the one that acts and the one it deals with.
            var all = at.Roles.Where(r => named < 2 || r.Ref.IsNamed).SelectMany(r => r.Ref.Parties).Concat(Following(at)).Distinct(StringComparer.Ordinal).ToList();
            foreach (var profile in view.Book.Profiles.Where(_ => named < 2))
            {
                var ids = profile.Parties.Select(p => p.Id).ToList();
                if (ids.All(all.Contains) && parties.Any(ids.Contains) && (parties.Count < 2 || !parties.All(p => ids.Contains(p)))) parties = [.. parties.Where(p => !ids.Contains(p)).Take(parties.Count >= 2 ? 1 : 0), .. ids];
            }

            if (parties.Count == 0 && at.Sentence.LabelDate is not null && at.Sentence.Parties.Count == 0 && at.Find(Lex.Deal) >= 0 && view.Book.Main is { } main) parties = [.. main.Parties.Select(p => p.Id)];
        }

        // "It was made known that X had granted Y": what is known names both sides.
        if (parties.Count == 0 && !objects && at.Verb is { Passive: true } && at.Clause.Subject is var (subject, end) && end == subject + 1 && at.Tokens[subject].Lower == "it" && Following(at).ToList() is var told && view.Book.Profiles.FirstOrDefault(d => d.Parties.All(p => told.Contains(p.Id))) is { } known) parties = [.. known.Parties.Select(p => p.Id)];
        if (parties.Count == 0 && Officer(at) is { } officer) parties = [officer];
        return [.. parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The party whose officer, lawyer or witness is the clause's subject: "X's chief told the court", "one of X's own witnesses let slip".</summary>
    public static string? Officer(ClauseContext at)
    {
        var (first, next) = at.Clause.Subject;
        if (Phrases.Find(at.Tokens, first, next, People) is not (>= 0 and var person)) return null;
        var owners = at.Sentence.Parties.Where(p => p.First >= first && p.First < person && p.One is not null && !p.IsPlatform).ToList();
        return owners.Count == 1 ? owners[0].One : null;
    }

    /// <summary>
    /// The deal that words at <paramref name="noun"/> speak of: the one whose parties stand near, else the one in focus. Null where none fits.
    /// </summary>
    public static (IReadOnlyList<string> Parties, DealProfile? Deal) Near(SentenceView sentence, int noun, int first, int next, ArticleView view)
    {
        var near = sentence.Parties.Where(p => p.Next > first - 5 && p.First < next + 4 && p.Parties.Count == 1).Select(p => p.One!).Distinct(StringComparer.Ordinal).ToList();
        var deals = view.Book.Profiles.Where(d => d.Parties.All(p => view.Named.Contains(p.Id))).ToList();
        var focus = view.Focus[sentence.Index];
        DealProfile? Best(Func<DealProfile, bool> fits) => focus is not null && fits(focus) ? focus : view.Book.Main is { } main && fits(main) ? main : deals.FirstOrDefault(fits);
        var deal = near.Count == 0 ? focus ?? view.Book.Main : Best(d => near.Count(p => d.Parties.Any(x => x.Id == p)) >= 2) ?? Adjacent(sentence, noun, near, Best);
        if (deal is not null) return ([.. deal.Parties.Select(p => p.Id).Order(StringComparer.Ordinal)], deal);
        return (near.Count is 1 or 2 ? [.. near.Order(StringComparer.Ordinal)] : [], null);
    }

    private static DealProfile? Adjacent(SentenceView sentence, int noun, List<string> near, Func<Func<DealProfile, bool>, DealProfile?> best)
    {
        foreach (var party in sentence.Parties.Where(p => p.One is not null && near.Contains(p.One)).OrderBy(p => Math.Abs(p.First - noun)))
        {
            if (best(d => d.Parties.Any(x => x.Id == party.One)) is { } deal) return deal;
        }

        return null;
    }

    // "announced that it would invest in Y", "agreed to buy Y's services": the other side stands in the clause that follows.
    private static IEnumerable<string> Following(ClauseContext at)
    {
        for (var i = at.Index + 1; i < Math.Min(at.Sentence.Clauses.Count, at.Index + 3); i++)
        {
            var next = new ClauseContext(at.Sentence, i);
            if (!(next.Clause.IsReported || next.Clause.Opener is "that" || next.Clause.IsInfinitive || next.Verb is { Finite: false } && next.Clause.Opener is null or "for" or ",")) break;
            foreach (var party in next.Roles.SelectMany(r => r.Ref.Parties)) yield return party;
        }
    }
}
