using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Settling;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Chronology;

/// <summary>Finds dated steps: who announced, signed, bought, objected or reported, and when.</summary>
internal static class AnnouncementFinder
{
    private static readonly WordList Static = WordList.Of("cue-static");

    public static List<Announcement> Find(ArticleView view, IReadOnlyList<WeighedCandidate> candidates)
    {
        var found = new List<Announcement>();
        var joint = new HashSet<EdtfDate>();
        var stated = candidates.Where(c => c.Dropped is null && !c.IsPrevious && c.Candidate.Standing != Standing.Replaced).ToLookup(c => c.Candidate.At.Sentence);
        for (var s = 0; s < view.Sentences.Count; s++)
        {
            var sentence = view.Sentences[s];
            if (sentence.IsQuestion || sentence.IsForecast || sentence.IsFiction) continue;
            for (var c = 0; c < sentence.Clauses.Count; c++)
            {
                var at = new ClauseContext(sentence, c);
                if (Supposes(at)) continue;
                var deal = stated[sentence].Select(c => c.Candidate).FirstOrDefault(c => ReferenceEquals(c.At.Clause, at.Clause))?.Deal;
                if (sentence.Dates.Count > 0 || sentence.LabelDate is not null) found.AddRange(InDated(at, s, view, deal));
                else if (StepDates.Before(at, s, view) is not null && In(at, s, view) is { } announced) found.Add(announced);
                else if ((StepDates.SameDay(at, s, found) ?? StepDates.GoesOn(at, s, found)) is { } same && Acts(at, same, s, view) is { } act) found.Add(act);
            }

            joint.UnionWith(Here(found, s).Where(a => a.Parties.Count > 1 && a.Kind != "reference").Select(a => a.Date));
            foreach (var (told, noun, first, next) in DatedNouns.In(sentence))
            {
                var date = told;
                if (date.Precision == DatePrecision.Day && joint.Contains(date) && !sentence.Parties.Any(p => p.IsNamed)) continue;
                if (Here(found, s).Any(a => a.Date.AgreesWith(date) && a.Deal is not null)) continue;
                var (parties, deal) = StepParties.Near(sentence, noun, first, next, view);
                if (date.Precision == DatePrecision.Year && found.FindLast(a => deal is not null && a.Parties.Any(p => deal.Parties.Any(x => x.Id == p)) && StepDates.Contains(sentence, first, next, a.Date)) is { } known) date = known.Date;
                if (parties.Count > 0) found.Add(new Announcement(date, parties, "reference", deal, s, ClauseAt(sentence, noun)));
            }

            foreach (var (date, parties, deal, kind, verb) in LooseActs.In(sentence, view))
            {
                if (Here(found, s).Any(a => a.Date.AgreesWith(date))) continue;
                var bound = deal is not null && Here(found, s).Any(a => a.Deal == deal && verb >= a.At.First && verb < a.At.Next);
                if (!bound) found.Add(new Announcement(date, parties, kind, deal, s, ClauseAt(sentence, verb)));
                else if (new ClauseContext(sentence, 0) is { Agent: { } teller } first) found.Add(new Announcement(date, [teller], "statement", null, s, first));
            }
        }

        // "Until Sunday" with the change told of on Monday is the same step.
        var days = found.Where(b => b.Kind != "until" && b.Date.Precision == DatePrecision.Day).SelectMany(b => b.Parties.Select(p => (b.Date.Latest, Party: p))).ToHashSet();
        found.RemoveAll(a => a.Kind == "until" && a.Parties.Any(p => Enumerable.Range(0, 3).Any(n => days.Contains((a.Date.Latest?.AddDays(n), p)))));
        var references = found.Where(a => a is { Kind: "reference", Deal: not null }).ToLookup(a => a.Sentence);
        return [.. found.Select(a => a.Kind == "until" ? a with { Kind = "agreement" } : Tells(a, references[a.Sentence]) ? a with { Deal = null } : a)];
    }

