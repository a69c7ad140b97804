using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Grammar;

/// <summary>Finds the noun groups around a verb: its subject, the noun before a relative clause, names that are joined.</summary>
internal sealed class NounGroups(IReadOnlyList<Token> tokens, Func<int, bool> isNameStart)
{
    // "X and Y", "X, Y and Z" at the head of a clause are one subject.
    public bool JoinsNames(int i)
    {
        if (i + 1 >= tokens.Count || !isNameStart(i + 1) && !(tokens[i + 1].Class == WordClass.Determiner && i + 2 < tokens.Count && isNameStart(i + 2) && tokens[i].Lower == "and")) return false;
        for (var j = i - 1; j >= Math.Max(0, i - 5); j--)
        {
            if (!isNameStart(j)) continue;
            return j == 0 || tokens[j - 1].IsMark || tokens[j - 1].Class is WordClass.Conjunction or WordClass.Subordinator or WordClass.Noun;
        }

        return false;
    }

    public int NounGroupStart(int from, int end)
    {
        var i = end;
        while (i > from && tokens[i - 1].Class == WordClass.Adverb) i--;
        var noun = i;
        while (noun > from && tokens[noun - 1].Class is WordClass.Noun or WordClass.Adjective or WordClass.Possessive or WordClass.Number or WordClass.Determiner or WordClass.Pronoun)
        {
            noun--;
            if (tokens[noun].Class is WordClass.Determiner or WordClass.Pronoun && !(noun > from && tokens[noun - 1].Class is WordClass.Determiner)) break;
        }

        return noun < i ? noun : end;
    }

    // The first noun group that no preposition governs; groups with one that a comma closes ("In October,") are passed over.
    public (int First, int Next) SubjectIn(int start, int end)
    {
        var i = start;
        while (i < end)
        {
            var token = tokens[i];
            if (token.IsMark || token.Class is WordClass.Adverb or WordClass.Conjunction or WordClass.Subordinator)
            {
                i++;
                continue;
            }

            if (token.Lower is "to" or "until" or "till" or "by" && i + 1 < end && tokens[i + 1].Lower is "now" or "then" or "today" or "yesterday" or "recently" or "date")
            {
                i += 2;
                continue;
            }

            if (token.Class is WordClass.Preposition && token.Lower is not ("about" or "over" or "around"))
            {
                var comma = i;
                while (comma < end && tokens[comma].Lower != ",") comma++;
                if (comma >= end) return i + 1 < end && tokens[i].Lower is "in" or "on" or "at" or "by" or "from" or "under" or "as" or "for" or "with" or "until" or "after" or "before" or "since" or "within" or "during" or "throughout" or "despite" or "amid" ? AfterPhrase(i, end) : (start, start);
                if (comma + 1 < end && JoinsNames(comma))
                {
                    for (var j = comma - 1; j > i; j--)
                    {
                        if (isNameStart(j) && tokens[j - 1].Class is not WordClass.Preposition) return (j, end);
                    }
                }

                i = comma + 1;
                continue;
            }

            break;
        }

        return i < end && HasNominal(i, end) ? (i, end) : (start, start);
    }

    // "Under the new terms the maker pays": the last noun group, where no comma closes the opening phrase.
    private (int First, int Next) AfterPhrase(int start, int end)
    {
        // The first name that no preposition or determiner ties to the phrase: "On Tuesday evening our time X, Y and Z".
        for (var i = start + 2; i < end; i++)
        {
            if (isNameStart(i) && tokens[i - 1].Class is not (WordClass.Preposition or WordClass.Determiner or WordClass.Adjective or WordClass.Conjunction) && tokens[i - 1].Lower is not ("-" or "–" or "/") && !(i + 1 < end && tokens[i + 1].Class == WordClass.Possessive)) return (i, end);
        }

        var noun = NounGroupStart(start, end);
        return noun > start + 1 && noun < end ? (noun, end) : (start, start);
    }

    public bool HasNoun((int First, int Next) range)
    {
        for (var i = range.First; i < range.Next; i++)
        {
            if (tokens[i].Class is WordClass.Noun && tokens[i].Lower is not "albeit" || tokens[i].Class is WordClass.Pronoun) return true;
        }

        return false;
    }

    private bool HasNominal(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Class is WordClass.Noun or WordClass.Pronoun or WordClass.Number || tokens[i] is { Class: WordClass.Verb, Form: VerbForm.Gerund } || tokens[i].Class is WordClass.Determiner && i == end - 1) return true;
        }

        return false;
    }

    public int NounBefore(int end, int from)
    {
        var i = end;
        while (i > from && tokens[i - 1].IsMark) i--;
        var start = NounGroupStart(from, i);
        return start < i ? start : Math.Max(from, i - 1);
    }

    public bool HasSubject(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Class is WordClass.Preposition && i == start) return false;
            if (tokens[i].Class is WordClass.Noun or WordClass.Pronoun or WordClass.Number) return true;
        }

        return false;
    }
}
