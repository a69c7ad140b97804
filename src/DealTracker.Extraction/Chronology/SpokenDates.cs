using DealTracker.Domain.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Chronology;

/// <summary>Dates that the words around a candidate give its version, beside those of its own clause.</summary>
internal sealed class SpokenDates(Steps steps, IReadOnlyDictionary<string, EdtfDate?> main)
{
    /// <summary>"As of 21 January it could buy elsewhere", "14 percent, from March": a start that names the version; "in the summer of 2019" by its year; else null.</summary>
    public EdtfDate? Since(Candidate candidate)
    {
        var at = candidate.At;
        foreach (var date in at.Sentence.Dates)
        {
            var first = at.Sentence.TokensOf(date).First;
            if (date.Bound == Dates.DateBound.From && StepDates.Past(date, at.Sentence) is { } start && start.Precision is DatePrecision.Day or DatePrecision.Month)
            {
                if (first <= 4 && at.Verb is { Tense: Tense.Past or Tense.Conditional or Tense.PastPerfect } && main[candidate.Deal.Id] is var newest && (newest is null || start.Latest < newest.Latest) || candidate.Clause.Kind == "equity" && first >= at.First && first < at.Next && first > candidate.Core) return start;
            }

            if (date.Bound == Dates.DateBound.At && first >= at.First && first < at.Next && at.Verb is { Tense: Tense.Past } && !StepDates.IsPeriod(date, at.Sentence) && StepDates.Past(date, at.Sentence) is null && StepDates.Coarse(date, at.Sentence) is { Precision: DatePrecision.Year } year)
                return steps.Dates(candidate.Deal.Id).FirstOrDefault(told => StepDates.Contains(at.Sentence, first, first + 1, told)) ?? year;
        }

        return null;
    }

    /// <summary>"A part of that deal was ...": the step of the deal told of last; "that first agreement": the earliest; else null.</summary>
    public EdtfDate? ThatDeal(Candidate candidate)
    {
        var (tokens, sentence) = (candidate.At.Tokens, candidate.At.Sentence);
        for (var i = 0; i + 1 < Math.Min(tokens.Count, candidate.Core); i++)
        {
            if (tokens[i].Lower is not ("that" or "this") || tokens[i + 1].Lower is "investment" or "order" or "announcement" or "relationship" || !Lex.Deal.Words.Contains(tokens[i + 1].Lemma) && !(tokens[i + 1].Lower is "first" && i + 2 < tokens.Count && Lex.Deal.Words.Contains(tokens[i + 2].Lemma))) continue;
            var earlier = Steps.Back(steps.Of(candidate.Deal.Id), sentence.Index - 1).Where(a => a.Date.Precision is not DatePrecision.Decade);
            return tokens[i + 1].Lower is "first" ? earlier.Select(a => a.Date).Order().FirstOrDefault() : earlier.TakeWhile(a => sentence.Block - a.At.Sentence.Block <= 1).FirstOrDefault()?.Date;
        }

        return null;
    }

    /// <summary>"On 22 September it was made known that X had granted ...": the one date of the sentence, where no other clause takes it for itself.</summary>
    public static EdtfDate? Only(Candidate candidate)
    {
        var at = candidate.At;
        if (at.Verb is { Tense: Tense.Present or Tense.Future or Tense.PresentPerfect } || at.Sentence.Mentions.Any(m => m.IsOutlet)) return null;
        var dates = at.Sentence.Dates.Where(d => d.Bound == Dates.DateBound.At && !StepDates.IsPeriod(d, at.Sentence) && !StepDates.IsDateline(d, at.Sentence)).ToList();
        if (dates is not [{ } one] || StepDates.Past(one, at.Sentence) is not { Precision: DatePrecision.Day or DatePrecision.Month } date) return null;
        var first = at.Sentence.TokensOf(one).First;
        for (var i = 0; i < at.Sentence.Clauses.Count; i++)
        {
            var clause = at.Sentence.Clauses[i];
            if (first < clause.First || first >= clause.Next) continue;
            var says = clause.Verb is { } verb && Lex.Say.Words.Contains(verb.Lemma) && !Lex.Announce.Words.Contains(verb.Lemma);
            return says || clause.IsRelative || clause.Verb is { Tense: Tense.Future or Tense.Conditional } ? null : date;
        }

        return null;
    }

    /// <summary>"The contract of last autumn was enlarged": true where a clause changes the agreement that it names with its date.</summary>
    public static bool Changes(ClauseContext at) =>
        at.VerbIs(Lex.Extend) || at.VerbIs(Lex.Replace) || at.Verb is { Lemma: "grow" or "enlarge" or "increase" or "raise" or "swell" or "top" or "widen" or "amend" };
}
