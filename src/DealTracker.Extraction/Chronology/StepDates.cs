using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Chronology;

/// <summary>Tells on which past date a clause's step was taken.</summary>
internal static class StepDates
{
    /// <summary>The past date of a clause: its own, its line's label, or that of the clause it is joined to; null where there is none.</summary>
    public static EdtfDate? Of(ClauseContext at)
    {
        if (CountedBack(at) is { } counted) return counted;
        foreach (var date in at.Dates)
        {
            if (IsPeriod(date, at.Sentence) || IsDateline(date, at.Sentence) && !(at.VerbIs(Lex.Announce) && at.Verb is { Modal: null } && at.Sentence.Dates.All(d => ReferenceEquals(d, date) || d.Bound != DateBound.At || d.Kind == DateMentionKind.Duration))) continue;
            if (date.Kind == DateMentionKind.Anchored && at.Verb is { Tense: Tense.Present or Tense.Future } && at.Sentence.LabelDate is null && at.Tokens[at.Sentence.TokensOf(date).First].Lower is "that") continue;
            if ((date.Bound == DateBound.At || IsWhen(date, at)) && Past(date, at.Sentence) is { } own && !(own.Precision == DatePrecision.Year && at.Sentence.Reference is null && at.Verb is not { Tense: Tense.Past })) return own;
        }

        if (at.Sentence.LabelDate is { } label) return IsPast(label, at.Sentence) ? label : null;

        // "In July it invested and became ...": the date at the head of the sentence holds for the clauses joined to the first.
        var head = at.Sentence.Dates.Count > 0 ? at.Sentence.Dates[0] : null;
        if (head is not null && !IsPeriod(head, at.Sentence) && !IsDateline(head, at.Sentence) && head.Bound == DateBound.At && at.Index > 0 && at.Sentence.TokensOf(head).First <= 4 && at.Clause.Opener is "and" or "," or "but" && at.Verb is { Tense: Tense.Past or Tense.Present }) return Past(head, at.Sentence);
        // "in May 2019, when the carrier signed for it": the clause tells what came about on the date before it.
        if (at.Index > 0 && at.Clause.Opener is "when" && at.Verb is { Tense: Tense.Past } && new ClauseContext(at.Sentence, at.Index - 1).Dates.LastOrDefault(d => at.Sentence.TokensOf(d).Next >= at.First - 1) is { } then) return Past(then, at.Sentence);

        // "X spent the same month courting others: Y undertook ...": what follows the colon fell on the date before it.
        return at.Index > 0 && at.Clause.Opener is ":" && at.Verb is { Tense: Tense.Past } && new ClauseContext(at.Sentence, at.Index - 1).Dates.Where(d => d.Bound == DateBound.At && !IsPeriod(d, at.Sentence)).Select(d => Past(d, at.Sentence)).ToList() is [{ } shared] && !at.Sentence.Mentions.Any(m => m.IsOutlet && m.First < at.First) ? shared : null;
    }

