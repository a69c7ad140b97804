using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Settling;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Chronology;

/// <summary>Finds dated steps: who announced, signed, bought, objected or reported, and when.</summary>
internal static class AnnouncementFinder
{
    public static List<Announcement> Find(ArticleView view, IReadOnlyList<WeighedCandidate> candidates)
    {
        var found = new List<Announcement>();
        var stated = candidates.Where(c => c.Dropped is null && !c.IsPrevious && c.Candidate.Standing != Standing.Replaced).ToLookup(c => c.Candidate.At.Sentence);
        for (var s = 0; s < view.Sentences.Count; s++)
        {
            var sentence = view.Sentences[s];
            if (sentence.IsQuestion || sentence.IsForecast || sentence.Dates.Count == 0) continue;
            for (var c = 0; c < sentence.Clauses.Count; c++)
            {
                var at = new ClauseContext(sentence, c);
                var deal = stated[sentence].Select(c => c.Candidate).FirstOrDefault(c => ReferenceEquals(c.At.Clause, at.Clause))?.Deal;
                if (UntilNow(at, s, view) is { } change) found.Add(change);
                if (In(at, s, view) is { } announcement) found.Add(deal is not null && announcement.Deal is null && announcement.Kind is "statement" or "purchase" or "investment" && announcement.Parties.All(p => deal!.Parties.Any(x => x.Id == p)) ? announcement with { Deal = deal, Parties = [.. deal!.Parties.Select(p => p.Id)] } : announcement);
                else if (deal is not null && Pledged(at, deal) is { } pledged) found.Add(new Announcement(pledged, [.. deal.Parties.Select(p => p.Id)], "agreement", deal, s, at));
                else if (deal is not null && Outlet(at) is null && at.Governors.All(g => Outlet(g) is null) && DateOf(at) is { } date && at.Verb is null or { Tense: Tense.Past or Tense.Present or Tense.PresentPerfect }) found.Add(new Announcement(date, [.. deal.Parties.Select(p => p.Id)], "agreement", deal, s, at));
            }
        }

        return found;
    }

    /// <summary>The date of a party's own word for what it will do: "In February X said it would invest ..."; null where there is none.</summary>
    public static EdtfDate? Pledged(ClauseContext at, DealProfile deal)
    {
        if (at.Verb is not { Tense: Tense.Conditional or Tense.Future } || !at.Clause.IsReported) return null;
        return at.Governors.FirstOrDefault() is { } said && said.Verb is { Tense: Tense.Past } && said.Agent is { } agent && deal.Parties.Any(p => p.Id == agent) ? DateOf(said) : null;
    }

    // "Until Monday everything had to be hosted there": the terms changed on that day.
    private static Announcement? UntilNow(ClauseContext at, int sentence, ArticleView view)
    {
        if (at.Verb is not { Tense: Tense.Past or Tense.PastPerfect } || view.Focus[sentence] is not { } deal) return null;
        foreach (var date in at.Dates)
        {
            if (date.Bound != DateBound.Until || !EdtfDate.TryParse(date.Value, out var value) || value.Precision != DatePrecision.Day || at.Sentence.Reference?.Latest is not { } today || value.Latest > today || value.Latest < today.AddDays(-40)) continue;
            return new Announcement(value, [.. deal.Parties.Select(p => p.Id)], "agreement", deal, sentence, at);
        }

        return null;
    }

    private static Announcement? In(ClauseContext at, int sentence, ArticleView view)
    {
        var verb = at.Verb;
        if ((DateOf(at) ?? DateBefore(at, sentence, view) ?? (verb is not null && at.VerbIs(Lex.Deny) && verb.Tense == Tense.Past ? SentenceDate(at) : null)) is not { } date) return null;
        var objects = verb is not null && at.VerbIs(Lex.Deny);
        var steps = verb is not null && (at.VerbIs(Lex.Announce) || objects || at.VerbIs(Lex.Invest) || verb.Leads.Any(l => Lex.Agree.Words.Contains(l)));
        var noun = at.Find(Lex.Deal);
        if (verb is { Negated: true } || at.Clause.Opener is "if" or "unless" or "whether") return null;
        if (!steps && (Outlet(at) is not null && verb is not null && (Lex.Say.Words.Contains(verb.Lemma) || verb.Lemma is "publish" or "obtain" or "see"))) return new Announcement(date, [Outlet(at)!], "report", null, sentence, at);
        if (!steps && !(noun >= 0 && (verb is null || !verb.Finite || at.Sentence.LabelDate is not null || DatedNoun(at, noun))) && !(at.Sentence.LabelDate is not null && at.Sentence.Parties.Count > 0)) return null;
        if (Outlet(at) is { } outlet && (at.Agent is null || verb is not null && Lex.Say.Words.Contains(verb.Lemma))) return new Announcement(date, [outlet], "report", null, sentence, at);
        if (verb is { Tense: Tense.Future or Tense.Conditional } && at.Sentence.LabelDate is null) return null;
        var parties = Parties(at, view, objects);
        if (parties.Count == 0 && noun >= 0 && !objects && (Fresh(date, at.Sentence) ? view.Book.Main : view.Focus[sentence]) is { } focus && !at.Sentence.Mentions.Any(m => m.Party is not null && m.First >= at.First && m.First < at.Next)) parties = [.. focus.Parties.Select(p => p.Id)];
        if (parties.Count == 1 && noun >= 0 && !objects && DatedNoun(at, noun) && view.Book.Main is { } main && main.Parties.Any(p => p.Id == parties[0]) && at.Dates.Any(d => at.Sentence.TokensOf(d).First is var first && first > noun && first <= noun + 4)) parties = [.. main.Parties.Select(p => p.Id)];
        if (parties.Count == 0) return null;
        var deal = objects ? null : parties.Count >= 2 ? view.Book.Profiles.FirstOrDefault(p => p.Parties.All(x => parties.Contains(x.Id))) : null;
        var kind = objects ? "objection" : at.VerbIs(Lex.Invest) && at.Amounts.Any() ? "investment" : verb is { Lemma: "buy" or "purchase" or "order" or "contract" } ? "purchase" : deal is not null ? "agreement" : "statement";
        if (deal is null && !objects && parties.Count == 1 && noun < 0 && kind == "statement" && at.Sentence.LabelDate is null && verb is { Lemma: "take" or "make" or "come" or "back" or "start" or "open" or "name" or "use" or "get" or "begin" or "lead" or "choose" or "change" }) return null;
        return new Announcement(date, parties, kind, deal, sentence, at);
    }

