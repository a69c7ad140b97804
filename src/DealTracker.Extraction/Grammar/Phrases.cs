using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>Finds the terms of a word list in tokens, by lemma; a verb's particle may follow its object ("gave that right up").</summary>
public static class Phrases
{
    private const int ParticleReach = 7;

    /// <summary>Index of the first term of <paramref name="list"/> in [first, next), or -1.</summary>
    public static int Find(IReadOnlyList<Token> tokens, int first, int next, WordList list)
    {
        for (var i = Math.Max(first, 0); i < Math.Min(next, tokens.Count); i++)
        {
            if (Matches(tokens, i, next, list)) return i;
        }

        return -1;
    }

    /// <summary>All indexes in [first, next) where a term of <paramref name="list"/> starts.</summary>
    public static IEnumerable<int> FindAll(IReadOnlyList<Token> tokens, int first, int next, WordList list)
    {
        for (var i = Math.Max(first, 0); i < Math.Min(next, tokens.Count); i++)
        {
            if (Matches(tokens, i, next, list)) yield return i;
        }
    }

    /// <summary>Index after the last token of the longest term of <paramref name="list"/> at <paramref name="i"/>.</summary>
    public static int EndOf(IReadOnlyList<Token> tokens, int i, WordList list)
    {
        var end = list.Words.Contains(tokens[i].Lemma) || list.Words.Contains(tokens[i].Lower) ? i + 1 : i;
        foreach (var phrase in list.Phrases[tokens[i].Lemma].Concat(list.Phrases[tokens[i].Lower]))
        {
            if (Adjacent(tokens, i, tokens.Count, phrase)) end = Math.Max(end, i + phrase.Count);
        }

        return end;
    }

    /// <summary>True where a term of <paramref name="list"/> starts at <paramref name="i"/> and lies before <paramref name="next"/>.</summary>
    public static bool Matches(IReadOnlyList<Token> tokens, int i, int next, WordList list)
    {
        var token = tokens[i];
        if (token is { Class: WordClass.Verb, Form: not VerbForm.Gerund } && list.Name.StartsWith("noun-", StringComparison.Ordinal)) return false;
        if (list.Words.Contains(token.Lemma) || list.Words.Contains(token.Lower)) return true;
        return list.Phrases[token.Lemma].Any(p => Adjacent(tokens, i, next, p)) || (token.Lower != token.Lemma && list.Phrases[token.Lower].Any(p => Adjacent(tokens, i, next, p)));
    }

    /// <summary>True where the verb at <paramref name="head"/>, with any particle after it, is a term of <paramref name="list"/>.</summary>
    public static bool IsVerb(IReadOnlyList<Token> tokens, int head, int next, WordList list)
    {
        if (list.Words.Contains(tokens[head].Lemma)) return true;
        foreach (var phrase in list.Phrases[tokens[head].Lemma])
        {
            if (Adjacent(tokens, head, next, phrase)) return true;
            if (phrase.Count != 2) continue;
            for (var i = head + 1; i < Math.Min(next, head + ParticleReach) && i < tokens.Count; i++)
            {
                if (tokens[i].Lower == phrase[1] && (i + 1 >= tokens.Count || i + 1 >= next || tokens[i + 1].Class is WordClass.Mark or WordClass.Preposition or WordClass.Conjunction or WordClass.Adverb)) return true;
            }
        }

        return false;
    }

    private static bool Adjacent(IReadOnlyList<Token> tokens, int i, int next, IReadOnlyList<string> phrase)
    {
        var at = i;
        for (var k = 0; k < phrase.Count; k++, at++)
        {
            // Adverbs and quotation marks may stand inside a phrase: "an exclusive, \"sole\" right".
            while (k > 0 && at < tokens.Count && tokens[at].Lower is "\"" && phrase[k] != "\"") at++;
            if (at >= tokens.Count || at >= next || !(tokens[at].Lemma == phrase[k] || tokens[at].Lower == phrase[k])) return false;
        }

        return true;
    }
}
