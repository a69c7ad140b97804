using DealTracker.Domain.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Chronology;

/// <summary>Tells from the words of a sentence alone whether it speaks of the terms before.</summary>
internal static class TimeOf
{
    private static readonly WordList States = WordList.Of("cue-lasting");

    /// <summary>True where the words put the candidate in the terms before the version spoken of.</summary>
    public static bool IsPrevious(Candidate candidate)
    {
        if (candidate.IsPrevious) return true;
        var at = candidate.At;
        if (at.Sentence.IsBefore is { } before) return before;
        if (at.Verb is { Tense: Tense.Past } && at.Sentence.Dates.Any(d => d.Bound == Dates.DateBound.From && at.Sentence.TokensOf(d).First <= 2 && EdtfDate.TryParse(d.Value, out var start) && at.Sentence.Reference?.Earliest is { } reference && start.Latest?.AddDays(90) < reference) && at.Verb.Leads.Any(l => l is "have-to" or "oblige" or "require" or "obliged")) return true;
        if (at.Verb is { Tense: Tense.PastPerfect } && !at.Clause.IsReported && StepDates.Of(at) is null && candidate.Standing == Standing.Holds && !at.VerbIs(Lex.Announce) && !AfterColon(candidate)) return true;
        if (at.Verb is { Tense: Tense.Past } && StepDates.Of(at) is null && at.Sentence.Clauses.Any(c => c.Opener is "while" or "although" or "though" or "whereas" && c.Verb is { Tense: Tense.PastPerfect } && !ReferenceEquals(c, at.Clause))) return true;
        if (candidate.Clause.Kind is "exclusivity" or "license" or "launch-priority" or "first-refusal" && at.Verb is { Tense: Tense.PresentPerfect } && SoFar(at)) return true;
        if (UntilNow(at) || (WouldHave(at) || at.Verb is { Finite: false } && at.Governors.FirstOrDefault() is { } lets && WouldHave(lets)) && candidate.Standing == Standing.Holds) return true;
        if (at.Verb is { Tense: Tense.Past or Tense.PastPerfect } && at.Index + 1 < at.Sentence.Clauses.Count && at.Sentence.Clauses[at.Index + 1] is { Opener: "before", Verb.Finite: true }) return true;
        if (at.Verb is { Finite: false } or { Tense: Tense.Present } && at.Clause.Governor is not null && at.Governors.FirstOrDefault() is { Verb: { Tense: Tense.Conditional or Tense.Past or Tense.PastPerfect } } governor && (governor.VerbIs(Lex.Allow) || governor.VerbIs(Lex.Oblige) || governor.VerbIs(Lex.Prevent)) && Phrases.Find(at.Tokens, governor.Clause.Subject.First, governor.Clause.Subject.Next, Lex.Previous) >= 0) return true;
        if (at.Index > 0 && at.Verb is { Finite: true } && new ClauseContext(at.Sentence, at.Index - 1) is { Verb: { Modal: "would", Lemma: "let" } } let && Phrases.Find(at.Tokens, let.First, let.Next, Lex.Previous) >= 0) return true;
        if (candidate.Standing == Standing.Holds && at.Verb is { Tense: Tense.Past or Tense.PastPerfect } && Enumerable.Range(at.Index + 1, at.Sentence.Clauses.Count - at.Index - 1).Any(i => ContinuationRules.IsOver(new ClauseContext(at.Sentence, i)))) return true;
        if (at.Verb is { Tense: Tense.Past } && (AsItWas(at.Sentence) || UnderTheOld(at))) return true;
        var cue = PreviousCue(at, candidate.Core);
        if (cue < 0) return false;
        return at.Verb is null || at.Verb.Tense is Tense.Past or Tense.PastPerfect or Tense.Conditional or Tense.None or Tense.PresentPerfect || InGroup(at, cue, candidate.Core) || cue < at.First + 5 && !at.Tokens.Skip(at.First).Take(at.Next - at.First).Any(t => t.Lower is "now" or "longer");
    }