    /// <summary>The past date of a clause: its own, its line's label, or that of the clause it is joined to.</summary>
    public static EdtfDate? DateOf(ClauseContext at)
    {
        foreach (var date in at.Dates)
        {
            if (date.Bound == DateBound.At && Past(date, at.Sentence) is { } own && !(own.Precision == DatePrecision.Year && at.Sentence.Reference is null && at.Verb is not { Tense: Tense.Past })) return own;
        }

        if (at.Sentence.LabelDate is { } label) return IsPast(label, at.Sentence) ? label : null;

        // "In July it invested and became ...": the date at the head of the sentence holds for the clauses joined to the first.
        var head = at.Sentence.Dates.Count > 0 ? at.Sentence.Dates[0] : null;
        if (head is not null && head.Bound == DateBound.At && at.Index > 0 && at.Sentence.TokensOf(head).First <= 4 && at.Clause.Opener is "and" or "," or "but" && at.Verb is { Tense: Tense.Past or Tense.Present }) return Past(head, at.Sentence);
        return null;
    }

    // "the amendment of 27 April", "the contract came on 28 October": the date belongs to the agreement.
    private static bool DatedNoun(ClauseContext at, int noun) =>
        at.Dates.Any(d => at.Sentence.TokensOf(d).First is var first && first > noun && first <= noun + 4) || at.Verb is { Lemma: "come" or "follow" or "date" or "take" or "be" } && noun < at.Verb.First;

    // "What happened on 27 February is disputed. X announced that it would invest": the sentence before gives the day.
    private static EdtfDate? DateBefore(ClauseContext at, int sentence, ArticleView view)
    {
        if (sentence == 0 || at.Index > 0 || at.Verb is not { Tense: Tense.Past } || !at.VerbIs(Lex.Announce) || at.Sentence.Dates.Any(d => d.Kind != DateMentionKind.Duration) || view.Sentences[sentence - 1].Block != at.Sentence.Block) return null;
        var days = view.Sentences[sentence - 1].Dates.Where(d => d.Bound == DateBound.At).Select(d => Past(d, at.Sentence)).Where(d => d is { Precision: DatePrecision.Day }).ToList();
        return days.Count == 1 && at.Roles.Any(r => r.Role == Role.Subject && r.Ref.IsNamed) ? days[0] : null;
    }

    // An objection comes on the day that its sentence names, whatever clause names it.
    private static EdtfDate? SentenceDate(ClauseContext at) =>
        at.Sentence.Dates.Where(d => d.Bound == DateBound.At).Select(d => Past(d, at.Sentence)).FirstOrDefault(d => d is not null);

    private static bool Fresh(EdtfDate date, SentenceView sentence) => sentence.Reference?.Latest is { } today && date.Latest >= today.AddDays(-12);

    private static EdtfDate? Past(DateMention date, SentenceView sentence) =>
        date.Kind != DateMentionKind.Duration && EdtfDate.TryParse(date.Value, out var value) && IsPast(value, sentence) && value.Precision is not (DatePrecision.Decade or DatePrecision.Season or DatePrecision.Half or DatePrecision.Quarter or DatePrecision.Week) && !value.Text.StartsWith("FY", StringComparison.Ordinal) ? value : null;

    private static bool IsPast(EdtfDate value, SentenceView sentence) => sentence.Reference?.Latest is not { } today || value.Earliest is null || value.Earliest <= today;

    private static string? Outlet(ClauseContext at)
    {
        foreach (var mention in at.Sentence.Mentions)
        {
            if (!mention.IsOutlet) continue;
            var inSubject = mention.First >= at.Clause.Subject.First && mention.First < at.Clause.Subject.Next;
            if (inSubject || (mention.First >= at.First && at.Verb is not null && mention.First < at.Verb.First) || at.Verb is { Passive: true } && mention.First > 0 && at.Tokens[mention.First - 1].Lower is "by" or "the") return mention.Names.First(n => n.IsOutlet).Id;
        }

        return null;
    }

    private static List<string> Parties(ClauseContext at, ArticleView view, bool objects)
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

        parties = [.. parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return parties;
    }

    // "announced that it would invest in Y", "agreed to buy Y's services": the other side stands in the clause that follows.
    private static IEnumerable<string> Following(ClauseContext at)
    {
        for (var i = at.Index + 1; i < Math.Min(at.Sentence.Clauses.Count, at.Index + 3); i++)
        {
            var next = new ClauseContext(at.Sentence, i);
            if (!(next.Clause.IsReported || next.Clause.IsInfinitive || next.Verb is { Finite: false } && next.Clause.Opener is null or "for" or ",")) break;
            foreach (var party in next.Roles.SelectMany(r => r.Ref.Parties)) yield return party;
        }
    }
}
