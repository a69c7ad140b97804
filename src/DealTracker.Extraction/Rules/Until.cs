using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Finds the end that words give a clause: a date, or a milestone.</summary>
internal static class Until
{
    private static readonly HashSet<string> Openers = ["until", "till", "when", "once", "unless", "before", "pending", "upon", "if", "after"];

    /// <summary>The end stated for what stands at <paramref name="core"/>: a date after it (or before it, in its own clause), or a milestone.</summary>
    public static TermValue? Of(ClauseContext at, int core)
    {
        var sentence = at.Sentence;
        var reach = Reach(at);
        DateMention? best = null;
        foreach (var date in sentence.Dates)
        {
            if (date.Kind == DateMentionKind.Duration) continue;
            var (first, _) = sentence.TokensOf(date);
            if (first < at.First || first >= reach) continue;
            if (!IsEnd(at, date, first)) continue;
            if (best is null || Math.Abs(first - core) < Math.Abs(sentence.TokensOf(best).First - core)) best = date;
        }

        if (best is not null) return TermValue.FromText(best.Value);

        // "The licence to use it, which would have ended this year, now runs until 2035": what the main clause says of the noun before the infinitive.
        if (at.Clause.IsInfinitive && Enumerable.Range(at.Index + 1, sentence.Clauses.Count - at.Index - 1).FirstOrDefault(i => sentence.Clauses[i] is { IsRelative: false, Verb: { Finite: true, Negated: false } verb } && sentence.Clauses[i].Subject == at.Clause.Subject && Lex.RunUntil.Words.Contains(verb.Lemma), -1) is > 0 and var main && Of(new ClauseContext(sentence, main), core) is { } later) return later;
        return MilestoneAfter(at, at.First) is { } milestone ? TermValue.FromText(milestone) : null;
    }

    /// <summary>A milestone on which the clause hangs: "until AGI", "until the lab reaches AGI"; null where there is none.</summary>
    public static string? MilestoneAfter(ClauseContext at, int from)
    {
        var tokens = at.Tokens;
        var reach = Reach(at);
        if (tokens[0].Lower is "until" or "till") from = 0;
        var ends = at.VerbIs(Lex.End) || at.Verb is { Lemma: "last" or "run" or "remain" or "hold" };
        foreach (var mention in at.Sentence.Mentions)
        {
            if (mention.Milestone is not { } milestone || mention.First < from || mention.First >= Math.Min(tokens.Count, reach + 14)) continue;
            for (var i = mention.First - 1; i >= Math.Max(from, mention.First - 14); i--)
            {
                if (tokens[i].Lower is ";" or ".") break;
                if (at.Verb is { Negated: false, NoLonger: false } hanging && i == hanging.Head && at.VerbIs(Lex.Depend)) return milestone;
                if (ends && tokens[i].Lower is "once" or "when" && i >= at.Next - 2 && i <= at.Next + 1) return milestone;
                if (ends && tokens[i].Lower is "on" or "upon" or "with" && i > at.Verb!.Head && tokens.Skip(i).Take(mention.First - i).Any(t => t.Lemma is "arrival" or "achievement" or "advent" or "verification" or "attainment" or "declaration" or "reach" or "completion" or "approval" or "reaching")) return milestone;
                if (tokens[i].Lower is "day" or "moment" or "instant" && ends && i > 0 && tokens[i - 1].Lower is "the" or "that" && i > at.Verb!.Head) return milestone;
                if (tokens[i].Lower is "pending" or "till" or "until" && tokens.Skip(i + 1).Take(mention.First - i - 1).All(t => t.Class is not WordClass.Verb and not WordClass.Modal || t.Form is VerbForm.Gerund or VerbForm.Participle)) return milestone;
                if (tokens[i].Lower is "long" && i > 0 && tokens[i - 1].Lower is "as" or "so" && tokens.Skip(mention.Next).Take(6).Any(t => t.Lower is "not" or "n't" or "never" or "no" or "unreached")) return milestone;
                if (tokens[i].Lower is "up" && i + 1 < mention.First && tokens[i + 1].Lower is "to") return milestone;
                if (tokens[i].Lower is "until" or "till" && (i < reach || !OtherTopic(at, reach, i))) return milestone;
                if (tokens[i].Lower is "regardless" or "whatever" or "irrespective" or "whether") break;
            }
        }

        return null;
    }