    // "what it had been after for years: a fifth of the revenue": what the colon leads to is not what the verb before it tells of.
    private static bool AfterColon(Candidate candidate) =>
        candidate.At.Verb is { } verb && !candidate.At.Sentence.Amounts.Any(a => a.First >= verb.Next && a.Next < candidate.Core) && Enumerable.Range(verb.Next, Math.Max(0, candidate.Core - verb.Next)).Any(i => candidate.At.Tokens[i].Lower is ":");

    // "has so far been made for X alone", "has until now been sold by X only": of rights, not of sums.
    private static bool SoFar(ClauseContext at) =>
        Enumerable.Range(Math.Max(1, at.First), Math.Max(0, at.Next - Math.Max(1, at.First))).Any(i => at.Tokens[i].Lower is "far" && at.Tokens[i - 1].Lower is "so" or "thus" || at.Tokens[i].Lower is "hitherto" || at.Tokens[i].Lower is "now" or "today" && at.Tokens[i - 1].Lower is "until" or "till" || at.Tokens[i].Lower is "now" && at.Tokens[i - 1].Lower is "to");

    // "They did under the old arrangement: a part was to go to the league"
    private static bool UnderTheOld(ClauseContext at)
    {
        for (var i = 0; i + 2 < at.First; i++)
        {
            if (at.Tokens[i].Lower is not ("under" or "in") || at.Tokens[i + 1].Lower is not ("the" or "its" or "their")) continue;
            var cue = Phrases.Find(at.Tokens, i + 2, Math.Min(at.First, i + 4), Lex.Previous);
            if (cue >= 0 && at.Tokens.Skip(cue).Take(3).Any(t => Lex.Deal.Words.Contains(t.Lemma))) return true;
        }

        return false;
    }

    // "under the contract as it was", "the terms as they stood"
    private static bool AsItWas(SentenceView sentence)
    {
        for (var i = 0; i + 2 < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Lower == "as" && sentence.Tokens[i + 1].Lower is "it" or "they" && sentence.Tokens[i + 2].Lower is "was" or "were" or "stood") return true;
        }

