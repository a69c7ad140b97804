using System.Collections.Frozen;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>What becomes of a clause spoken of just before, under a word that stands for it: "that option lapsed", "it gave the right up", "Deleted."</summary>
internal static class ContinuationRules
{
    private const int Reach = 3;

    /// <summary>Nouns that stand for a clause, with the kinds they may stand for.</summary>
    private static readonly FrozenDictionary<string, string[]> Stand = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["right"] = [ClauseKind.FirstRefusal, ClauseKind.License, ClauseKind.Exclusivity],
        ["entitlement"] = [ClauseKind.FirstRefusal, ClauseKind.License],
        ["option"] = [ClauseKind.FirstRefusal],
        ["veto"] = [ClauseKind.FirstRefusal],
        ["requirement"] = [ClauseKind.FirstRefusal, ClauseKind.Exclusivity],
        ["privilege"] = [ClauseKind.Exclusivity, ClauseKind.FirstRefusal, ClauseKind.License, ClauseKind.LaunchPriority],
        ["reservation"] = [ClauseKind.Exclusivity],
        ["prohibition"] = [ClauseKind.Exclusivity],
        ["restriction"] = [ClauseKind.Exclusivity],
        ["ban"] = [ClauseKind.Exclusivity],
        ["monopoly"] = [ClauseKind.Exclusivity],
        ["exclusivity"] = [ClauseKind.Exclusivity],
        ["tie"] = [ClauseKind.Exclusivity],
        ["lock"] = [ClauseKind.Exclusivity],
        ["clause"] = [ClauseKind.MilestoneTrigger, ClauseKind.Exclusivity, ClauseKind.FirstRefusal],
        ["article"] = [ClauseKind.MilestoneTrigger],
        ["trigger"] = [ClauseKind.MilestoneTrigger],
        ["provision"] = [ClauseKind.MilestoneTrigger, ClauseKind.FirstRefusal],
        ["switch"] = [ClauseKind.MilestoneTrigger],
        ["link"] = [ClauseKind.MilestoneTrigger],
        ["priority"] = [ClauseKind.LaunchPriority],
        ["precedence"] = [ClauseKind.LaunchPriority],
        ["title"] = [ClauseKind.PrimaryProvider],
        ["designation"] = [ClauseKind.PrimaryProvider],
        ["permission"] = [ClauseKind.License],
        ["arrangement"] = [ClauseKind.RevenueShare, ClauseKind.Exclusivity, ClauseKind.FirstRefusal],
        ["practice"] = [ClauseKind.RevenueShare],
        ["payment"] = [ClauseKind.RevenueShare],
        ["levy"] = [ClauseKind.RevenueShare],
        ["tithe"] = [ClauseKind.RevenueShare],
        ["obligation"] = [ClauseKind.RevenueShare, ClauseKind.Exclusivity, ClauseKind.FirstRefusal],
        ["duty"] = [ClauseKind.RevenueShare, ClauseKind.Exclusivity, ClauseKind.FirstRefusal],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Definite = new[] { "the", "that", "this", "these", "those", "such", "its", "their" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pronouns = new[] { "that", "this", "it", "these", "those", "both" }.ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<ClauseRule> All { get; } =
    [
        new("that <clause> lapsed", ClauseKind.FirstRefusal, (at, book) => Named(at, book)),
        new("it gave that up", ClauseKind.FirstRefusal, (at, book) => Pointed(at, book)),
        new("it no longer does", ClauseKind.RevenueShare, (at, book) => NoMore(at, book)),
        new("deleted", ClauseKind.MilestoneTrigger, (at, book) => Fragment(at, book)),
        new("that is over", ClauseKind.Exclusivity, (at, book) => Past(at, book)),
        new("it is not any more", ClauseKind.License, (at, book) => NotAnyMore(at, book)),
        new("nothing hangs on it any more", ClauseKind.MilestoneTrigger, (at, book) => Unhinged(at, book)),
    ];

    // "That option lapsed", "The reservation is withdrawn", "It signed that right away".
    private static IEnumerable<Candidate> Named(ClauseContext at, DealBook book)
    {
        if (at.Sentence.Clauses.Any(c => c.Verb is { } v && Lex.Want.Words.Contains(v.Lemma) && v.Lemma is not ("offer" or "conclude" or "count" or "model" or "like" or "assign"))) yield break;
        var (first, next) = at.Clause.Subject;
        var places = (next <= at.First || next <= at.Next ? Enumerable.Range(first, Math.Max(0, next - first)) : []).Concat(Enumerable.Range(at.First, at.Next - at.First)).Distinct();
        foreach (var core in places)
        {
            if (at.Tokens[core].Class != WordClass.Noun || !Stand.TryGetValue(at.Tokens[core].Lemma, out var kinds)) continue;
            if (core + 1 < at.Tokens.Count && (at.Tokens[core + 1].Class is WordClass.Noun || at.Tokens[core + 1].Lower is "of" or "to")) continue;
            var start = Fate.GroupStart(at, core);
            if (core - start is < 1 or > 3 || !Definite.Contains(at.Tokens[start].Lower) && !NoSuch(at, start)) continue;
            if (at.Verb is { Lemma: "be" or "remain" or "become" } predicate && Enumerable.Range(predicate.Next, Math.Max(0, Math.Min(at.Next, predicate.Next + 3) - predicate.Next)).Any(i => at.Tokens[i].Lower is "exclusive" or "unlimited" or "free")) continue;
            if (Spoken(book, at, kinds) is not { } clause || !NoSuch(at, start) && Fate.Of(at, core) != Standing.Ended || Conditional(at)) continue;
            if (at.Verb is { NoLonger: true } && !at.VerbIs(Lex.End) && start > at.Verb.Next && at.Tokens[start - 1].Class is WordClass.Preposition) continue;
            // "It alone could use it. That privilege has been given up": a licence may go on that is no longer one party's alone.
            if (clause.Key.Kind == ClauseKind.License && at.Tokens[core].Lemma is "privilege" && book.LastSole == book.LastSentence[ClauseKind.License]) yield return Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(true), Standing.Ended, core, All[0].Name, true);
            else yield return Build.InForce(at, clause, Standing.Ended, core, All[0].Name, true);
            yield break;
        }
    }