    /// <summary>True for a date that lies after the article's own, or that "until" and the like make an end.</summary>
    public static bool IsFuture(DateMention date, SentenceView sentence) =>
        date.Kind != DateMentionKind.Duration && EdtfDate.TryParse(date.Value, out var value) && value.Earliest is { } earliest &&
        (sentence.Reference?.Latest is { } today ? (value.Latest ?? earliest) > today : date.Bound == DateBound.Until && value.Precision == DatePrecision.Year);

    private static bool IsEnd(ClauseContext at, DateMention date, int first)
    {
        if (!EdtfDate.TryParse(date.Value, out var value) || value.Precision is DatePrecision.YearUnknown || value.Earliest is null) return false;
        if (date.Bound == DateBound.From) return false;
        var sentence = at.Sentence;
        var endVerb = at.Verb is { } verb && verb.Lemma is "expire" or "end" or "lapse" or "terminate" or "conclude" or "cease" or "run" or "finish" or "stop" or "close" or "cease";
        if (date.Bound != DateBound.Until && !(endVerb && (first > at.Verb!.First || at.Verb.Tense == Tense.Future && first < at.Clause.Subject.First && IsFuture(date, sentence))) && !(at.VerbIs(Lex.Extend) && first > at.Verb!.Head && at.Tokens[first - 1].Lower is "to" or "into" or "until") && !EndNounBefore(at.Tokens, first) && !Extension(at, first) && !(first > 0 && first > sentence.RowHead && sentence.RowHead > 0 && at.Tokens[first - 1].Lower is "to") && !(at.Tokens.Skip(at.Clause.Subject.First).Take(at.Clause.Subject.Next - at.Clause.Subject.First).Any(t => t.Lemma is "expiry" or "expiration") && first > at.Clause.Subject.Next)) return false;

        // "until Monday", in an article of that week, closes the terms before; it is no end to come.
        if (value.Precision is DatePrecision.Day or DatePrecision.Week or DatePrecision.Month && value.Earliest <= sentence.Reference?.Latest || value.Precision is DatePrecision.Day or DatePrecision.Week && sentence.Reference?.Latest is { } today && value.Latest <= today.AddDays(1)) return false;
        return !Before(at.Tokens, first);
    }

    // "before 2029", "by 2030" say by when something happens, unless a term ends then.
    private static bool Before(IReadOnlyList<Token> tokens, int first) => first > 0 && tokens[first - 1].Lower is "before" or "by" && !(first > 1 && tokens[first - 2].Lower is "end" or "ends" or "expire" or "expires" or "ending");

    // "an extension of its rights to 2032"
    private static bool Extension(ClauseContext at, int first) =>
        first > 0 && at.Tokens[first - 1].Lower is "to" or "until" or "through" && at.Tokens.Skip(at.First).Take(first - at.First).Any(t => t.Lemma is "extension" or "prolongation" or "renewal");

    private static bool EndNounBefore(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 6); i--)
        {
            if (tokens[i].Lower is "expiry" or "expiration" or "expiring" or "deadline" or "final" or "last" or "terminal" or "sunset" or "cut-off" or "closing" or "finishing" || (tokens[i].Lower is "end" && i > 0 && tokens[i - 1].Lower is not "the") || (tokens[i].Lower == "date" && i > 0 && tokens[i - 1].Lower is "end" or "expiry")) return true;
            if (tokens[i].Class is WordClass.Verb or WordClass.Conjunction) return false;
        }

        return false;
    }

    // A subordinate clause that belongs to this one ("until it reaches ...") is within reach; a new finite clause is not.
    private static int Reach(ClauseContext at)
    {
        var next = at.Next;
        for (var i = at.Index + 1; i < at.Sentence.Clauses.Count; i++)
        {
            var clause = at.Sentence.Clauses[i];
            if (clause.Opener is "until" or "till" || clause.IsInfinitive && ReferenceEquals(clause.Governor, at.Clause) || clause.Verb is { Finite: false } && (clause.IsRelative || clause.Opener is "albeit" or "though" or "although" or "but" or "and" or "," || clause.Opener is null)) next = clause.Next;
            else if (clause is { IsRelative: true, Verb: { Finite: true } verb } && clause.Opener is "that" or "which" && verb.Tense != Tense.Conditional && Lex.RunUntil.Words.Contains(verb.Lemma)) next = clause.Next;
            else break;
        }

        return next;
    }

    private static bool OtherTopic(ClauseContext at, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (at.Tokens[i].Class is WordClass.Modal or WordClass.Verb && at.Tokens[i].Form is not (VerbForm.Gerund or VerbForm.Participle)) return true;
        }

        return false;
    }
}
