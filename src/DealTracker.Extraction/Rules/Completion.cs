using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Money;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>
/// Gives the one clause that a sentence speaks of the end or the scope that stands elsewhere in the sentence: "models and products are theirs to use, and the
/// meter stops in 2032". Where a sentence speaks of two clauses, nothing is given to either.
/// </summary>
internal static class Completion
{
    private const string Name = "<clause> ... until <end>";

    private static readonly HashSet<string> Kinds = [ClauseKind.License, ClauseKind.Exclusivity, ClauseKind.RevenueShare, ClauseKind.PurchaseCommitment];

    private static readonly HashSet<string> EndWords = ["stop", "end", "expire", "lapse", "close", "terminate", "cease", "finish", "conclude", "run", "expiry", "expiration", "last", "final", "terminal", "out", "dry", "sunset", "deadline", "finis", "through", "until", "till"];

    /// <summary>The candidates that complete <paramref name="found"/> of one sentence.</summary>
    public static IEnumerable<Candidate> Of(SentenceView sentence, IReadOnlyList<Candidate> found)
    {
        var held = found.Where(c => Kinds.Contains(c.Clause.Kind)).ToList();
        if (held.Count == 0 || held.Any(c => c.Standing != Standing.Holds && c.Attribute is not (ClauseAttribute.Exclusive or ClauseAttribute.Capped) || c.Clause != held[0].Clause && !Mutual(c, held[0]) || c.Deal.Id != held[0].Deal.Id || c.Value == TermValue.Of(false) && c.Attribute == ClauseAttribute.InForce)) yield break;
        if (held.Find(c => c.Standing == Standing.Holds) is not { } first) first = held[0] with { Standing = Standing.Holds };
        if (held.All(c => c.Attribute != ClauseAttribute.Until) && End(sentence, first) is ({ } end, var place))
        {
            var at = Statement.Whole(sentence).ClauseAt(place);
            foreach (var one in held.DistinctBy(c => c.Clause)) yield return first with { Clause = one.Clause, Deal = one.Deal, Attribute = ClauseAttribute.Until, Value = end, Rule = Name, At = one.Standing == Standing.Holds ? one.At : at, Core = one.Standing == Standing.Holds ? one.Core : place };
        }

        if (first.Clause.Kind != ClauseKind.License || held.Any(c => c.Attribute == ClauseAttribute.Scope)) yield break;
        var profile = first.Deal.Of(first.Clause);
        if (DealBook.Scope(profile, sentence.Tokens, 0, sentence.Tokens.Count) is { Count: > 0 } scope && (scope.Count > 1 || LicenceRules.IsSpecific(profile, sentence.Tokens))) yield return first with { Attribute = ClauseAttribute.Scope, Value = TermValue.OfScope(scope), Rule = Name };
    }

    // "Each pays the other": two clauses under one verb.
    private static bool Mutual(Candidate a, Candidate b) => a.Clause.Kind == ClauseKind.RevenueShare && b.Clause.Kind == ClauseKind.RevenueShare && a.Core == b.Core;

    private static (TermValue? Value, int Place) End(SentenceView sentence, Candidate candidate)
    {
        var ends = sentence.Dates.Where(d => IsEnd(sentence, d) && !(candidate.Clause.Kind == ClauseKind.PurchaseCommitment && sentence.TokensOf(d).First is var at && (at == 0 || sentence.Tokens[at - 1].Lower is "by" or "before" || sentence.Tokens[at].Lower is "by" or "before"))).DistinctBy(d => d.Value).ToList();
        if (ends.Count == 1) return (TermValue.FromText(ends[0].Value), sentence.TokensOf(ends[0]).First);
        return (ends.Count == 0 && Until.MilestoneAfter(candidate.At, 0) is { } milestone ? TermValue.FromText(milestone) : null, candidate.Core);
    }

    private static bool IsEnd(SentenceView sentence, DateMention date)
    {
        if (date.Kind == DateMentionKind.Duration || date.Bound == DateBound.From || !EdtfDate.TryParse(date.Value, out var value) || value.Precision is not (DatePrecision.Year or DatePrecision.Month) || !Until.IsFuture(date, sentence)) return false;
        if (date.Bound == DateBound.Until) return true;
        var (first, _) = sentence.TokensOf(date);
        for (var i = first - 1; i >= Math.Max(0, first - 5); i--)
        {
            if (EndWords.Contains(sentence.Tokens[i].Lemma)) return true;
            if (sentence.Tokens[i].Class is WordClass.Verb or WordClass.Subordinator || sentence.Tokens[i].Lower is ";" or ".") return false;
        }

        return false;
    }
}
