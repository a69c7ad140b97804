using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Topics;

/// <summary>Reads an end, or a start and an end, that is given to what the text speaks of without naming it: "End date untouched: 2034", "It now finishes in 2029".</summary>
internal static class EndReader
{
    private const string Rule = "<it> runs until <date>";

    private static readonly WordList Runs = WordList.Of("verb-term");
    private static readonly WordList Ends = WordList.Of("noun-term");
    private const int Short = 24;

    private static readonly string[] Kinds = [ClauseKind.RevenueShare, ClauseKind.License, ClauseKind.Exclusivity, ClauseKind.PurchaseCommitment];
    private static readonly HashSet<string> Pronouns = ["it", "this", "that", "these", "they", "all", "which", "both"];
    private static readonly HashSet<string> Stops = ["bid", "talks", "option", "building", "plant", "trial", "report", "forecast", "guidance", "target"];

    public static IEnumerable<Candidate> Read(Statement statement, DealBook book, IReadOnlyList<Candidate> told)
    {
        if (statement.Sentence.IsQuestion || Suppositions.In(statement) || told.Any(c => c.Attribute == ClauseAttribute.Until && c.Core >= statement.First && c.Core < statement.Next)) yield break;
        if ((book.Focus ?? book.Main) is not { } deal || Matter.IsForeign(statement.Sentence, statement.First, statement.Next, deal)) yield break;
        foreach (var candidate in StaysSo(statement, told)) yield return candidate;
        if (End(statement) is not { } end) yield break;
        var at = statement.ClauseAt(statement.Sentence.TokensOf(end).First);
        if (at.Verb is { Negated: true } or { NoLonger: true } || !OfTheTerm(statement, at, out var whole)) yield break;
        if (TopicOf.Of(statement, book, Kinds, whole) is not { } clause) yield break;
        var core = statement.Sentence.TokensOf(end).First;
        yield return Build.Fact(at, clause, ClauseAttribute.Until, TermValue.FromText(end.Value), Standing.Holds, core, Rule) with { IsPrevious = Lasted(at) };
        foreach (var was in statement.Sentence.Dates.Where(d => d != end && IsReplaced(statement, d) && EdtfDate.TryParse(d.Value, out _) && d.Kind != DateMentionKind.Duration)) yield return Build.Fact(at, clause, ClauseAttribute.Until, TermValue.FromText(was.Value), Standing.Holds, core, Rule) with { IsPrevious = true };
        if (Start(statement, end) is { } start) yield return Build.Fact(at, clause, ClauseAttribute.From, TermValue.FromText(start.Value), Standing.Holds, core, Rule);
    }

    // "... is sold there only, and that stays so until 2030": the end of what the same sentence has just said.
    private static IEnumerable<Candidate> StaysSo(Statement statement, IReadOnlyList<Candidate> told)
    {
        foreach (var at in statement.Clauses)
        {
            if (at.Verb is not { Lemma: "stay" or "remain" or "be" or "continue" or "hold" or "go", Negated: false, NoLonger: false, Tense: Tense.Present or Tense.Future } verb || verb.Head < statement.First || verb.Head >= statement.Next || at.Clause.Opener is "if") continue;
            var (first, next) = at.Clause.Subject;
            if (next - first != 1 || statement.Tokens[first].Lower is not ("that" or "this" or "it" or "which") || first < at.First - 1 || !statement.AnyOf(verb.Next, verb.Next + 3, So)) continue;
            if (Until.Of(at, verb.Head) is not { } end) continue;
            foreach (var one in told.Where(c => Kinds.Contains(c.Clause.Kind) && c.Standing == Standing.Holds && !c.IsPrevious && c.Core < at.First && ReferenceEquals(c.At.Sentence, at.Sentence)).DistinctBy(c => c.Clause)) yield return Build.Fact(at, (one.Deal, one.Deal.Of(one.Clause), one.Clause), ClauseAttribute.Until, end, Standing.Holds, verb.Head, Rule);
        }
    }

    private static readonly HashSet<string> So = ["so", "case", "way", "unchanged", "on", "until", "true"];