    // "No such restriction survives"
    private static bool NoSuch(ClauseContext at, int start) =>
        at.Verb is { Negated: false, Tense: Tense.Present or Tense.PresentPerfect, Lemma: "survive" or "remain" or "exist" or "apply" or "hold" or "be" or "stand" or "figure" or "appear" or "persist" } && (at.Tokens[start].Lower is "no" && start + 1 < at.Tokens.Count && at.Tokens[start + 1].Lower is "such" || at.Tokens[start].Lower is "such" && start > 0 && at.Tokens[start - 1].Lower is "no");

    // "It gave that up in October", "Tuesday's agreement did away with it": what the sentence before spoke of.
    private static IEnumerable<Candidate> Pointed(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { Passive: false, Negated: false } verb || !at.VerbIs(Lex.End) || verb.Lemma is "leave" or "free" or "release" or "cut" or "fall" or "break" or "open") yield break;
        for (var core = verb.Head + 1; core < Math.Min(at.Next, verb.Head + 5); core++)
        {
            if (!Pronouns.Contains(at.Tokens[core].Lower) || core + 1 < at.Next && at.Tokens[core + 1].Class is WordClass.Noun or WordClass.Adjective) continue;
            if (book.LastOrder.Count == 0 || Spoken(book, at, [book.LastOrder[0]], near: true) is not { } clause || clause.Key.Kind is ClauseKind.Investment or ClauseKind.Equity or ClauseKind.PurchaseCommitment) yield break;
            yield return Build.InForce(at, clause, Standing.Ended, core, All[1].Name, true);
            yield break;
        }
    }

    // "It no longer does": what the sentence before said that it did.
    private static IEnumerable<Candidate> NoMore(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { Lemma: "do", NoLonger: true } verb || at.Agent is not { } agent || at.Next - verb.Next > 2 || book.LastOrder.Count == 0) yield break;
        if (Spoken(book, at, [book.LastOrder[0]], near: true) is not { } clause || clause.Key.Owes != agent) yield break;
        yield return Build.InForce(at, clause, Standing.Ended, verb.Head, All[2].Name, true);
    }

    // "Deleted.", "Gone.", "No longer.": an answer in one word.
    private static IEnumerable<Candidate> Fragment(ClauseContext at, DealBook book)
    {
        var words = at.Tokens.Where(t => !t.IsMark).ToList();
        if (words.Count is 0 or > 3 || at.Index > 0 || at.Sentence.Index == 0) yield break;
        var noMore = string.Join(' ', words.Select(t => t.Lower)) is "not any more" or "no more" or "no longer" or "not anymore" or "not any longer" or "not now" or "never again";
        if (noMore && book.PreviousSentence is { IsQuestion: true } asked && asked.Tokens.Any(t => t.Lower is "exclusive" or "exclusively") && Spoken(book, at, [ClauseKind.License]) is { } sole)
        {
            yield return Build.Fact(at, sole, ClauseAttribute.Exclusive, TermValue.Of(true), Standing.Ended, at.First, All[3].Name, true);
            yield break;
        }

        if (noMore && book.LastOrder.Count > 0 && Spoken(book, at, [book.LastOrder[0]], near: true) is { } over)
        {
            yield return Build.InForce(at, over, Standing.Ended, at.First, All[3].Name, true);
            yield break;
        }

        var ends = words.Any(t => t.Form is VerbForm.Participle or VerbForm.Past && Lex.End.Words.Contains(Morphology.Verb(t.Lower).Lemma) || t.Lower is "gone" or "dead" or "over" or "history") && !words.Any(t => t.Lower is "not" or "never" or "n't");
        if (!ends || words.Any(t => t.Class == WordClass.Noun && t.Lower is not ("history" or "altogether")) || book.LastOrder.Count == 0) yield break;
        if (Spoken(book, at, [book.LastOrder[0]], near: true) is not { } clause) yield break;
        yield return Build.InForce(at, clause, Standing.Ended, at.First, All[3].Name, true);
    }

    // "That is off", "This has been scrapped": what the words just before said, in the same sentence or the one before it.
    private static IEnumerable<Candidate> Past(ClauseContext at, DealBook book)
    {
        if (!IsOver(at) || book.LastOrder.Count == 0 || Spoken(book, at, [book.LastOrder[0]], near: true) is not { } clause || clause.Key.Kind is ClauseKind.Investment or ClauseKind.Equity or ClauseKind.PurchaseCommitment or ClauseKind.Collaboration) yield break;
        yield return Build.InForce(at, clause, Standing.Ended, at.Verb!.Head, All[4].Name, true);
    }

    // "It used to be exclusive. It is not any more.": what the sentence before said that it was.
    private static IEnumerable<Candidate> NotAnyMore(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { Lemma: "be" } verb || book.PreviousSentence is not { } before || book.LastOrder.FirstOrDefault() is not (ClauseKind.License or ClauseKind.Exclusivity)) yield break;
        var (first, next) = at.Clause.Subject;
        if (next <= first || at.Tokens.Skip(first + 1).Take(next - first - 1).Any(t => t.Lower is not ("no" or "longer")) || at.Tokens[first].Lower is not ("it" or "that" or "this") || at.Tokens.Count > 9 || at.Sentence.Parties.Any(p => p.IsNamed) || at.Tokens.Any(t => t.Class == WordClass.Noun)) yield break;
        var over = verb.NoLonger || verb.Negated && at.Tokens.Any(t => t.Lower is "more" or "longer" or "anymore" or "now");
        if (!over || !before.Tokens.Any(t => t.Lower is "exclusive") || Spoken(book, at, [book.LastOrder[0]], near: true) is not { } clause) yield break;
        yield return clause.Key.Kind == ClauseKind.License ? Build.Fact(at, clause, ClauseAttribute.Exclusive, TermValue.Of(true), Standing.Ended, verb.Head, All[5].Name, true) : Build.InForce(at, clause, Standing.Ended, verb.Head, All[5].Name, true);
    }

    /// <summary>True for a clause that says of what stands before it that it is over: "that is off", "this has been scrapped", "it is history".</summary>
    public static bool IsOver(ClauseContext at)
    {
        var (first, next) = at.Clause.Subject;
        if (at.Verb is not { Negated: false, NoLonger: false, Tense: Tense.Present or Tense.PresentPerfect } verb || next - first != 1 || at.Tokens[first].Lower is not ("that" or "this") || at.Clause.Opener is "if" or "when" or "once" or "until") return false;
        if (verb.Lemma == "be") return Enumerable.Range(verb.Next, Math.Max(0, Math.Min(at.Next, verb.Next + 3) - verb.Next)).Any(i => at.Tokens[i].Lower is "off" or "over" or "history" or "gone" or "finished" or "past" or "dead");
        return verb.Passive && at.VerbIs(Lex.End) && verb.Lemma is not ("cut" or "lift" or "break" or "open" or "free" or "release") && !at.Sentence.Amounts.Any(a => a.First >= at.First && a.First < at.Next);
    }

    // "No clause refers to it any more", "Nothing depends on that any longer": of the milestone spoken of just before.
    private static IEnumerable<Candidate> Unhinged(ClauseContext at, DealBook book)
    {
        if (at.Verb is not { } verb || !(at.VerbIs(Lex.Depend) || verb.Lemma is "refer" or "mention" or "name" or "invoke" or "turn" or "ride")) yield break;
        var (first, next) = at.Clause.Subject;
        var none = next > first && at.Tokens[first].Lower is "no" or "nothing" or "none" && (next - first == 1 || Enumerable.Range(first, next - first).Any(i => at.Tokens[i].Lemma is "clause" or "provision" or "term" or "article" or "payment" or "paragraph" or "condition" or "right" or "money" or "of"));
        var over = Enumerable.Range(verb.Next, Math.Max(0, at.Next - verb.Next)).Any(i => at.Tokens[i].Lower is "more" or "longer" or "anymore");
        if (!(none && over) && !verb.NoLonger || !Enumerable.Range(verb.Head + 1, Math.Max(0, Math.Min(at.Next, verb.Head + 4) - verb.Head - 1)).Any(i => at.Tokens[i].Lower is "it" or "that" or "this")) yield break;
        if (Spoken(book, at, [ClauseKind.MilestoneTrigger]) is { } clause) yield return Build.InForce(at, clause, Standing.Ended, verb.Head, All[6].Name, true);
    }

    // "The right lapses if ...": a condition, no ending.
    private static bool Conditional(ClauseContext at) =>
        at.Verb is { Modal: "may" or "might" or "could" or "can" } || at.Verb is { Tense: Tense.Present or Tense.Future or Tense.Conditional } && at.Sentence.Clauses.Any(c => c.Opener is "if" or "unless" or "once" or "should" or "when");

    private static (DealProfile Deal, ClauseProfile Profile, ClauseKey Key)? Spoken(DealBook book, ClauseContext at, string[] kinds, bool near = false)
    {
        foreach (var kind in book.LastOrder)
        {
            if (!kinds.Contains(kind)) continue;
            var since = at.Sentence.Index - book.LastSentence.GetValueOrDefault(kind, -99);
            if (since < 0 || since > (near ? book.PreviousSentence is { Tokens.Count: <= 3 } ? 2 : 1 : Reach) || book.LastBlock[kind] < at.Sentence.Block - 1) continue;
            var last = book.Last[kind];
            return (last.Deal, last.Deal.Of(last.Key), last.Key);
        }

        return null;
    }
}
