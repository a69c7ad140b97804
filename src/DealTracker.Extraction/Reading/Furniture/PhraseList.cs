using System.Collections.Frozen;
using System.Reflection;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>
/// Terms of one word list. A term stands for a whole line; <c>term ...</c> for the beginning of a short line, <c>... term</c> for its end
/// and <c>... term ...</c> for any place in a line of any length. Case, punctuation and pictures do not count; <c>0</c> is any number.
/// </summary>
internal sealed class PhraseList
{
    private const int LongestTerm = 8;
    private readonly FrozenSet<string> starts;
    private readonly FrozenSet<string> whole;
    private readonly FrozenSet<string> first;
    private readonly FrozenSet<string> last;
    private readonly FrozenSet<string> anywhere;

    private PhraseList(IReadOnlyList<string> terms)
    {
        starts = terms.Select(term => FurnitureWords.Of(term)[0]).ToFrozenSet(StringComparer.Ordinal);
        whole = Terms(terms, starts: true, ends: true);
        first = Terms(terms, starts: true, ends: false);
        last = Terms(terms, starts: false, ends: true);
        anywhere = Terms(terms, starts: false, ends: false);
    }

    /// <summary>The list of that name among the embedded ones.</summary>
    public static PhraseList Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"DealTracker.Extraction.Lexicon.Reading.{name}.txt")
            ?? throw new InvalidOperationException($"The word list {name} is missing.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new PhraseList([.. lines.Where(line => line[0] != '#')]);
    }

    public bool IsWhole(string word) => whole.Contains(FurnitureWords.Key(FurnitureWords.Of(word)));

    /// <summary>True where the words of a line are a term, or begin, end or hold one as the list says.</summary>
    public bool Matches(IReadOnlyList<string> words, bool isShort)
    {
        if (words.Count == 0)
            return false;
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = 1; length <= LongestTerm && start + length <= words.Count && starts.Contains(words[start]); length++)
            {
                if (Holds(FurnitureWords.Key(words, start, length), start == 0, start + length == words.Count, isShort))
                    return true;
            }
        }

        return false;
    }

    private bool Holds(string key, bool isFirst, bool isLast, bool isShort) =>
        anywhere.Contains(key) || (isFirst && isLast && whole.Contains(key))
        || (isShort && ((isFirst && first.Contains(key)) || (isLast && last.Contains(key))));

    private static FrozenSet<string> Terms(IReadOnlyList<string> terms, bool starts, bool ends) =>
        terms.Where(term => term.StartsWith("...", StringComparison.Ordinal) != starts && term.EndsWith("...", StringComparison.Ordinal) != ends)
            .Select(term => FurnitureWords.Key(FurnitureWords.Of(term)))
            .Where(key => key.Length > 0)
            .ToFrozenSet(StringComparer.Ordinal);
}