    // "The contract ran until 2032", "was good through 2032": it does so no more.
    private static bool Lasted(ClauseContext at) => at.Verb is { Tense: Tense.Past or Tense.PastPerfect, Passive: false, Lemma: "be" or "run" or "last" or "extend" or "continue" or "subsist" or "endure" or "hold" or "cover" or "apply" or "go" or "stretch" } && !at.Clause.IsReported;

    // The last date that words make an end.
    private static DateMention? End(Statement statement)
    {
        DateMention? best = null;
        foreach (var date in statement.Sentence.Dates)
        {
            var (first, _) = statement.Sentence.TokensOf(date);
            if (first < statement.First || first >= statement.Next || date.Kind == DateMentionKind.Duration || date.Bound == DateBound.From || IsReplaced(statement, date)) continue;
            if (!EdtfDate.TryParse(date.Value, out var value) || value.Precision is not (DatePrecision.Year or DatePrecision.Month or DatePrecision.Day) || value.Earliest is null) continue;
            if (statement.Sentence.Reference?.Latest is { } today && (value.Latest ?? value.Earliest) <= today) continue;
            if (date.Bound == DateBound.Until || EndsAt(statement, first)) best = date;
        }

        return best;
    }

    // "in 2029 instead of 2032", "2029 rather than in 2032", "2029, not 2032"
    private static bool IsReplaced(Statement statement, DateMention date)
    {
        var first = statement.Sentence.TokensOf(date).First;
        return first > statement.First + 1 && first < statement.Next && (Fate.ReplacedBefore(statement.Tokens, first) || statement.AnyOf(first - 2, first, Not) || statement.Tokens[first - 1].Lower is "from");
    }

    private static readonly HashSet<string> Not = ["not"];

    // "finishes in 2029", "end date: 2034", "brought forward to 2029"
    private static bool EndsAt(Statement statement, int first)
    {
        for (var i = first - 1; i >= Math.Max(statement.First, first - 7); i--)
        {
            if (statement.Stands(i, Ends)) return true;
            if (statement.Tokens[i].Lower is "before" or "by" or "since" or "from") return false;
            if (statement.Tokens[i].Class == WordClass.Verb && statement.Stands(i, Runs)) return statement.Tokens[first - 1].Lower is "in" or "to" or "at" or "on" or "until" or "with" or "of" or "through" or "into";
        }

        return false;
    }

    private static DateMention? Start(Statement statement, DateMention end) =>
        statement.Sentence.Dates.FirstOrDefault(d => d.Bound == DateBound.From && d.Span.End <= end.Span.Start && EdtfDate.TryParse(d.Value, out var from) && EdtfDate.TryParse(end.Value, out var to) && from.Earliest < to.Earliest && Until.IsFuture(d, statement.Sentence) && statement.Stands(statement.First, Ends));

    // A label or a verb of lasting, whose subject stands for a term and for nothing else.
    private static bool OfTheTerm(Statement statement, ClauseContext at, out bool whole)
    {
        whole = false;
        var first = statement.First;
        while (first < statement.Next && (statement.Tokens[first].IsMark || statement.Tokens[first].Class is WordClass.Determiner or WordClass.Conjunction)) first++;
        if (first >= statement.Next || statement.AnyOf(statement.First, statement.Next, Stops)) return false;
        if (Enumerable.Range(first, Math.Min(3, statement.Next - first)).Any(i => statement.Stands(i, Ends)) && statement.Next - first <= Short) return whole = true;
        if (at.Verb is not { Finite: true } verb) return false;
        var (from, to) = at.Clause.Subject;
        if (to <= from || !statement.Stands(verb.Head, Runs) && verb.Lemma is not ("be" or "remain" or "stay" or "stand")) return false;
        var subject = Enumerable.Range(from, to - from).ToList();
        var pronoun = subject.Any(i => Pronouns.Contains(statement.Tokens[i].Lower)) && to - from <= 2;
        var end = subject.Any(i => statement.Stands(i, Ends));
        whole = subject.Any(i => Lex.Deal.Words.Contains(statement.Tokens[i].Lemma)) || end;
        if (verb.Lemma is "be" or "remain" or "stay" or "stand" && !end && !statement.AnyOf(verb.Next, verb.Next + 4, Valid)) return false;
        return pronoun || whole || Matter.Named(statement.Sentence, from, to);
    }

    private static readonly HashSet<string> Valid = ["good", "valid", "force", "place", "effect", "until", "through", "till", "up"];
}
