using System.Text;

namespace DealTracker.Application.Search;

/// <summary>
/// What somebody typed, as words to be found: all of them, <c>"words in a row"</c> together, <c>begin*</c> for a beginning, <c>-word</c> for none
/// of that, each as Britons and as Americans spell it. Anything else in it is a sign between words, so that no text is an error.
/// </summary>
/// <param name="Match">The index's own expression, or null where nothing is asked for.</param>
/// <param name="Text">What was typed, as far as it is looked at.</param>
/// <param name="IsCut">True where only the first words are looked for.</param>
public sealed record SearchQuery(string Text, string? Match, bool IsCut)
{
    public const int MostWords = 24;
    public const int MostCharacters = 500;
    private const int LongestWord = 60;

    public static SearchQuery Parse(string? typed)
    {
        var text = Clean(typed ?? "");
        var cut = text.Length > MostCharacters;
        if (cut) text = text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];
        List<string> wanted = [], unwanted = [];
        var count = 0;
        foreach (var (term, isPhrase, isUnwanted) in Terms(text))
        {
            if (count == MostWords)
            {
                cut = true;
                break;
            }

            // Between double quotes the index takes every sign for a gap between words.
            var beginning = !isPhrase && term.EndsWith('*');
            var spelt = Spellings.Of(term.Length > LongestWord && !isPhrase ? term[..LongestWord] : term).Select(spelling => $"\"{spelling}\"{(beginning ? "*" : "")}").ToArray();
            if (isUnwanted) unwanted.AddRange(spelt);
            else wanted.Add(spelt.Length == 1 ? spelt[0] : $"({string.Join(" OR ", spelt)})");
            count++;
        }

        if (wanted.Count == 0) return new SearchQuery(text, null, cut);
        var match = string.Join(" AND ", wanted);
        return new SearchQuery(text, unwanted.Count == 0 ? match : $"({match}) NOT ({string.Join(" OR ", unwanted)})", cut);
    }

    private static IEnumerable<(string Term, bool IsPhrase, bool IsUnwanted)> Terms(string clean)
    {
        for (var at = 0; at < clean.Length;)
        {
            if (clean[at] == ' ')
            {
                at++;
                continue;
            }

            var unwanted = clean[at] == '-';
            var begin = unwanted ? at + 1 : at;
            var phrase = begin < clean.Length && clean[begin] == '"';
            if (phrase) begin++;
            var end = begin < clean.Length ? clean.IndexOfAny(phrase ? ['"'] : [' ', '"'], begin) : -1;
            if (end < 0) end = clean.Length;
            var term = clean[begin..end];
            if (term.EnumerateRunes().Any(Rune.IsLetterOrDigit)) yield return (term, phrase, unwanted);
            at = phrase ? end + 1 : Math.Max(end, at + 1);
        }
    }

    /// <summary>Quotation marks of any kind are one kind; spaces too; halves of characters and control characters are gaps.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '“' or '”' or '„' or '«' or '»') clean.Append('"');
            else if (rune == Rune.ReplacementChar || Rune.IsControl(rune) || Rune.IsWhiteSpace(rune)) clean.Append(' ');
            else clean.Append(rune.ToString());
        }

        return clean.ToString().Trim();
    }
}