    // "On 30 October, two days after the papers were signed": the step came before the date by the time counted.
    private static EdtfDate? CountedBack(ClauseContext at)
    {
        if (at.Clause.Opener is not "after" || at.Verb is not { Tense: Tense.Past } || at.First < 3) return null;
        var unit = at.Tokens[at.First].Lower == "after" ? at.First - 1 : at.First - 2;
        if (Numbers.At(at.Tokens, unit - 1) is not { Value: >= 1 and <= 60 } number || number.Next != unit) return null;
        var days = at.Tokens[unit].Lemma switch { "day" => (int)number.Value, "week" => 7 * (int)number.Value, _ => 0 };
        var from = at.Sentence.Dates.Where(d => d.Bound == DateBound.At && at.Sentence.TokensOf(d).Next < at.First).Select(d => Past(d, at.Sentence)).LastOrDefault(d => d is { Precision: DatePrecision.Day });
        return days == 0 || from?.Earliest is not { } day ? null : EdtfDate.Parse(day.AddDays(-days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    // "Ever since July 2019, when X paid in its first billion": the start is when the step was taken.
    private static bool IsWhen(DateMention date, ClauseContext at)
    {
        var next = at.Sentence.TokensOf(date).Next;
        return date.Bound == DateBound.From && next + 1 < at.Tokens.Count && (at.Tokens[next].Lower is "when" || at.Tokens[next + 1].Lower is "when");
    }

    /// <summary>The date of a party's own word for what it will do: "In February X said it would invest ..."; null where there is none.</summary>
    public static EdtfDate? Pledged(ClauseContext at, DealProfile deal)
    {
        if (at.Verb is not { Tense: Tense.Conditional or Tense.Future } || !at.Clause.IsReported) return null;
        return at.Governors.FirstOrDefault() is { } said && said.Verb is { Tense: Tense.Past } && said.Agent is { } agent && deal.Parties.Any(p => p.Id == agent) ? Of(said) : null;
    }

    /// <summary>"What happened on 27 February is disputed. X announced that it would invest": the sentence before gives the day.</summary>
    public static EdtfDate? Before(ClauseContext at, int sentence, ArticleView view)
    {
        if (sentence == 0 || at.Index > 0 || at.Verb is not { Tense: Tense.Past } || !at.VerbIs(Lex.Announce) || at.Sentence.Dates.Any(d => d.Kind != DateMentionKind.Duration) || view.Sentences[sentence - 1].Block != at.Sentence.Block) return null;
        var days = view.Sentences[sentence - 1].Dates.Where(d => d.Bound == DateBound.At).Select(d => Past(d, at.Sentence)).Where(d => d is { Precision: DatePrecision.Day }).ToList();
        return days.Count == 1 && at.Roles.Any(r => r.Role == Role.Subject && r.Ref.IsNamed) ? days[0] : null;
    }

    /// <summary>"Within hours", "later that day", "before the day was over": the date of the step told last, where it was told just before.</summary>
    public static EdtfDate? SameDay(ClauseContext at, int sentence, IReadOnlyList<Announcement> found)
    {
        if (at.Verb is not { Tense: Tense.Past or Tense.PastPerfect or Tense.Present } || found.LastOrDefault(a => a.Kind != "reference") is not { } last || sentence - last.Sentence > 10) return null;
        var tokens = at.Tokens;
        var first = at.Index == 1 && at.Sentence.Clauses[0].Next <= 8 ? 0 : at.First;
        for (var i = first; i < Math.Min(at.Next, tokens.Count); i++)
        {
            var after = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
            var before = i > 0 ? tokens[i - 1].Lower : "";
            var hours = tokens[i].Lower is "hours" or "minutes" or "moments" && (after is "later" or "after" or "afterwards" or "afterward" || before is "within" or "in");
            var day = tokens[i].Lower is "day" or "evening" or "afternoon" or "night" or "morning" && (before is "same" or "very" or "that" || before is "the" && i > 1 && tokens[i - 2].Lower is "before" or "by" && after is "was" or "ended" or "were" or "," or "had");
            if (hours) return last.Date;
            if (day) return (found.LastOrDefault(a => a.Kind != "reference" && a.Date.Precision == DatePrecision.Day) ?? last).Date;
        }

        return null;
    }

    /// <summary>"On 3 November X used its new liberty. It signed with Y": a sentence that goes on from a dated step, on the same day.</summary>
    public static EdtfDate? GoesOn(ClauseContext at, int sentence, IReadOnlyList<Announcement> found)
    {
        if (found.Count == 0 || at.Index > 0 || at.Verb is not { Tense: Tense.Past } || !at.VerbIs(Lex.Announce)) return null;
        var last = found[^1];
        if (last.Sentence != sentence - 1 || last.At.Sentence.Block != at.Sentence.Block || last.Kind is "report" || last.Date.Precision != DatePrecision.Day) return null;
        return at.Clause.Subject is var (first, next) && next == first + 1 && at.Tokens[first].Class == WordClass.Pronoun && at.Agents.Any(last.Parties.Contains) ? last.Date : null;
    }

    /// <summary>A statement comes on the day that its sentence names, whatever clause names it.</summary>
    public static EdtfDate? OfSentence(ClauseContext at) =>
        at.Sentence.Dates.Where(d => d.Bound == DateBound.At).Select(d => Past(d, at.Sentence)).FirstOrDefault(d => d is not null);

    /// <summary>True for a day within the last week and a half before the article appeared.</summary>
    public static bool IsFresh(EdtfDate date, SentenceView sentence) => sentence.Reference?.Latest is { } today && date.Latest >= today.AddDays(-12);

    /// <summary>What an expression of time gives as the date of a past step; seasons and quarters as their year; null where it gives none.</summary>
    public static EdtfDate? Past(DateMention date, SentenceView sentence)
    {
        if (date.Kind == DateMentionKind.Duration || IsAttribute(date, sentence) || !EdtfDate.TryParse(date.Value, out var value) || !IsPast(value, sentence) || value.Text.StartsWith("FY", StringComparison.Ordinal)) return null;
        return value.Precision is DatePrecision.Decade or DatePrecision.Season or DatePrecision.Half or DatePrecision.Quarter or DatePrecision.Week ? null : value;
    }

    /// <summary>A date made coarse enough to name an event: the year of a season or quarter, the month of a week.</summary>
    public static EdtfDate? Coarse(DateMention date, SentenceView sentence)
    {
        if (Past(date, sentence) is { } plain) return plain;
        if (date.Kind == DateMentionKind.Duration || IsAttribute(date, sentence) || !EdtfDate.TryParse(date.Value, out var value) || !IsPast(value, sentence) || value.Text.StartsWith("FY", StringComparison.Ordinal)) return null;
        if (value.Precision == DatePrecision.Week && value.Earliest?.Month == value.Latest?.Month) return EdtfDate.Parse(value.Earliest!.Value.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));
        return value.Precision is DatePrecision.Season or DatePrecision.Half or DatePrecision.Quarter && value.Earliest?.Year == value.Latest?.Year ? EdtfDate.Parse(value.Text[..4]) : null;
    }

    /// <summary>True where the season or quarter between two tokens holds <paramref name="day"/>: "the contract of the previous autumn".</summary>
    public static bool Contains(SentenceView sentence, int first, int next, EdtfDate day) =>
        sentence.Dates.Any(d => sentence.TokensOf(d).First is var at && at >= first - 1 && at < next && EdtfDate.TryParse(d.Value, out var span) && span.Earliest <= day.Earliest && day.Latest <= span.Latest);

    /// <summary>"For 2022 alone", "between July and September": the time that a sum is for or is compared with, no date of a step.</summary>
    public static bool IsPeriod(DateMention date, SentenceView sentence) => sentence.TokensOf(date).First is > 0 and var first && sentence.Tokens[first - 1].Lower is "for" or "between" or "as" or "like" or "than";

    // "the Thursday game": a date that marks a thing which is no agreement.
    private static bool IsAttribute(DateMention date, SentenceView sentence)
    {
        var (first, next) = sentence.TokensOf(date);

        // "until the day a panel confirms it; on that same day ...": a day to come, whatever the text named before.
        if (date.Kind == DateMentionKind.Anchored && sentence.Tokens[first].Lower == "that" && sentence.Tokens.Take(first).Any(t => t.Lower is "until" or "once" or "when" or "if" or "unless")) return true;
        if (first == 0 || next != first + 1 || next >= sentence.Tokens.Count || sentence.Tokens[first - 1].Class != WordClass.Determiner || sentence.Tokens[next].Class != WordClass.Noun) return false;
        return !Enumerable.Range(next, Math.Min(5, sentence.Tokens.Count - next)).Any(i => DatedNouns.IsDeal(sentence.Tokens, i));
    }

    /// <summary>"WASHINGTON, Sept. 3 - ...": where and when the article was filed, no date of a step.</summary>
    public static bool IsDateline(DateMention date, SentenceView sentence)
    {
        var (first, next) = sentence.TokensOf(date);
        var credit = next < sentence.Tokens.Count && sentence.Tokens[next].Lower is "(" ? Enumerable.Range(next + 1, Math.Min(5, sentence.Tokens.Count - next - 1)).FirstOrDefault(i => sentence.Tokens[i].Lower is ")", -1) : -1;
        if (credit > 0) next = credit + 1;
        while (next < sentence.Tokens.Count && sentence.Tokens[next].Lower is ")" or "," or "(" || next < sentence.Tokens.Count && sentence.Tokens[next].Text.Length > 2 && sentence.Tokens[next].Text.All(char.IsUpper)) next++;
        return first is > 0 and <= 8 && next < sentence.Tokens.Count && sentence.Tokens[next].Lower is "-" or "–" or "—" && (credit > 0 || sentence.Tokens.Take(first).Any(t => t.Text.Length > 2 && t.Text.All(char.IsUpper)));
    }

    private static bool IsPast(EdtfDate value, SentenceView sentence) => sentence.Reference?.Latest is not { } today || value.Earliest is null || value.Earliest <= today;
}
