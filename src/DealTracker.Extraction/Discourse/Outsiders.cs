using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>Finds names that no profile knows, so that what somebody else holds or pays is not taken for a party's.</summary>
internal static class Outsiders
{
    private static readonly HashSet<string> Titles = ["judge", "justice", "mr", "mrs", "ms", "dr", "sir", "court", "commission", "congress", "senator", "professor"];

    /// <summary>True where the subject of the clause, or of one it hangs on, is a name that no profile knows, and no party is in it.</summary>
    public static bool Acts(ClauseContext at) =>
        IsForeign(at, at.Clause) || at.Verb is { Finite: false } && at.Governors.FirstOrDefault() is { } governor && IsForeign(governor, governor.Clause);

    private static bool IsForeign(ClauseContext at, Clause clause)
    {
        var (first, next) = clause.Subject;
        if (clause.Verb is null or { Passive: true } || next <= first || at.Sentence.Parties.Any(p => p.First >= first && p.First < next)) return false;
        for (var i = first; i < next; i++)
        {
            // "Messages in Ruritania will be open to X": a place.
            if (IsUnknownName(at.Sentence, i) && !(i > first && at.Tokens[i - 1].Lower is "in" or "across" or "within" or "throughout" or "outside")) return true;
        }

        return false;
    }

    /// <summary>True for a capital that neither the start of a sentence nor a known name nor a calendar word explains.</summary>
    public static bool IsUnknownName(SentenceView sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Text.Length < 2 || !char.IsUpper(token.Text[0]) || token.Text.All(c => !char.IsLower(c)) || token.Text[^1] == 's' && token.Text[..^1].All(char.IsUpper) || token.Class != WordClass.Noun) return false;
        if (sentence.Mentions.Any(m => m.First <= i && i < m.Next) || Dates.Words.DateWords.IsCalendarName(token.Text)) return false;
        if (Titles.Contains(token.Lower) || i > 0 && Titles.Contains(sentence.Tokens[i - 1].Lower.TrimEnd('.'))) return false;
        var opens = i == 0 || sentence.Tokens[i - 1].IsMark || sentence.Tokens[i - 1].Lower is "\"";
        return !opens || i + 1 < sentence.Tokens.Count && char.IsUpper(sentence.Tokens[i + 1].Text[0]) && sentence.Tokens[i + 1].Class == WordClass.Noun && !sentence.Mentions.Any(m => m.First == i + 1);
    }
}
