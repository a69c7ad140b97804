using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Chronology;

/// <summary>Tells which version of a deal a candidate describes: the one announced, the terms before, or one that the text dates.</summary>
internal sealed class VersionFinder
{
    private readonly ArticleView view;
    private readonly SpokenDates spoken;
    private readonly EdtfDate? published;
    private readonly Blocks blocks;
    private readonly Steps steps;
    private readonly Dictionary<string, EdtfDate?> main = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Announcement>> beside = new(StringComparer.Ordinal);

    public VersionFinder(ArticleView view, IReadOnlyList<Announcement> announcements, EdtfDate? published)
    {
        this.view = view;
        this.published = published;
        blocks = new Blocks(view, published);
        steps = new Steps(announcements);
        spoken = new SpokenDates(steps, main);
        var newest = new NewestVersion(view, announcements, published);
        foreach (var deal in view.Book.Profiles) main[deal.Id] = newest.Of(deal);
    }

    /// <summary>The date of the newest version that the article announces, or null where it gives none.</summary>
    public EdtfDate? MainOf(string deal) => main[deal];

    /// <summary>Names of the version for a candidate that stands as <paramref name="previous"/> says, best first.</summary>
    public IReadOnlyList<VersionName> Names(Candidate candidate, bool previous)
    {
        previous |= candidate.Standing == Standing.Holds && IsOldState(candidate);
        var date = previous ? null : DateOf(candidate);
        if (!previous && AsOf(candidate, date) is { } stated && main[candidate.Deal.Id] is { } newest && stated.Latest < newest.Earliest)
        {
            // Somebody said so before the newest version: the terms are those in force on that day.
            previous = !steps.Dates(candidate.Deal.Id).Any(stated.AgreesWith);
            if (previous) date = null;
        }

        if (date is not null) return [VersionName.On(Refine(candidate.Deal.Id, date))];
        if (!previous) return [main[candidate.Deal.Id] is { } current ? VersionName.On(current) : VersionName.Current];
        var known = (candidate.Standing is Standing.Ended or Standing.Replaced || candidate is { IsPrevious: true, At.Sentence.LabelDate: not null } ? null : Own(candidate)) ?? Before(candidate.Deal.Id, DateOf(candidate) ?? main[candidate.Deal.Id]);
        if (known is not null && !IsVersion(candidate.Deal.Id, known) && steps.IsOfAnother(candidate.Deal.Id, known)) known = null;
        return known is null ? [VersionName.Previous] : [VersionName.Previous, VersionName.On(known)];
    }

    private EdtfDate? DateOf(Candidate candidate)
    {
        var at = candidate.At;
        if (at.Sentence.LabelDate is { } label && IsKnown(label)) return steps.InBlock(at.Sentence.Block).Any(a => a.Date == label && (a.Kind == "report" || a.Kind is "objection" or "statement" && !a.Parties.Any(p => candidate.Deal.Parties.Any(x => x.Id == p)))) && !IsVersion(candidate.Deal.Id, label) ? Before(candidate.Deal.Id, label) : label;
        if (Own(candidate) is { } own) return own;
        if (SameAgreement(candidate) is { } same) return same;
        if (spoken.ThatDeal(candidate) is { } that) return that;
        if (SpokenDates.Only(candidate) is { } only) return only;
        if (at.Verb is { Tense: Tense.Past or Tense.Conditional or Tense.PastPerfect } || at.Governors.Any(g => g.Verb is { Tense: Tense.Past }) || at.Verb is { Finite: false } or null) return Nearby(candidate);
        return NearbyPresent(candidate) ?? OfSection(candidate);
    }

    // The first section that speaks of a deal's newest version; 0 where none does.
    private readonly Dictionary<string, int> opens = new(StringComparer.Ordinal);
    private ILookup<int, Announcement>? sections;

