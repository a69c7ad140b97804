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
    private readonly IReadOnlyList<Announcement> all;
    private readonly Dictionary<string, List<Announcement>> byDeal;
    private readonly Dictionary<string, EdtfDate?> main = new(StringComparer.Ordinal);

    public VersionFinder(ArticleView view, IReadOnlyList<Announcement> announcements, EdtfDate? published)
    {
        this.view = view;
        this.published = published;
        all = announcements;
        byDeal = announcements.Where(a => a.Deal is not null).GroupBy(a => a.Deal!.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        spoken = new SpokenDates(byDeal, main);
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
            previous = !byDeal.GetValueOrDefault(candidate.Deal.Id, []).Any(a => a.Date.AgreesWith(stated) && a.Kind is not "objection");
            if (previous) date = null;
        }

        if (date is not null) return [VersionName.On(Refine(candidate.Deal.Id, date))];
        if (!previous) return [main[candidate.Deal.Id] is { } current ? VersionName.On(current) : VersionName.Current];
        var known = (candidate.Standing is Standing.Ended or Standing.Replaced ? null : Own(candidate)) ?? Before(candidate.Deal.Id, DateOf(candidate) ?? main[candidate.Deal.Id]);
        if (known is not null && !IsVersion(candidate.Deal.Id, known) && all.Any(a => a.Deal?.Id != candidate.Deal.Id && a.Date.AgreesWith(known))) known = null;
        return known is null ? [VersionName.Previous] : [VersionName.Previous, VersionName.On(known)];
    }

    private EdtfDate? DateOf(Candidate candidate)
    {
        var at = candidate.At;
        if (at.Sentence.LabelDate is { } label && IsKnown(label)) return all.Any(a => a.Kind == "report" && a.At.Sentence.Block == at.Sentence.Block && a.Date == label) && !IsVersion(candidate.Deal.Id, label) ? Before(candidate.Deal.Id, label) : label;
        if (Own(candidate) is { } own) return own;
        if (SameAgreement(candidate) is { } same) return same;
        if (spoken.ThatDeal(candidate) is { } that) return that;
        if (SpokenDates.Only(candidate) is { } only) return only;
        if (at.Verb is { Tense: Tense.Past or Tense.Conditional or Tense.PastPerfect } || at.Governors.Any(g => g.Verb is { Tense: Tense.Past }) || at.Verb is { Finite: false } or null) return Nearby(candidate);
        return NearbyPresent(candidate);
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
        var finite = at.Verb is { Finite: true } ? at : at.Governors.FirstOrDefault(g => g.Verb is { Finite: true }) ?? at;
        foreach (var context in new[] { at, finite }.Concat(at.Governors.Where(g => g.VerbIs(Lex.Announce) || g.VerbIs(Lex.Say) || g.VerbIs(Lex.Agree))))
        {
            if (context.Verb is { Tense: Tense.Future }) continue;
            if (StepDates.Pledged(at, candidate.Deal) is { } pledged) return pledged;
            if (StepDates.Of(context) is not { } date) continue;
            if (context.Verb is not null && Lex.Say.Words.Contains(context.Verb.Lemma) && context != at && !context.VerbIs(Lex.Announce) && !IsVersion(candidate.Deal.Id, date)) continue;
            return date;
        }

        if (spoken.Since(candidate) is { } since) return since;
        foreach (var announcement in byDeal.GetValueOrDefault(candidate.Deal.Id, []))
        {
            if (announcement.Kind == "reference" && SpokenDates.Changes(at) && ReferenceEquals(announcement.At.Clause, at.Clause)) continue;
            if (announcement.Kind == "reference" && candidate.Clause.Kind is "purchase-commitment" or "investment" && ReferenceEquals(announcement.At.Clause, at.Clause)) return announcement.Date;
            if (ReferenceEquals(announcement.At.Sentence, at.Sentence) && at.Verb is null or { Tense: Tense.Past or Tense.None or Tense.Conditional }) return announcement.Date;
        }

        return null;
    }

    // The day of a dated objection or statement that quotes the candidate: in its own sentence, or announced by a colon just before.
    private EdtfDate? AsOf(Candidate candidate, EdtfDate? own)
    {
        var at = candidate.At;
        if (own is not null && !IsVersion(candidate.Deal.Id, own) && at.Governors.Prepend(at).Any(g => (g.VerbIs(Lex.Deny) || g.VerbIs(Lex.Say)) && StepDates.Of(g) is { } said && said == own)) return own;
        var index = at.Sentence.Index;
        Announcement? statement = null;
        foreach (var step in all)
        {
            if (step.Sentence > index) break;
            if (step.Deal?.Id != candidate.Deal.Id) statement = step;
        }

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

    private bool IsVersion(string deal, EdtfDate date) => byDeal.GetValueOrDefault(deal, []).Any(a => a.Date.AgreesWith(date));

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
                    if (date.Bound == Dates.DateBound.At && EdtfDate.TryParse(date.Value, out var value) && value.Earliest is not null && IsKnown(value) && (published?.Latest is null || value.Earliest <= published.Latest) && (IsVersion(candidate.Deal.Id, value) || !all.Any(a => a.Deal is not null && a.Date.AgreesWith(value)))) return value;
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
        Announcement? last = null;
        foreach (var step in all)
        {
            if (step.Sentence > index) break;
            if (step.Kind == "reference" && (SpokenDates.Changes(step.At) || step.Sentence == index && SpokenDates.Changes(candidate.At))) continue;
            var own = step.Deal?.Id == candidate.Deal.Id;
            var side = Chronicle && step.Kind is "statement" or "agreement" or "investment" or "purchase" && step.Parties.Any(p => candidate.Deal.Parties.Any(x => x.Id == p)) && step.Date.Precision is DatePrecision.Day or DatePrecision.Month;
            if (!own && !side || NewestVersion.IsPaper(step)) continue;
            var there = step.At.Sentence;
            var near = there.Block == sentence.Block || (own && Chronicle && (there.Section == sentence.Section || sentence.Block - there.Block <= 2)) || (side && there.Section == sentence.Section && sentence.Block - there.Block <= 2);
            if (near) last = step;
        }

        if (last is not null) return last.Date;
        if (!Chronicle || candidate.At.Verb is null) return null;
        for (var s = index - 1; s >= Math.Max(0, index - 4) && view.Sentences[s].Block == sentence.Block; s--)
        {
            foreach (var date in view.Sentences[s].Dates.Reverse())
            {
                if (date.Bound == Dates.DateBound.At && EdtfDate.TryParse(date.Value, out var value) && value.Precision == DatePrecision.Day && (published?.Latest is null || value.Latest <= published.Latest)) return value;
            }
        }

        return null;
    }

    private EdtfDate? NearbyPresent(Candidate candidate)
    {
        // Historical present in a dated line or paragraph: only where the paragraph opens with that step.
        var index = candidate.At.Sentence.Index;
        var opening = byDeal.GetValueOrDefault(candidate.Deal.Id, []).LastOrDefault(a => a.Sentence <= index && a.At.Sentence.Block == candidate.At.Sentence.Block && a.At.Verb is null or { Tense: Tense.Present });
        return opening is not null && opening.At.Sentence == candidate.At.Sentence ? opening.Date : null;
    }

    private bool Chronicle => chronicle ??= IsChronicle();

    private bool? chronicle;

    // An article that tells three or more steps of a deal in the order of time is a chronicle.
    private bool IsChronicle()
    {
        foreach (var steps in byDeal.Values)
        {
            var dates = steps.Where(s => s.Date.Earliest is not null).Select(s => s.Date).ToList();
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
        foreach (var step in byDeal.GetValueOrDefault(deal, []))
        {
            if (NewestVersion.IsPaper(step)) continue;
            if (step.Date.Earliest is null)
            {
                best ??= step.Date;
                continue;
            }

            if (version?.Earliest is not null && (step.Date.AgreesWith(version) || step.Date.Earliest >= version.Earliest)) continue;
            if (best?.Earliest is null || step.Date.Earliest > best.Earliest) best = step.Date;
        }

        return best;
    }

    private EdtfDate Refine(string deal, EdtfDate date)
    {
        foreach (var step in byDeal.GetValueOrDefault(deal, []))
        {
            if (step.Date.AgreesWith(date) && step.Date.Precision < date.Precision && step.Date.Earliest is not null) date = step.Date;
        }

        return date;
    }
}
