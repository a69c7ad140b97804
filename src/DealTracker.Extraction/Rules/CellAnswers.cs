using System.Collections.Frozen;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Topics;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>A table's cell that answers its row's head in a word: "AGI clause | yes | no", "Right of first refusal | none".</summary>
internal static class CellAnswers
{
    private const string Rule = "<clause> | yes or no";
    private const string WhoseRule = "<clause> | whose alone, or anybody's";
    private const int Longest = 8;

    private static readonly string[] Called = [ClauseKind.FirstRefusal, ClauseKind.LaunchPriority, ClauseKind.PrimaryProvider, ClauseKind.Collaboration];
    private static readonly FrozenSet<string> Anybody = new[] { "others", "anyone", "anybody", "any", "everyone", "everybody", "several", "whoever", "whomever", "all", "open", "free", "rivals", "competitors" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Yes = new[] { "yes", "y", "✓", "✔", "remains", "kept", "retained", "unchanged" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> No = new[] { "no", "n", "none", "nil", "✗", "✘", "gone", "ended", "dropped", "removed", "deleted", "abolished", "scrapped", "lapsed", "waived", "discontinued", "ceased", "terminated" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// What the sentence's cell answers, in place of what its row's head alone made of <paramref name="found"/>; <paramref name="found"/> itself where the cell is no such answer.
    /// </summary>
    public static IReadOnlyList<Candidate> Settle(SentenceView sentence, DealBook book, IReadOnlyList<Candidate> found)
    {
        if (sentence.RowHead == 0) return found;
        if (Whose(sentence, book) is { Count: > 0 } whose) return [.. found.Where(c => c.Clause.Kind is not (ClauseKind.License or ClauseKind.Exclusivity) || c.Clause == whose[0].Clause && (c.Attribute is ClauseAttribute.Until || c is { Attribute: ClauseAttribute.Scope, Clause.Kind: ClauseKind.License })), .. whose];
        if (sentence.Tokens.Count - sentence.RowHead is 0 or > 2) return found;
        var word = sentence.Tokens[sentence.RowHead].Lower;
        var yes = Yes.Contains(word);
        if (!yes && !No.Contains(word)) return found;
        var at = new ClauseContext(sentence, sentence.Clauses.Count - 1);
        var clauses = found.Where(c => c.Attribute == ClauseAttribute.InForce).Select(c => (c.Deal, Profile: c.Deal.Of(c.Clause), Key: c.Clause)).DistinctBy(c => (c.Deal.Id, c.Key)).ToList();
        if (clauses.Count == 0) clauses = [.. Named(sentence, book)];
        return [.. clauses.Select(c => Build.Fact(at, c, ClauseAttribute.InForce, TermValue.Of(yes), Standing.Holds, 0, Rule, true))];
    }

    // "Who may use the archive | X only | X and others", "Spoken summaries | any partner | X alone, until 2028": one party's, or open to all.
    private static List<Candidate> Whose(SentenceView sentence, DealBook book)
    {
        var cell = sentence.Tokens.Skip(sentence.RowHead).ToList();
        if (cell.Count is 0 or > Longest || Matter.In(sentence, 0, sentence.RowHead, book, [ClauseKind.License, ClauseKind.Exclusivity]) is not [var clause]) return [];
        var at = new ClauseContext(sentence, sentence.Clauses.Count - 1);
        var theirs = sentence.Parties.Where(p => p.First >= sentence.RowHead).Select(p => p.One).Concat(sentence.Mentions.Where(m => m.First >= sentence.RowHead && m.Product is not null).Select(m => m.Product!.Id)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var sole = theirs is [var one] && one == clause.Key.Benefits && cell.Any(t => t.Lower is "only" or "alone" or "exclusively" or "solely");
        var open = !sole && !cell.Any(t => t.Lower is "no" or "nobody" or "none" or "not" or "except" or "but" || t is { Class: WordClass.Verb, Lower: not "open" }) && cell.Any(t => Anybody.Contains(t.Lower));
        if (!sole && !open) return [];
        if (clause.Key.Kind == ClauseKind.License) return [.. LicenceRules.Openness(at, clause, sentence.RowHead, Standing.Holds, sole, WhoseRule)];
        return sole ? [.. ExclusivityTerms.Of(at, clause, sentence.RowHead, Standing.Holds, WhoseRule)] : [Build.Fact(at, clause, ClauseAttribute.InForce, TermValue.Of(false), Standing.Holds, sentence.RowHead, WhoseRule, true)];
    }

    private static IEnumerable<(DealProfile Deal, ClauseProfile Profile, ClauseKey Key)> Named(SentenceView sentence, DealBook book)
    {
        if (book.Focus is not { } deal) yield break;
        foreach (var (kind, nouns) in new[] { (ClauseKind.Exclusivity, Lex.Exclusivity), (ClauseKind.License, Lex.Licence), (ClauseKind.FirstRefusal, Lex.FirstRefusal) })
        {
            if (Phrases.Find(sentence.Tokens, 0, sentence.RowHead, nouns) >= 0 && book.Of(kind, deal).ToList() is [var only]) yield return only;
        }

        foreach (var called in Called.SelectMany(k => book.Of(k, deal)).Where(c => DealBook.LocalName(c.Profile, sentence.Tokens, 0, sentence.RowHead) >= 0)) yield return called;
        if (Matter.In(sentence, 0, sentence.RowHead, book, [ClauseKind.RevenueShare]) is [var share]) yield return share;
        else if (sentence.Tokens[0].Lemma is "share" or "cut" or "slice" or "percentage" && sentence.Tokens[1].Lower is "of" && !sentence.Parties.Any(p => p.First < sentence.RowHead) && !sentence.Tokens.Take(sentence.RowHead).Any(t => t.Lemma is "company" or "capital" or "equity" or "stock" or "vote" or "market") && book.Of(ClauseKind.RevenueShare, deal).ToList() is [var sharing]) yield return sharing;
        if (sentence.Mentions.FirstOrDefault(m => m.Milestone is not null && m.First < sentence.RowHead) is not { } milestone) yield break;
        foreach (var clause in book.Of(ClauseKind.MilestoneTrigger, deal).Where(c => c.Key.About == milestone.Milestone)) yield return clause;
    }
}
