using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Chronology;

/// <summary>Tells which version of a deal an article announces: the date of the newest step, or of its lead.</summary>
internal sealed class NewestVersion(ArticleView view, IReadOnlyList<Announcement> all, EdtfDate? published)
{
    /// <summary>
    /// The article's own news as a step, where its lead dates it, some term of it lives among <paramref name="weighed"/>, and no step of that date was found: "What dropped yesterday"; null otherwise.
    /// </summary>
    public Announcement? Lead(IReadOnlyList<Settling.WeighedCandidate> weighed)
    {
        if (view.Book.Main is not { } deal || Of(deal) is not { Precision: DatePrecision.Day } date || date.Latest < published?.Latest?.AddDays(-12)) return null;
        if (!weighed.Any(w => w.Dropped is null && !w.IsPrevious && w.Candidate.Deal.Id == deal.Id) || all.Any(a => a.Date.AgreesWith(date) && a.Parties.Any(p => deal.Parties.Any(x => x.Id == p)))) return null;
        var told = view.Sentences.Take(10).FirstOrDefault(s => Fresh(s, published!.Latest!.Value) == date) ?? view.Sentences.Take(5).FirstOrDefault(s => s.Tokens.Any(t => t.Lower == "just"));
        return told is null || all.Any(a => a.Sentence == told.Index && a.Date.AgreesWith(date)) ? null : new Announcement(date, [.. deal.Parties.Select(p => p.Id)], "agreement", deal, told.Index, new ClauseContext(told, 0));
    }

    /// <summary>The date of the newest version of <paramref name="deal"/> that the article speaks of; null where it dates none.</summary>
    public EdtfDate? Of(DealProfile deal)
    {
        var steps = all.Where(a => a.Deal?.Id == deal.Id).ToList();
        if (deal.Id == view.Book.Main?.Id && published?.Latest is { } day && !steps.Any(s => s.Date.Precision == DatePrecision.Day && s.Date.Latest?.AddDays(45) >= day) && LeadDay(deal, day) is { } lead) return lead;
        if (deal.Id == view.Book.Main?.Id && published is { Precision: DatePrecision.Day } own && !steps.Any(s => s.Date.Precision == DatePrecision.Day && s.Date.Latest?.AddDays(45) >= own.Latest) && Just(deal)) return own;
        if (deal.Id == view.Book.Main?.Id && published is { Precision: DatePrecision.Day, Latest: { } issue } && !steps.Any(s => s.Date.Precision == DatePrecision.Day && s.Date.Latest?.AddDays(45) >= issue) && Opening(deal, issue, 8) is { } opening) return opening;
        if (deal.Id == view.Book.Main?.Id && LeadIsUndated(deal, steps)) return null;
        var dated = steps.Where(s => s.Date.Earliest is not null && s.Kind is not "objection" && !IsPaper(s)).ToList();
        if (deal.Id == view.Book.Main?.Id && published?.Latest is { } today && !dated.Any(d => d.Date.Latest?.AddDays(45) >= today) && Recent(deal, today) is { } recent) return recent;
        if (dated.Count == 0 && steps.Where(s => s.Kind is not "objection").Select(s => s.Date).LastOrDefault() is { } undated) return undated;
        if (dated.Count == 0) return deal.Id == view.Book.Main?.Id ? published is { Precision: DatePrecision.Day, Latest: { } now } ? Opening(deal, now) : null : OneSided(deal) ?? (published is { Precision: DatePrecision.Day, Latest: { } issued } && view.Sentences.Take(6).Any(s => s.Parties.SelectMany(p => p.Parties).Any(p => Own(deal).Contains(p))) ? Opening(deal, issued, 6) : null);
        if (deal.Id == view.Book.Main?.Id && (LeadGoesOn(deal, dated) || LooksBack(deal, dated))) return null;
        var newest = dated[0].Date;
        foreach (var step in dated)
        {
            if (step.Date.AgreesWith(newest) ? step.Date.Precision < newest.Precision : step.Date.CompareTo(newest) > 0) newest = step.Date;
        }

        return newest;
    }

