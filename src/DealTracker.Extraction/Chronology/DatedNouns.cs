using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Chronology;

/// <summary>Finds agreements that carry their date: "the 27 April amendment", "Tuesday's agreement", "the contract of 28 October", "the one from November".</summary>
internal static class DatedNouns
{
    private const int Reach = 12;

    private static readonly HashSet<string> More = ["round", "tranche", "reopening", "version", "renewal", "promise", "pledge", "undertaking", "reshuffle", "purchase", "change", "changes", "signing", "commitment", "statement"];

    /// <summary>Each date of <paramref name="sentence"/> that names an agreement, with the index of the noun.</summary>
    public static IEnumerable<(EdtfDate Date, int Noun, int First, int Next)> In(SentenceView sentence)
    {
        foreach (var mention in sentence.Dates)
        {
            if (StepDates.Coarse(mention, sentence) is not { } date) continue;
            var (first, next) = sentence.TokensOf(mention);
            if (After(sentence.Tokens, first, next) is >= 0 and var after) yield return (date, after, first, after + 1);
            else if (mention.Bound != DateBound.Until && Before(sentence.Tokens, first) is >= 0 and var before) yield return (date, before, before, next);
        }
    }

    // "the October deal", "Tuesday's agreement", "its November contract": the noun follows at once, with no preposition before the date.
    private static int After(IReadOnlyList<Token> tokens, int first, int next)
    {
        var owned = next < tokens.Count && tokens[next].Class == WordClass.Possessive;
        if (!owned && first > 0 && !(tokens[first - 1].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective || tokens[first - 1].Lower is "that" or "this" or "its" or "their" or "-")) return -1;
        for (var i = owned ? next + 1 : next; i < Math.Min(tokens.Count, next + 6); i++)
        {
            if (IsDeal(tokens, i) && !(i + 1 < tokens.Count && IsDeal(tokens, i + 1))) return i;
            if (tokens[i].Class is not (WordClass.Noun or WordClass.Adjective or WordClass.Number) && tokens[i].Form is not (VerbForm.Participle or VerbForm.Past) && tokens[i].Lower is not ("$" or "-" or "\"")) return -1;
        }

        return -1;
    }

    // "the contract with X of 28 October", "the order dated ...", "the deal, signed in November".
    private static int Before(IReadOnlyList<Token> tokens, int first)
    {
        if (first == 0) return -1;
        var preposition = tokens[first - 1].Lower is "the" or "last" or "this" && first > 1 ? tokens[first - 2].Lower : tokens[first - 1].Lower;
        var plain = preposition is "of" or "from" or "dated" or "(";
        var signed = false;
        if (!plain && preposition is not ("in" or "on" or "since" or ",")) return -1;
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            var token = tokens[i];
            if (IsDeal(tokens, i)) return plain || signed ? i : -1;
            if (token.Lower is "one" && i > 0 && tokens[i - 1].Lower is "the" && plain) return i;
            if (token.Lower is "force" or "effect" or "place" or "dates" or "dated" or "dating" or "effective")
            {
                signed = true;
                continue;
            }

            if (token.Class == WordClass.Verb && token.Form is VerbForm.Participle or VerbForm.Past && (Lex.Announce.Words.Contains(token.Lemma) || Lex.Agree.Words.Contains(token.Lemma)))
            {
                if (i > 0 && tokens[i - 1].Class is WordClass.Auxiliary or WordClass.Adverb or WordClass.Pronoun || IsSubject(tokens, i)) return -1;
                signed = true;
                continue;
            }

            if (token.Class is WordClass.Verb or WordClass.Modal or WordClass.Auxiliary or WordClass.Infinitive or WordClass.Subordinator || token.IsMark && token.Lower is not ("," or "\"" or "(" or ")" or "$" or "-") || token.Lower is "," && !signed && i < first - 1) return -1;
        }

        return -1;
    }

    // "X signed in October": a name right before the verb is its subject, no agreement.
    private static bool IsSubject(IReadOnlyList<Token> tokens, int verb) =>
        verb > 0 && char.IsUpper(tokens[verb - 1].Text[0]) && !IsDeal(tokens, verb - 1) && !Enumerable.Range(Math.Max(0, verb - 6), Math.Min(6, verb)).Any(i => tokens[i].Lower is "between" or "with");

    /// <summary>True where the noun at <paramref name="i"/> is an agreement or a step of one.</summary>
    public static bool IsDeal(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Class is WordClass.Noun or WordClass.Verb && (Lex.Deal.Words.Contains(tokens[i].Lemma) || Lex.Deal.Words.Contains(tokens[i].Lower) || More.Contains(tokens[i].Lower)) && tokens[i].Lower is not ("contracts" or "deals" or "phase" or "framework" or "engagement" or "marriage");
}
