using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Rules;

/// <summary>Words that make what follows one party's alone: "exclusive", "sole", "only".</summary>
internal static class ExclusiveWords
{
    /// <summary>Where they stand in a clause and in its subject.</summary>
    public static IEnumerable<int> In(ClauseContext at)
    {
        var (first, next) = at.Clause.Subject;
        if (next <= at.First)
        {
            for (var i = first; i < next; i++)
            {
                if (at.Tokens[i].Lower is "exclusive" or "sole" or "only") yield return i;
            }
        }

        for (var i = at.First; i < at.Next; i++)
        {
            if (at.Tokens[i].Lower is "exclusive" or "sole" or "only" or "single" || at.Tokens[i].Lower is "one" && i > 0 && at.Tokens[i - 1].Lower is "the" or "its" or "their") yield return i;
        }
    }

    /// <summary>The noun that such a word belongs to, or -1.</summary>
    public static int NounAfter(ClauseContext at, int i)
    {
        for (var k = i + 1; k < Math.Min(at.Tokens.Count, i + 6); k++)
        {
            if (at.Tokens[k].Class == WordClass.Noun && !(k + 1 < at.Tokens.Count && at.Tokens[k + 1].Class == WordClass.Noun)) return k;
            if (at.Tokens[k].Lemma is "hosting" or "access") return k;
            if (at.Tokens[k].Class is not (WordClass.Noun or WordClass.Adjective or WordClass.Conjunction or WordClass.Number) && at.Tokens[k].Lower is not ("\"" or ",")) return -1;
        }

        return -1;
    }
}