    // A step that one side alone told of, a few days before the article appeared.
    private EdtfDate? Recent(DealProfile deal, DateOnly today) => LeadDay(deal, today) ??
        all.Where(a => a.Kind is "statement" or "agreement" or "investment" or "purchase" && a.Parties.Any(p => deal.Parties.Any(x => x.Id == p)) && a.Date.Precision == DatePrecision.Day && a.Date.Latest <= today && a.Date.Latest >= today.AddDays(-12) && !a.At.Sentence.Tokens.Any(t => t.Lower is "court" or "appeal" or "appeals" or "judge" or "lawsuit" or "earnings" or "shares"))
            .Select(a => a.Date).FirstOrDefault();

    // A day of the last week or so in one of the first sentences, beside both parties.
    private EdtfDate? LeadDay(DealProfile deal, DateOnly today)
    {
        foreach (var sentence in view.Sentences.Take(7))
        {
            var ids = sentence.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
            if (!deal.IsAmong(ids) || sentence.IsQuestion || NamesOutlet(sentence)) continue;
            if (Fresh(sentence, today) is { } day) return day;
        }

        return null;
    }

    private static bool NamesOutlet(SentenceView sentence) => sentence.Mentions.Any(m => m.IsOutlet && !IsWireCredit(sentence, m));

    // "(Wire) - The two companies said": who sends the report, not who says it.
    private static bool IsWireCredit(SentenceView sentence, Names.Mention mention) =>
        mention.First is > 0 and < 8 && mention.Next + 1 < sentence.Tokens.Count && sentence.Tokens[mention.First - 1].Lower is "(" && sentence.Tokens[mention.Next].Lower is ")" && sentence.Tokens[mention.Next + 1].Lower is "-" or "–" or "—";

    // A lead that names nobody: "What dropped yesterday. Joint post, nine paragraphs", "just signed".
    private EdtfDate? Opening(DealProfile deal, DateOnly today, int reach = 10)
    {
        foreach (var sentence in view.Sentences.Where(s => s.Kind != Reading.BlockKind.Heading).Take(reach))
        {
            if (sentence.IsQuestion || sentence.IsForecast || NamesOutlet(sentence) || IsOfAnother(sentence, deal) || reach == 8 && sentence.Parties.SelectMany(p => p.Parties).Any(p => !deal.Parties.Any(x => x.Id == p))) continue;
            if (Fresh(sentence, today) is { } day) return day;
        }

        return null;
    }

    // "A new paper of X and Y just dropped": the day of publication.
    private bool Just(DealProfile deal)
    {
        foreach (var sentence in view.Sentences.Take(5).Where(s => !s.IsQuestion && !s.IsForecast && !IsOfAnother(s, deal)))
        {
            for (var i = 1; i < sentence.Tokens.Count - 1; i++)
            {
                if (sentence.Tokens[i].Lower == "just" && sentence.Tokens[i + 1] is { Class: Words.WordClass.Verb, Form: Words.VerbForm.Past or Words.VerbForm.Participle }) return true;
            }
        }

        return false;
    }

    private bool IsOfAnother(SentenceView sentence, DealProfile deal) =>
        sentence.Parties.SelectMany(p => p.Parties).Any(p => !deal.Parties.Any(x => x.Id == p) && view.Book.Profiles.Any(d => d.Parties.Any(x => x.Id == p)));

    // The day of the last week or so that a sentence with a verb names; one that is counted from another comes first.
    private static EdtfDate? Fresh(SentenceView sentence, DateOnly today) => !sentence.Clauses.Any(c => c.Verb is { Finite: true }) ? null :
        sentence.Dates.Where(d => d.Bound != DateBound.Until && d.Kind != DateMentionKind.Duration && !StepDates.IsDateline(d, sentence) && !StepDates.IsPeriod(d, sentence)).OrderBy(d => d.Kind != DateMentionKind.Anchored)
            .Select(d => EdtfDate.TryParse(d.Value, out var day) ? day : null).FirstOrDefault(d => d is { Precision: DatePrecision.Day } && d.Latest <= today && d.Latest >= today.AddDays(-12));