    // An article that tells of an older version under one heading and of the newest under another: what it says under the first belongs to the first.
    private EdtfDate? OfSection(Candidate candidate)
    {
        var here = candidate.At.Sentence;
        if (Chronicle || main[candidate.Deal.Id] is not { Earliest: { } newest } version) return null;
        if (!opens.TryGetValue(candidate.Deal.Id, out var opening)) opens[candidate.Deal.Id] = opening = steps.All.Where(s => s.Date.AgreesWith(version) && s.Parties.Any(p => candidate.Deal.Parties.Any(x => x.Id == p))).Select(s => s.At.Sentence.Section).DefaultIfEmpty(0).Min();
        if (opening <= here.Section) return null;
        sections ??= steps.All.ToLookup(s => s.At.Sentence.Section);
        return sections[here.Section].Where(s => s.Sentence <= here.Index && s.Kind is not "objection" and not "reference" && s.Date.Latest < newest && s.Date.Precision is DatePrecision.Day or DatePrecision.Month && (s.Deal is null || s.Deal.Id == candidate.Deal.Id))
            .Where(s => s.Date.Latest?.AddDays(400) >= newest).Select(s => s.Date).OrderBy(d => d.Earliest).LastOrDefault();
    }

    // "The lab had a right of first refusal": in an article on new terms, a plain past of a state tells of the terms before.
    private bool IsOldState(Candidate candidate)
    {
        if (!TimeOf.IsPastState(candidate) || Chronicle || candidate.At.Sentence.LabelDate is not null || (Own(candidate) ?? spoken.ThatDeal(candidate) ?? SpokenDates.Only(candidate)) is not null) return false;
        return Nearby(candidate) is not { } near || main[candidate.Deal.Id] is { } newest && near.AgreesWith(newest);
    }

    // The date in the clause itself, or in the one it hangs on: "In October X agreed to buy ...".
    private EdtfDate? Own(Candidate candidate)
    {
        var at = candidate.At;
        if (OfSum(candidate) is { } agreed) return agreed;
        var finite = at.Verb is { Finite: true } ? at : at.Governors.FirstOrDefault(g => g.Verb is { Finite: true }) ?? at;
        foreach (var context in new[] { at, finite }.Concat(at.Governors.Where(g => g.VerbIs(Lex.Announce) || g.VerbIs(Lex.Say) || g.VerbIs(Lex.Agree))))
        {
            if (context.Verb is { Tense: Tense.Future }) continue;
            if (StepDates.Pledged(at, candidate.Deal) is { } pledged) return pledged;
            if (StepDates.Of(context) is not { } date) continue;
            if (context.Verb is not null && Lex.Say.Words.Contains(context.Verb.Lemma) && context != at && !context.VerbIs(Lex.Announce) && !IsVersion(candidate.Deal.Id, date) && main[candidate.Deal.Id]?.AgreesWith(date) != true) continue;
            return date;
        }

        if (spoken.Since(candidate) is { } since) return since;
        foreach (var announcement in steps.In(at.Sentence.Index).Where(a => a.Deal?.Id == candidate.Deal.Id))
        {
            if (announcement.At.Clause is var told && told.First > at.Clause.First && (told.IsRelative || told.Opener is "when" or "since")) continue;
            if (announcement.Kind == "reference" && SpokenDates.Changes(at) && ReferenceEquals(announcement.At.Clause, at.Clause)) continue;
            if (announcement.Kind == "reference" && candidate.Clause.Kind is "purchase-commitment" or "investment" && ReferenceEquals(announcement.At.Clause, at.Clause)) return announcement.Date;
            if (at.Verb is null or { Tense: Tense.Past or Tense.None or Tense.Conditional }) return announcement.Date;
        }

        return null;
    }

    // "on top of the $38 billion agreed in November": the participle right after a sum dates it.
    private static EdtfDate? OfSum(Candidate candidate)
    {
        var sentence = candidate.At.Sentence;
        if (candidate.At.Index + 1 >= sentence.Clauses.Count || sentence.Amounts.FirstOrDefault(a => a.First == candidate.Core) is not { } sum) return null;
        var tail = new ClauseContext(sentence, candidate.At.Index + 1);
        return tail.First == sum.Next && (tail.Verb is { Finite: false, Passive: true } || tail is { Clause.IsRelative: true, Verb.Tense: Tense.Past }) && (tail.VerbIs(Lex.Agree) || tail.VerbIs(Lex.Announce) || tail.Verb.Lemma is "sign" or "order" or "commit" or "invest") ? StepDates.Of(tail) : null;
    }

