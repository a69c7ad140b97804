using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Extraction.Rules;

/// <summary>Ends that a sentence gives to rights spoken of just before: "these rights were to last until the milestone", "that holds through 2030 too".</summary>
internal static class TermRules
{
    private const int Reach = 3;

    private static readonly HashSet<string> Nouns = ["right", "term", "arrangement", "that", "this", "it", "exclusivity", "contract", "agreement", "deal", "clause", "provision", "these", "commitment", "privilege"];

    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("these rights last until <end>", ClauseKind.License, (at, book) => Lasts(at, book, ClauseKind.License)),
        new("this exclusivity lasts until <end>", ClauseKind.Exclusivity, (at, book) => Lasts(at, book, ClauseKind.Exclusivity)),
    ];

    private static IEnumerable<Candidate> Lasts(ClauseContext at, DealBook book, string kind)
    {
        if (at.Verb is not { } verb || !(verb.Lemma is "remain" or "last" or "hold" or "run" or "be" or "stay" or "apply" or "continue" or "expire" or "end" or "lapse" or "endure")) yield break;
        if (!book.Last.TryGetValue(kind, out var last) || book.LastBlock.GetValueOrDefault(kind, -9) < at.Sentence.Block - Reach) yield break;
        var (first, next) = at.Clause.Subject;
        if (next <= first || !Enumerable.Range(first, next - first).Any(i => Nouns.Contains(at.Tokens[i].Lemma) || Nouns.Contains(at.Tokens[i].Lower))) yield break;
        if (Phrases.Find(at.Tokens, first, next, Lex.Licence) >= 0 || verb.Lemma is "be" && !at.Tokens.Skip(verb.Next).Take(4).Any(t => t.Lower is "place" or "force" or "effect" or "last")) yield break;
        var plain = Enumerable.Range(first, next - first).All(i => at.Tokens[i].Lower is "that" or "this" or "it" or "which" or "these");
        if (plain && book.LastBlock[kind] < at.Sentence.Block) yield break;

        // "That" and "this right" speak of the kind mentioned last; "the terms" and "these rights" of all.
        var several = Enumerable.Range(first, next - first).Any(i => at.Tokens[i].Lower is "rights" or "terms" or "arrangement");
        if (!several && book.LastOrder.FirstOrDefault(k => k is ClauseKind.License or ClauseKind.Exclusivity) != kind) yield break;
        if (verb.Negated || Until.Of(at, verb.Head) is not { } until) yield break;
        if (verb.Tense == Tense.Past && EdtfDate.TryParse(until.Text, out var past) && past.Latest <= at.Sentence.Reference?.Latest) yield break;
        var profile = last.Deal.Of(last.Key);
        yield return Build.Fact(at, (last.Deal, profile, last.Key), ClauseAttribute.Until, until, Standing.Holds, verb.Head, All[kind == ClauseKind.License ? 0 : 1].Name);
    }
}