    private List<string> Own(DealProfile deal) => [.. deal.Parties.Select(p => p.Id).Where(p => view.Book.Main is { } main && !main.Parties.Any(x => x.Id == p))];

    // A deal of which the article tells only what one side did.
    private EdtfDate? OneSided(DealProfile deal)
    {
        var own = Own(deal);
        return all.Where(a => a.Kind is "statement" or "agreement" or "investment" or "purchase" && a.Parties.Any(own.Contains) && a.Date.Precision is DatePrecision.Day or DatePrecision.Month).Select(a => a.Date).OrderDescending().FirstOrDefault();
    }

    // "In November it had agreed to buy ...": an article that tells its only dated steps as what came before has news of its own.
    private bool LooksBack(DealProfile deal, List<Announcement> dated) =>
        published is not null && dated.TrueForAll(d => d.At.Verb is { Tense: Tense.PastPerfect } && d.At.Sentence.Clauses.All(c => c.Verb is not { Tense: Tense.Past })) &&
        view.Sentences.Take(dated[0].Sentence).Any(s => !s.IsQuestion && !s.IsForecast && deal.Parties.All(p => s.Parties.Any(r => r.Parties.Contains(p.Id))) && s.Clauses.Any(c => c.Verb is { Negated: false, Passive: false, Tense: Tense.Present } v && s.Tokens[v.Head].Form == Words.VerbForm.Gerund));

    /// <summary>True for a step that binds nobody.</summary>
    public static bool IsPaper(Announcement step) => step.At.Sentence.Tokens.Any(t => t.Lower is "non-binding" or "nonbinding" or "memorandum" or "preliminary");

    // "X is putting another $1 billion into Y", long after the newest step that the article dates: its own news is undated.
    private bool LeadGoesOn(DealProfile deal, List<Announcement> dated) =>
        published?.Latest is { } today && !dated.Exists(d => d.Date.Latest?.AddDays(120) >= today) &&
        view.Sentences.Take(3).Any(s => !s.IsQuestion && !s.IsForecast && !s.Dates.Any(d => d.Bound == DateBound.At && StepDates.Past(d, s) is not null) && deal.Parties.All(p => s.Parties.Any(r => r.Parties.Contains(p.Id))) &&
            Enumerable.Range(0, s.Clauses.Count).Select(c => new ClauseContext(s, c)).Any(c => c.Verb is { Tense: Tense.Present or Tense.Future, Negated: false, Head: var head } verb && (verb.Tense == Tense.Future || c.Tokens[head].Form == Words.VerbForm.Gerund) && (c.VerbIs(Lex.Invest) || c.VerbIs(Lex.Buy) || c.VerbIs(Lex.Agree) || c.VerbIs(Lex.Announce) || c.VerbIs(Lex.Extend))));

    // A lead that announces a step without a date speaks of a version that the article does not date.
    private bool LeadIsUndated(DealProfile deal, List<Announcement> steps)
    {
        foreach (var (sentence, i) in view.Sentences.Take(5).Select((s, i) => (s, i)))
        {
            var ids = sentence.Parties.SelectMany(p => p.Parties).ToHashSet(StringComparer.Ordinal);
            if (!deal.IsAmong(ids) || sentence.IsQuestion) continue;
            if (steps.Any(s => s.Sentence == i)) return false;
            var announces = sentence.Tokens.Any(t => t.Lower is "second" or "third" or "fresh" or "renegotiated" or "amended" or "amendment" or "revised" or "new" or "latest" or "rewrote" or "renegotiate") && Phrases.Find(sentence.Tokens, 0, sentence.Tokens.Count, Lex.Deal) >= 0;
            if (!announces) continue;
            var newest = steps.Where(s => s.Date.Latest is not null).Select(s => s.Date).OrderDescending().FirstOrDefault();
            if (newest is null) return true;
            return published?.Earliest is { } day && newest.Latest?.AddDays(40) < day;
        }

        return false;
    }
}