    // The day of a dated objection or statement that quotes the candidate: in its own sentence, or announced by a colon just before.
    private EdtfDate? AsOf(Candidate candidate, EdtfDate? own)
    {
        var at = candidate.At;
        if (own is not null && !IsVersion(candidate.Deal.Id, own) && at.Governors.Prepend(at).Any(g => (g.VerbIs(Lex.Deny) || g.VerbIs(Lex.Say)) && StepDates.Of(g) is { } said && said == own)) return own;
        var index = at.Sentence.Index;
        var statement = Steps.Back(steps.All, index).TakeWhile(s => index - s.Sentence <= 6).FirstOrDefault(s => s.Deal?.Id != candidate.Deal.Id);
        if (statement is null || statement.Kind is not ("objection" or "statement") || !statement.Parties.Any(p => candidate.Deal.Parties.Any(x => x.Id == p))) return null;
        var there = statement.At.Sentence;
        if (ReferenceEquals(there, at.Sentence)) return statement.At.Clause == at.Clause || at.Governors.Any(g => ReferenceEquals(g.Clause, statement.At.Clause)) || at.Verb is { Finite: true } && at.Clause.Opener is "," or "that" or ":" ? statement.Date : null;
        var quoted = index - statement.Sentence <= 6 && view.Sentences[statement.Sentence].Tokens[^1].Lower is ":" && at.Sentence.Block - there.Block <= 1;
        var reported = at.Sentence.Block - there.Block <= 2 && index - statement.Sentence <= 6 && view.Sentences[statement.Sentence].Tokens[^1].Lower is ":" && at.Governors.Any(g => g.VerbIs(Lex.Say) && g.Verb!.Tense == Tense.Past);
        return quoted || reported ? statement.Date : null;
    }

    /// <summary>The version that a trailing "it said in October" speaks of besides the present one, or null.</summary>
    public EdtfDate? SaidOn(Candidate candidate)
    {
        foreach (var clause in candidate.At.Sentence.Clauses)
        {
            if (ReferenceEquals(clause, candidate.At.Clause) || clause.Verb is not { Tense: Tense.Past } verb || !Lex.Say.Words.Contains(verb.Lemma) || clause.First < candidate.Core) continue;
            var at = new ClauseContext(candidate.At.Sentence, candidate.At.Sentence.Clauses.ToList().IndexOf(clause));
            if (StepDates.Of(at) is { } date && main[candidate.Deal.Id] is { } newest && date.Latest < newest.Earliest) return date;
        }

        return null;
    }

    private bool IsVersion(string deal, EdtfDate date) => steps.Dates(deal).Any(date.AgreesWith);