    private static IEnumerable<Announcement> Here(List<Announcement> found, int sentence)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].Sentence == sentence; i--) yield return found[i];
    }

    // "had it sued in March": no step at all.
    private static bool Supposes(ClauseContext at) =>
        Enumerable.Range(at.First, Math.Max(0, Math.Min(at.Next - 1, at.First + 2) - at.First)).Any(i => at.Tokens[i].Lower is "had" or "were" or "should" && (i == 0 || at.Tokens[i - 1].IsMark || at.Tokens[i - 1].Class is Words.WordClass.Verb) && at.Sentence.Parties.Any(p => p.First == i + 1));

    // "By letter of 19 August it informs the staff of a contract concluded on 5 August": the letter sets no terms.
    private static bool Tells(Announcement step, IEnumerable<Announcement> references) =>
        step.Kind != "reference" && step.Deal is not null && (step.At.VerbIs(Lex.Say) || step.At.Verb is { Lemma: "inform" or "notify" or "brief" }) && references.Any(r => r.Deal == step.Deal && !r.Date.AgreesWith(step.Date));

    private static ClauseContext ClauseAt(SentenceView sentence, int token) =>
        new(sentence, Math.Max(0, sentence.Clauses.ToList().FindIndex(c => token >= c.First && token < c.Next)));

    private static IEnumerable<Announcement> InDated(ClauseContext at, int s, ArticleView view, DealProfile? deal)
    {
        if (UntilNow(at, s, view) is { } change) yield return change;
        if (In(at, s, view) is { } announcement) yield return deal is not null && announcement.Deal is null && announcement.Kind is "statement" or "purchase" or "investment" && announcement.Parties.All(p => deal!.Parties.Any(x => x.Id == p)) ? announcement with { Deal = deal, Parties = Both(deal!) } : announcement;
        else if (deal is not null && StepDates.Pledged(at, deal) is { } pledged) yield return new Announcement(pledged, Both(deal), "agreement", deal, s, at);
        else if (deal is not null && !ToldByAnother(at, deal) && StepParties.Outlet(at) is null && at.Governors.All(g => StepParties.Outlet(g) is null) && StepDates.Of(at) is { } date && !Reported(at, date) && at.Verb is null or { Tense: Tense.Past or Tense.Present or Tense.PresentPerfect }) yield return new Announcement(date, Both(deal), "agreement", deal, s, at);
        else if (at.Clause.Opener is "when" && StepParties.Outlet(at) is not null && StepDates.OfSentence(at) is { } seen && Acts(at, seen, s, view) is { } report) yield return report;
        else if (OwnDate(at) is { } own && (StepParties.Outlet(at) is not null || !Reported(at, own)) && (ThatWas(at, own, s, view) ?? Acts(at, own, s, view)) is { } act) yield return act;
    }

    // "In May the Gazette put a figure on it: X was obliged ...": the day is the report's, not the deal's.
    private static bool Reported(ClauseContext at, EdtfDate date) =>
        Enumerable.Range(0, at.Sentence.Clauses.Count).Select(i => new ClauseContext(at.Sentence, i)).Any(c => StepParties.Outlet(c) is not null && c.Dates.Any(d => StepDates.Past(d, at.Sentence) == date));

    // "September: a rival complains. It says that X's hold on the market shuts it out": the day is the rival's, not the deal's.
    private static bool ToldByAnother(ClauseContext at, DealProfile deal) =>
        at.Governors.FirstOrDefault(g => g.VerbIs(Lex.Say)) is { } teller && teller.Agents.ToList() is { Count: > 0 } tellers && tellers.All(t => deal.Parties.All(p => p.Id != t));

    private static List<string> Both(DealProfile deal) => [.. deal.Parties.Select(p => p.Id)];

    // "Until Monday everything had to be hosted there": the terms changed on that day.
    private static Announcement? UntilNow(ClauseContext at, int sentence, ArticleView view)
    {
        if (at.Verb is not { Tense: Tense.Past or Tense.PastPerfect } || view.Focus[sentence] is not { } deal) return null;
        foreach (var date in at.Dates)
        {
            if (date.Bound != DateBound.Until || !EdtfDate.TryParse(date.Value, out var value) || value.Precision != DatePrecision.Day || at.Sentence.Reference?.Latest is not { } today || value.Latest > today || value.Latest < today.AddDays(-40)) continue;
            return new Announcement(value, Both(deal), "until", deal, sentence, at);
        }

        return null;
    }

    private static Announcement? In(ClauseContext at, int sentence, ArticleView view)
    {
        var verb = at.Verb;
        if ((StepDates.Of(at) ?? StepDates.Before(at, sentence, view) ?? (verb is not null && at.VerbIs(Lex.Deny) && verb.Tense == Tense.Past ? StepDates.OfSentence(at) : null) ?? WeeksAgo(at)) is not { } date) return null;
        var objects = verb is not null && at.VerbIs(Lex.Deny);
        var steps = verb is not null && (at.VerbIs(Lex.Announce) || objects || at.VerbIs(Lex.Invest) || verb.Leads.Any(l => Lex.Agree.Words.Contains(l)));
        var noun = at.Find(Lex.Deal);
        if (noun > 0 && at.Tokens[noun - 1].Lower == "no") noun = -1;
        if (at.Sentence.LabelDate is not null && (at.Clause.IsReported && !steps || verb is { LeadPassive: true } && verb.Leads.Any(Lex.Say.Words.Contains) || verb is not null && at.Clause.Subject is var (f, n) && n > f && at.Tokens[f].Lower is "nobody" or "none" or "no" or "neither" || verb is { Lemma: "be" or "have" } && !at.Sentence.Dates.Any(d => d.Bound == DateBound.At)) || verb is { Negated: true } || at.Clause.Opener is "if" or "unless" or "whether") return null;
        if (verb is not null && StepParties.Outlet(at) is { } teller && (Lex.Say.Words.Contains(verb.Lemma) || verb.Lemma is "publish" or "obtain" or "see" or "find")) return new Announcement(date, [teller], "report", null, sentence, at);
        steps |= at.Sentence.LabelDate is not null && (at.VerbIs(Lex.Extend) || at.VerbIs(Lex.End) || at.VerbIs(Lex.Replace));
        if (!steps && verb is not null && at.Sentence.LabelDate is not null && Static.Words.Contains(verb.Lemma) && !(noun >= 0 && noun < verb.First))
            return Source(at) is { } source ? new Announcement(date, [source], "report", null, sentence, at) : null;
        if (!steps && !(noun >= 0 && (verb is null || !verb.Finite || at.Sentence.LabelDate is not null || DatedNoun(at, noun))) && !(at.Sentence.LabelDate is not null && at.Sentence.Parties.Count > 0)) return null;
        if (StepParties.Outlet(at) is { } outlet && (at.Agent is null || verb is not null && Lex.Say.Words.Contains(verb.Lemma))) return new Announcement(date, [outlet], "report", null, sentence, at);
        if (verb is { Tense: Tense.Future or Tense.Conditional } && at.Sentence.LabelDate is null) return null;
        var parties = StepParties.Of(at, view, objects);
        if (parties.Count == 0 && noun >= 0 && !objects && (Told(at.Sentence, view) ?? (StepDates.IsFresh(date, at.Sentence) ? view.Book.Main : view.Focus[sentence])) is { } focus && !at.Sentence.Mentions.Any(m => m.Party is not null && m.First >= at.First && m.First < at.Next)) parties = Both(focus);
        if (parties.Count == 0 && noun >= 0 && !objects && at.Sentence.LabelDate is not null) parties = [.. StepParties.Near(at.Sentence, noun, at.First, at.Next, view).Parties];
        if (parties.Count == 1 && noun >= 0 && !objects && DatedNoun(at, noun) && view.Book.Main is { } main && main.Parties.Any(p => p.Id == parties[0]) && at.Dates.Any(d => at.Sentence.TokensOf(d).First is var first && first > noun && first <= noun + 4)) parties = Both(main);
        if (parties.Count == 0 && !objects && at.Sentence.LabelDate is not null && at.Sentence.Parties.Count == 0 && (steps || at.VerbIs(Lex.Extend) || at.VerbIs(Lex.End) || at.VerbIs(Lex.Replace)) && view.Focus[sentence] is { } spoken) parties = Both(spoken);
        if (parties.Count == 0) return null;
        var deal = objects ? null : parties.Count >= 2 ? view.Book.Profiles.FirstOrDefault(p => p.IsAmong(parties)) : null;
        var kind = objects ? "objection" : at.VerbIs(Lex.Invest) && at.Amounts.Any() ? "investment" : verb is { Lemma: "buy" or "purchase" or "order" or "contract" } ? "purchase" : deal is not null ? "agreement" : "statement";
        if (deal is null && !objects && parties.Count == 1 && noun < 0 && kind == "statement" && at.Sentence.LabelDate is null && verb is { Lemma: "take" or "make" or "come" or "back" or "start" or "open" or "name" or "use" or "get" or "begin" or "lead" or "choose" or "change" }) return null;
        return new Announcement(date, parties, kind, deal, sentence, at);
    }

    // "Two weeks ago X signed a contract with Y": told by the month.
    private static EdtfDate? WeeksAgo(ClauseContext at) =>
        at.Verb is { Tense: Tense.Past } && at.VerbIs(Lex.Announce) && at.Find(Lex.Deal) >= 0 && at.Roles.SelectMany(r => r.Ref.Parties).Distinct(StringComparer.Ordinal).Count() > 1
            ? at.Dates.Where(d => d.Bound == DateBound.At && !StepDates.IsPeriod(d, at.Sentence)).Select(d => StepDates.Coarse(d, at.Sentence)).FirstOrDefault(d => d is { Precision: DatePrecision.Month }) : null;

    // The one deal whose two parties a sentence of one date names.
    private static DealProfile? Told(SentenceView sentence, ArticleView view)
    {
        if (sentence.Dates.Count(d => d.Bound == DateBound.At && d.Kind != DateMentionKind.Duration) > 1) return null;
        var ids = sentence.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
        return view.Book.Profiles.Where(d => d.IsAmong(ids)).ToList() is [var one] ? one : null;
    }

    // Anything else that a party, or its officer, did on a date: it showed, sued, appealed, told the court. It sets no terms by itself.
    private static Announcement? Acts(ClauseContext at, EdtfDate date, int sentence, ArticleView view)
    {
        if (at.Verb is not { Negated: false } verb || at.Clause.Opener is "if" or "unless" or "whether" || verb.Infinitive || verb.Modal is not null || at.Clause.IsReported && at.Sentence.LabelDate is not null) return null;
        if (at.Clause.Subject is var (who, end) && end > who && (at.Tokens[who].Lower is "it" or "this" && verb.Lemma is "come" or "emerge" || at.Tokens[who].Lower is "we" or "i" or "you" or "he" or "she" || end == who + 1 && at.Clause.IsRelative && Lex.Say.Words.Contains(verb.Lemma))) return null;
        if (!(verb.Tense is Tense.Past or Tense.PresentPerfect or Tense.PastPerfect || verb is { Tense: Tense.None, Passive: true } || verb.Tense == Tense.Present && at.Sentence.LabelDate is not null)) return null;
        if (verb.Lemma is "come" or "amount" or "run" or "add" && at.Amounts.Any(a => a.First > verb.Head && a.First <= verb.Head + 3)) return null;
        if (StepParties.Outlet(at) is { } outlet) return Static.Words.Contains(verb.Lemma) && verb.Lemma is not ("see" or "hear" or "get") ? null : new Announcement(date, [outlet], "report", null, sentence, at);
        if (Static.Words.Contains(verb.Lemma) && !verb.Leads.Any(Lex.Agree.Words.Contains) || verb.Leads.Any(l => l is "fail" or "refuse" or "expect" or "want" or "try")) return null;
        var parties = StepParties.Of(at, view, true);
        if (parties.Count == 0 && Subject(at, view) is { } deal) return new Announcement(date, Both(deal), "agreement", null, sentence, at);
        if (parties.Count == 0 && verb.Passive) parties = [.. at.Roles.Where(r => r.Role == Role.Subject).SelectMany(r => r.Ref.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return parties.Count == 0 ? null : new Announcement(date, parties, at.VerbIs(Lex.Deny) ? "objection" : "statement", null, sentence, at);
    }

    // "The current version was signed", "a further $2 billion followed": a deal or its money is what came about.
    private static DealProfile? Subject(ClauseContext at, ArticleView view)
    {
        var (first, next) = at.Clause.Subject;
        var tokens = at.Tokens;
        var deal = Phrases.Find(tokens, first, next, Lex.Deal) >= 0 || Phrases.Find(tokens, first, next, Lex.Investment) >= 0 || at.Sentence.Amounts.Any(a => a.First >= first && a.First < next) || Enumerable.Range(first, Math.Max(0, next - first)).Any(i => tokens[i].Lower is "version" or "round" or "tranche" or "contract" or "it" or "this" or "that");
        if (!deal || !(at.VerbIs(Lex.Announce) || at.VerbIs(Lex.Invest) || at.VerbIs(Lex.Agree) || at.Verb is { Lemma: "follow" or "date" or "conclude" or "become" })) return null;
        return view.Focus[at.Sentence.Index] ?? view.Book.Main;
    }

    // "according to the Gazette".
    private static string? Source(ClauseContext at) =>
        at.Sentence.Mentions.FirstOrDefault(m => m.IsOutlet && m.First >= 2 && Enumerable.Range(Math.Max(0, m.First - 3), Math.Min(3, m.First)).Any(i => at.Tokens[i].Lower is "according"))?.Names.First(n => n.IsOutlet).Id;

    // "They put their names to it. That was on 11 September": the step is the one told of just before.
    private static Announcement? ThatWas(ClauseContext at, EdtfDate date, int sentence, ArticleView view)
    {
        if (sentence == 0 || at.Index > 0 || at.Verb is not { Lemma: "be" or "happen", Tense: Tense.Past, Negated: false } verb || at.Clause.Subject.Next != at.Clause.Subject.First + 1 || at.Tokens[at.Clause.Subject.First].Lower is not ("that" or "this" or "it")) return null;
        if (!at.Dates.Any(d => at.Sentence.TokensOf(d).First is var day && day >= verb.Next && day <= verb.Next + 2) || view.Sentences[sentence - 1].Block != at.Sentence.Block) return null;
        var parties = view.Sentences[sentence - 1].Parties.SelectMany(p => p.Parties).Distinct(StringComparer.Ordinal).ToList();
        var deal = view.Book.Profiles.FirstOrDefault(d => d.IsAmong(parties));
        if (deal is null && parties.Count == 0) deal = view.Focus[sentence - 1];
        IReadOnlyList<string> who = deal is not null ? Both(deal) : [.. parties.Take(1)];
        return who.Count == 0 ? null : new Announcement(date, who, deal is null ? "statement" : "agreement", null, sentence, at);
    }

    private static EdtfDate? OwnDate(ClauseContext at)
    {
        foreach (var date in at.Dates)
        {
            if (date.Bound == DateBound.At && !StepDates.IsPeriod(date, at.Sentence) && !StepDates.IsDateline(date, at.Sentence) && StepDates.Coarse(date, at.Sentence) is { } own) return own;
        }

        return StepDates.Of(at);
    }

    // "the amendment of 27 April", "the contract came on 28 October": the date belongs to the agreement.
    private static bool DatedNoun(ClauseContext at, int noun) =>
        at.Dates.Any(d => at.Sentence.TokensOf(d).First is var first && first > noun && first <= noun + 4) || at.Verb is { Lemma: "come" or "follow" or "date" or "take" or "be" } && noun < at.Verb.First;
}
