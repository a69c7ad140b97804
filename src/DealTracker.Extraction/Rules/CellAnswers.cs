using System.Collections.Frozen;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>A table's cell that answers its row's head in a word: "AGI clause | yes | no", "Right of first refusal | none".</summary>
internal static class CellAnswers
{
    private const string Rule = "<clause> | yes or no";

    private static readonly FrozenSet<string> Yes = new[] { "yes", "y", "✓", "✔", "remains", "kept", "retained", "unchanged" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> No = new[] { "no", "n", "none", "nil", "✗", "✘", "gone", "ended", "dropped", "removed", "deleted", "abolished", "scrapped", "lapsed", "waived", "discontinued", "ceased", "terminated" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// What the sentence's cell answers, in place of what its row's head alone made of <paramref name="found"/>; <paramref name="found"/> itself where the cell is no such answer.
    /// </summary>
    public static IReadOnlyList<Candidate> Settle(SentenceView sentence, DealBook book, IReadOnlyList<Candidate> found)
    {
        if (sentence.RowHead == 0 || sentence.Tokens.Count - sentence.RowHead is 0 or > 2) return found;
        var word = sentence.Tokens[sentence.RowHead].Lower;
        var yes = Yes.Contains(word);
        if (!yes && !No.Contains(word)) return found;
        var at = new ClauseContext(sentence, sentence.Clauses.Count - 1);
        var clauses = found.Where(c => c.Attribute == ClauseAttribute.InForce).Select(c => (c.Deal, Profile: c.Deal.Of(c.Clause), Key: c.Clause)).DistinctBy(c => (c.Deal.Id, c.Key)).ToList();
        if (clauses.Count == 0) clauses = [.. Named(sentence, book)];
        return [.. clauses.Select(c => Build.Fact(at, c, ClauseAttribute.InForce, TermValue.Of(yes), Standing.Holds, 0, Rule, true))];
    }

    private static IEnumerable<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> Named(SentenceView sentence, DealBook book)
    {
        if (book.Focus is not { } deal) yield break;
        foreach (var (kind, nouns) in new[] { (ClauseKind.Exclusivity, Lex.Exclusivity), (ClauseKind.License, Lex.Licence), (ClauseKind.FirstRefusal, Lex.FirstRefusal) })
        {
            if (Phrases.Find(sentence.Tokens, 0, sentence.RowHead, nouns) >= 0 && book.Of(kind, deal).ToList() is [var only]) yield return only;
        }

        if (sentence.Mentions.FirstOrDefault(m => m.Milestone is not null && m.First < sentence.RowHead) is not { } milestone) yield break;
        foreach (var clause in book.Of(ClauseKind.MilestoneTrigger, deal).Where(c => c.Key.About == milestone.Milestone)) yield return clause;
    }
}
