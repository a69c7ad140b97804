using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>Reads the words before and after a figure that bound it or make it rough: "up to", "at least", "about", "or more".</summary>
internal static class Bounds
{
    private const int Reach = 6;

    // Words that make "more than" and "over" next to nothing: "a little over a quarter".
    private static readonly HashSet<string> Slight = ["little", "slightly", "bit", "just", "shade", "touch", "fraction", "hair", "tad", "whisker", "marginally", "fractionally", "only"];

    // "hand over 20 percent", "take over", "made over": the verb's particle is no bound.
    private static readonly HashSet<string> Phrasal = ["hand", "turn", "fork", "make", "pass", "sign", "give", "take", "carry", "bring", "pay", "send", "get", "hold", "come", "transfer", "go"];

    /// <summary>Index of the first word that belongs to the figure at [first, next), and -1, 0 or 1 for its bound.</summary>
    public static (int First, int Bound) Of(IReadOnlyList<Token> tokens, int first, int next)
    {
        var (start, bound) = Before(tokens, first);
        return (start, bound != 0 ? bound : After(tokens, next));
    }

    private static int After(IReadOnlyList<Token> tokens, int next)
    {
        var (a, b, c) = (Word(tokens, next), Word(tokens, next + 1), Word(tokens, next + 2));
        if (a is "or" && b is "more" or "upwards" || a is "-" && b is "plus" || a is "plus" or "+" && !(b.Length > 0 && char.IsLetterOrDigit(b[0]))) return 1;
        return a is "at" && b is "most" or "maximum" || a is "at" && b is "the" && c is "most" or "outside" || a is "or" && b is "less" or "fewer" || a is "maximum" or "max" ? -1 : 0;
    }

    private static (int First, int Bound) Before(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            var (word, previous, before) = (tokens[i].Lower, Word(tokens, i - 1), Word(tokens, i - 2));
            switch (word)
            {
                case "to" when previous is "up" && i > 1 && tokens[i - 2].Lemma is "add" or "sum" or "tot" or "come" or "round" or "adds" or "sums":
                    return (i + 1, 0);
                case "to" when previous is "up":
                    return (i - 1, -1);
                case "as" when previous is "much" or "many" or "high" or "large" && before is "as":
                    return (i - 2, -1);
                case "most" when previous is "at":
                case "than" when previous is "more" or "greater" or "higher" && before is "no" or "not" or "never":
                case "exceeding" or "above" or "over" when previous is "not" or "never":
                case "of" when previous is "maximum" or "ceiling" or "limit":
                case "at" when previous is "capped" or "limited":
                case "exceed" when previous is "not" or "never":
                    return (i - 1, -1);
                case "than" when previous is "more" or "greater" && Slight.Contains(before):
                    return (i - 1, 0);
                case "of" when previous is "minimum" or "upwards" or "north" or "excess":
                case "least" when previous is "at":
                case "than" when previous is "more" or "greater" or "higher":
                case "than" when previous is "less" or "fewer" && before is "no" or "not":
                    return (i - 1, 1);
                case "over" when IsPlainOver(tokens, i, first):
                case "exceeding" or "above" when !Slight.Contains(previous):
                    return (i, 1);
                case "over" or "above" or "under" or "below":
                    return (i, 0);
                case "maximum" or "max":
                    return (i, -1);
                case "minimum":
                    return (i, 1);
                case "about" or "around" or "roughly" or "approximately" or "some" or "nearly" or "almost" or "circa" or "another" or "additional" or "further" or "extra" or "incremental" or "a" or "an" or "the" or "its" or "initial" or "first" or "just" or "well" or "~" or "≈" or "ca" or "c" or "remaining" or "other" or "reported" or "full" or "whole" or "cool" or "total" or "planned" or "existing":
                    continue;
                default:
                    return (i + 1, 0);
            }
        }

        return (first, 0);
    }

    private static bool IsPlainOver(IReadOnlyList<Token> tokens, int i, int first)
    {
        if (i < first - 1 || i > 0 && (Slight.Contains(tokens[i - 1].Lower) || Phrasal.Contains(tokens[i - 1].Lemma)) || tokens[i].Class != WordClass.Preposition) return false;
        return i == 0 || tokens[i - 1].Class is not WordClass.Noun || tokens[first].Lower is "$";
    }

    private static string Word(IReadOnlyList<Token> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i].Lower : "";
}
