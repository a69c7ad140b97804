using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>Marks verbs of what has stopped or never was owed, where other words than the verb group's own say so.</summary>
internal sealed class Cessation(IReadOnlyList<Token> tokens)
{
    private static readonly WordList Ending = WordList.Of("verb-end");
    private static readonly HashSet<string> Releasing = ["free", "release", "relieve", "excuse", "exempt", "absolve", "discharge", "spare", "liberate", "unburden"];

    private static readonly HashSet<string> Duties = ["duty", "obligation", "requirement", "need", "commitment", "undertaking", "promise"];
    private static readonly HashSet<string> Rights = ["right", "privilege", "claim", "entitlement", "duty", "obligation", "requirement", "power", "option", "chance"];

    /// <summary>Marks <paramref name="clause"/> by its own words and the clause before it, the last of <paramref name="before"/>.</summary>
    public void Mark(Clause clause, List<Clause> before)
    {
        if (NoNounBefore(clause) is { } over) clause.Verb = clause.Verb! with { NoLonger = over || clause.Verb.NoLonger, Negated = !over };
        if (IsOver(clause, before)) clause.Verb = clause.Verb! with { NoLonger = true, Negated = false };
    }

    /// <summary>Marks infinitives whose noun the following clause brings to an end.</summary>
    public void MarkPurposes(List<Clause> clauses)
    {
        for (var c = 0; c + 1 < clauses.Count; c++)
        {
            if (IsOverLater(clauses[c], clauses[c + 1])) clauses[c].Verb = clauses[c].Verb! with { NoLonger = true };
        }
    }

    // "the obligation to share revenue has been removed": what the noun was to, is over.
    private bool IsOverLater(Clause purpose, Clause main) =>
        purpose.Verb is { Infinitive: true, Negated: false, NoLonger: false } verb && verb.First > 0 && tokens[verb.First - 1].Class == WordClass.Noun &&
        main.Verb is { Finite: true, Passive: true, Negated: false } end && Ending.Words.Contains(end.Lemma) && end.Tense is not (Tense.Conditional or Tense.Future) &&
        main.Subject.First < verb.First && main.Subject.Next >= verb.First && main.Subject.Next > main.Subject.First;

    // "is under no obligation to buy", "has no further duty to pay": the noun's "no" denies what hangs on it.
    private bool? NoNounBefore(Clause clause)
    {
        if (clause.Verb is not { Infinitive: true, Negated: false } verb || verb.First == 0 || tokens[verb.First - 1].Class != WordClass.Noun) return null;
        for (var i = verb.First - 1; i >= Math.Max(0, verb.First - 5); i--)
        {
            if (tokens[i].Lower == "no") return tokens[i + 1].Lower is "further" or "more" or "longer";
            if (tokens[i].Class is not (WordClass.Noun or WordClass.Adjective)) return null;
        }

        return null;
    }

    // "freed from paying", "no further sum is paid", "nothing more flows"
    private bool IsOver(Clause clause, List<Clause> before)
    {
        if (clause.Verb is not { NoLonger: false } verb) return false;
        if (clause.Opener is "from" or "of" && tokens[verb.Head].Form == VerbForm.Gerund && before is [.., { Verb: { Negated: false } release }] && Releasing.Contains(release.Lemma)) return true;
        if (verb is { Infinitive: true, First: > 0, Negated: false } && before is [.., { Verb: { Negated: false, NoLonger: false, Tense: not (Tense.Future or Tense.Conditional) } giving } main] && main.Next == verb.First)
        {
            // "freed from the duty to buy", "gave up the right to be"
            var noun = tokens[verb.First - 1].Lemma;
            if (Duties.Contains(noun) && Releasing.Contains(giving.Lemma) || Rights.Contains(noun) && tokens[verb.First - 1].Class == WordClass.Noun && giving is { Passive: false } && Phrases.IsVerb(tokens, giving.Head, verb.First, Ending) && giving.Lemma is not ("leave" or "break" or "fall" or "open" or "come" or "go")) return true;
        }

        var (first, next) = clause.Subject;
        return first >= clause.First && next >= first + 2 && tokens[first].Lower is "no" or "nothing" && tokens[first + 1].Lower is "further" or "more";
    }
}
