using DealTracker.Extraction.Reading.Furniture;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>Makes words whole that were divided at a line's end.</summary>
internal sealed class HyphenatedWords(IReadOnlySet<string> wordsOfText)
{
    private static readonly PhraseList Kept = PhraseList.Load("hyphen-stays");

    public static HyphenatedWords Of(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] == '-'))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                if (i - start <= 40)
                    words.Add(text[start..i]);
                start = -1;
            }
        }

        return new HyphenatedWords(words);
    }

    /// <summary>Joins a line that ends in a hyphen with the next; the hyphen goes unless the word seems a compound.</summary>
    public string Join(string line, string next)
    {
        var first = LastWord(line[..^1]);
        var second = FirstWord(next);
        if (wordsOfText.Contains(first + second))
            return line[..^1] + next;
        var isCompound = char.IsUpper(first[0]) || Kept.IsWhole(first) || wordsOfText.Contains(first + "-" + second);
        return isCompound ? line + next : line[..^1] + next;
    }

    private static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..];
    }

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[..end];
    }
}