        return false;
    }

    /// <summary>True for the plain past of a state that lasts: "had a right", "was tied to", "paid a share", "was to show"; not of a sum or a stake that a step brought.</summary>
    public static bool IsPastState(Candidate candidate)
    {
        var at = candidate.At;
        if (at.Verb is not { Tense: Tense.Past } verb || at.Clause.Subject.First == at.Clause.Subject.Next || candidate.Clause.Kind is "investment" or "purchase-commitment" or "collaboration" || candidate.Attribute == "amount") return false;
        if (at.Clause.IsReported || at.Governors.Any(g => g.VerbIs(Lex.Say) || g.VerbIs(Lex.Announce) || g.VerbIs(Lex.Agree))) return false;
        if (verb.Leads.Any(Lex.Agree.Words.Contains) && !verb.LeadPassive) return false;
        var (first, next) = at.Clause.Subject;
        var owned = at.Roles.Any(r => r.Role is Role.Subject || r.Ref.First >= first && r.Ref.First < next) || new[] { Lex.Licence, Lex.Right, Lex.Exclusivity, Lex.RevenueShare, Lex.Payment, Lex.Ip, Lex.Goods, Lex.Product }.Any(l => Phrases.Find(at.Tokens, first, next, l) >= 0) || at.Tokens[first].Class == WordClass.Pronoun;
        if (!owned || Phrases.Find(at.Tokens, first, next, Lex.Deal) >= 0 || Phrases.Find(at.Tokens, at.First, at.Next, Lex.Present) >= 0) return false;
        return States.Words.Contains(verb.Lemma) || verb.Leads.Any(l => l is "have-to" or "oblige" or "obliged" or "require" or "bind" or "bound" or "allow" or "free" or "entitle" or "entitled" or "able" or "be");
    }

    private static bool UntilNow(ClauseContext at)
    {
        foreach (var date in at.Sentence.Dates)
        {
            if (date.Bound != Dates.DateBound.Until || date.Kind == Dates.DateMentionKind.Duration || !EdtfDate.TryParse(date.Value, out var value)) continue;
            var first = at.Sentence.TokensOf(date).First;
            if (first > 2 && (first < at.First || first >= at.Next)) continue;
            if (value.Precision is DatePrecision.Day or DatePrecision.Week or DatePrecision.Month or DatePrecision.Season && value.Earliest <= at.Sentence.Reference?.Latest && at.Sentence.Reference?.Latest is { } now && value.Earliest <= now && value.Latest <= now.AddDays(100) && value.Precision != DatePrecision.Day && PastOrCould(at)) return true;
            if (value.Precision == DatePrecision.Day && at.Sentence.Reference?.Latest is { } today && value.Latest <= today.AddDays(1) && PastOrCould(at)) return true;
        }

        return false;
    }

    private static bool PastOrCould(ClauseContext at) => at.Verb is { Tense: Tense.Past or Tense.PastPerfect } or { Modal: "could" or "would" };

    // "Reaching it would have ended the payments": what the old terms held in store.
    private static bool WouldHave(ClauseContext at) =>
        at.Verb is { Modal: "would", Negated: false } verb && !at.Clause.IsReported && at.Clause.Opener is not ("if" or "that") && at.Tokens.Skip(verb.First).Take(verb.Next - verb.First).Any(t => t.Lower is "have" or "'ve") && !at.Sentence.Tokens.Any(t => t.Lower is "if");

    private static int PreviousCue(ClauseContext at, int core)
    {
        var start = Math.Min(at.First, core);
        foreach (var i in Phrases.FindAll(at.Tokens, Math.Max(0, start), at.Next, Lex.Previous))
        {
            var token = at.Tokens[i];
            if (at.Sentence.Dates.Any(d => at.Sentence.TokensOf(d) is var (from, to) && i >= from && i < to)) continue;
            if (token.Lower is "once" && !(at.Verb is { Tense: Tense.Past } && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Class is WordClass.Verb or WordClass.Auxiliary)) continue;
            if (token.Lower is "existing" or "once" && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "again" or "more" or "it" or "the") continue;
            if (token.Lower is "before" && at.Tokens.Skip(i + 1).Take(4).Any(t => Lex.Deal.Words.Contains(t.Lemma) || t.Lemma is "change" or "reorganisation" or "reorganization" or "switch" or "rewrite" or "reform") && at.Verb is { Tense: Tense.Past or Tense.PastPerfect }) return i;
            if (token.Lower is "before" && (i + 1 < at.Tokens.Count && at.Tokens[i + 1].Class is not WordClass.Mark || i > 0 && at.Tokens[i - 1].Lower is "as" or "than" or "like" or "day" or "week" or "month" or "months" or "years")) continue;
            if (token.Lower is "former" && i > 0 && at.Tokens[i - 1].Lower is "the" && (i + 1 >= at.Tokens.Count || at.Tokens[i + 1].Class is WordClass.Possessive or WordClass.Verb or WordClass.Auxiliary or WordClass.Modal or WordClass.Mark or WordClass.Preposition or WordClass.Conjunction)) continue;
            if (token.Lower is "earlier" && (i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "this" or "in" or "today" || i > 0 && at.Tokens[i - 1].Lower is "weeks" or "months" or "days" or "years" or "week" or "month" or "year")) continue;
            if (token.Lower is "original" or "originally" or "old" or "past" or "historic" or "initial" or "initially" && i + 1 < at.Tokens.Count && at.Tokens[i + 1].Lower is "investment" or "tranche" or "$" or "friends" or "payment") continue;
            return i;
        }

        // The governing clause or a leading phrase may carry it: "Under the earlier terms, X had ...".
        var first = at.Sentence.Clauses.Count > 0 ? at.Sentence.Clauses[0] : null;
        return first is not null && at.Index == 0 ? Phrases.Find(at.Tokens, 0, Math.Min(8, at.First), Lex.Previous) : -1;
    }

    private static bool InGroup(ClauseContext at, int cue, int core) => cue >= Fate.GroupStart(at, core) && cue <= core + 1;
}
