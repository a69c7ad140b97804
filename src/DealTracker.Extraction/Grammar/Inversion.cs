using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>Finds the auxiliary that stands before its subject after words that draw it forward: "No longer will X pay", "Only then may X sell", "Nor does X own".</summary>
internal static class Inversion
{
    private const int Subject = 7;
    private const int Lead = 14;

    /// <summary>The auxiliary of the verb at <paramref name="verb"/> and what the words that open the clause make of it, or null.</summary>
    public static (Token Auxiliary, bool NoLonger, bool Negated)? Of(IReadOnlyList<Token> tokens, int verb)
    {
        var i = verb - 1;
        while (i > verb - Subject && i > 0 && tokens[i].Class is WordClass.Noun or WordClass.Pronoun or WordClass.Adjective or WordClass.Determiner or WordClass.Possessive or WordClass.Number) i--;
        if (i == verb - 1 || i < 1 || tokens[i] is not ({ Class: WordClass.Modal } or { Class: WordClass.Auxiliary, Lemma: "do" })) return null;
        for (var j = i - 1; j >= Math.Max(0, i - Lead); j--)
        {
            if (tokens[j].Lower is ";" or ":") return null;
            if (j > 0 && !tokens[j - 1].IsMark && tokens[j - 1].Class != WordClass.Conjunction) continue;
            var next = tokens[j + 1].Lower;
            switch (tokens[j].Lower)
            {
                case "no" when next is "longer" or "more":
                case "never" when next is "again":
                    return (tokens[i], true, false);
                case "only" or "not" when next is "until" or "till" or "when" or "then" or "if" or "after" or "on" or "with" or "once" or "from" or "in" or "through" or "at":
                    return (tokens[i], false, false);
                case "nor" or "neither" or "never" or "nowhere" or "hardly":
                case "under" or "at" or "in" or "on" when next is "no":
                    return (tokens[i], false, true);
            }
        }

        return null;
    }
}