    // "In the same agreement ...": the date just given.
    private EdtfDate? SameAgreement(Candidate candidate)
    {
        var tokens = candidate.At.Tokens;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Lower is not "same" || !tokens.Skip(i + 1).Take(2).Any(t => Lex.Deal.Words.Contains(t.Lemma) || t.Lower is "papers" or "breath" or "stroke" or "time" or "day") || tokens.Take(i).Any(t => t.Lower is "day" or "moment")) continue;
            var index = candidate.At.Sentence.Index;
            for (var s = index - 1; s >= Math.Max(0, index - 2); s--)
            {
                foreach (var date in view.Sentences[s].Dates.Reverse())
                {
                    if (date.Bound == Dates.DateBound.At && EdtfDate.TryParse(date.Value, out var value) && value.Earliest is not null && IsKnown(value) && (published?.Latest is null || value.Earliest <= published.Latest) && (IsVersion(candidate.Deal.Id, value) || !steps.IsOfAny(value))) return value;
                }
            }
        }

        return null;
    }

    private static bool IsKnown(EdtfDate date) => date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year or DatePrecision.YearUnknown;

    // The last step of the deal that the same paragraph, or in a chronicle the same section, told of.
    private EdtfDate? Nearby(Candidate candidate)
    {
        var index = candidate.At.Sentence.Index;
        var sentence = candidate.At.Sentence;
        var lead = blocks.LeadIn(sentence);
        Announcement? last = null;
        foreach (var step in Steps.Back(Beside(candidate.Deal), index))
        {
            var there = step.At.Sentence;
            if (there.Block == lead && step.Kind != "reference")
            {
                last = step;
                break;
            }

            var close = sentence.Block - there.Block <= 2;
            if (!close && (!Chronicle || there.Section != sentence.Section)) break;
            if (step.Kind == "reference" && step.Sentence == index && SpokenDates.Changes(candidate.At)) continue;
            var own = step.Deal?.Id == candidate.Deal.Id;
            if (there.Block != sentence.Block && !(own && Chronicle) && !(!own && close && there.Section == sentence.Section)) continue;
            last = step;
            break;
        }

        if (last is not null && (last.At.Sentence.Block == sentence.Block || !Chronicle)) return last.Date;
        return (Chronicle && candidate.At.Verb is not null ? blocks.DateBefore(sentence) : null) ?? last?.Date;
    }

    // What sets terms of the deal, or in a chronicle what one of its parties did.
    private List<Announcement> Beside(DealProfile deal)
    {
        if (!beside.TryGetValue(deal.Id, out var found))
        {
            beside[deal.Id] = found =
            [
                .. steps.All.Where(step => !(step.Kind == "reference" && SpokenDates.Changes(step.At)) && !NewestVersion.IsPaper(step) &&
                    (step.Deal?.Id == deal.Id || IsSide(step, deal))),
            ];
        }

        return found;
    }

    private bool IsSide(Announcement step, DealProfile deal) =>
        Chronicle && step.Kind is "statement" or "agreement" or "investment" or "purchase" && step.Parties.Any(p => deal.Parties.Any(x => x.Id == p)) && step.Date.Precision is DatePrecision.Day or DatePrecision.Month;

    private EdtfDate? NearbyPresent(Candidate candidate)
    {
        // Historical present in a dated line or paragraph: only where the paragraph opens with that step.
        var index = candidate.At.Sentence.Index;
        var opening = steps.InBlock(candidate.At.Sentence.Block).LastOrDefault(a => a.Deal?.Id == candidate.Deal.Id && a.Sentence <= index && a.At.Verb is null or { Tense: Tense.Present });
        return opening is not null && opening.At.Sentence == candidate.At.Sentence ? opening.Date : null;
    }

    /// <summary>True where the article tells three or more steps of a deal in the order of time.</summary>
    public bool Chronicle => chronicle ??= IsChronicle();

    private bool? chronicle;

    // An article that tells three or more steps of a deal in the order of time is a chronicle.
    private bool IsChronicle()
    {
        foreach (var told in steps.Deals)
        {
            var dates = told.Where(s => s.Date.Earliest is not null).Select(s => s.Date).ToList();
            if (dates.Count < 4) continue;
            var ascending = 0;
            for (var i = 1; i < dates.Count; i++) ascending += dates[i].Earliest >= dates[i - 1].Earliest ? 1 : 0;
            if (ascending >= (dates.Count - 1) * 0.75 && dates[0].Earliest < dates[^1].Earliest && dates[0].Latest?.AddDays(200) < dates[^1].Earliest) return true;
        }

        return false;
    }

    private EdtfDate? Before(string deal, EdtfDate? version)
    {
        EdtfDate? best = null;
        foreach (var date in steps.Binding(deal))
        {
            if (date.Earliest is null)
            {
                best ??= date;
                continue;
            }

            if (version?.Earliest is not null && (date.AgreesWith(version) || date.Earliest >= version.Earliest)) continue;
            if (best?.Earliest is null || date.Earliest > best.Earliest) best = date;
        }

        return best;
    }

    private EdtfDate Refine(string deal, EdtfDate date)
    {
        foreach (var told in steps.Dates(deal))
        {
            if (told.AgreesWith(date) && told.Precision < date.Precision && told.Earliest is not null) date = told;
        }

        return date;
    }
}
