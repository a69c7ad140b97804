using System.Text;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>A line as word lists see it: lower case, no punctuation or pictures, any number as <c>0</c>.</summary>
internal static class FurnitureWords
{
    public static IReadOnlyList<string> Of(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var unit in line)
        {
            if (char.IsLetterOrDigit(unit))
                word.Append(char.ToLowerInvariant(unit));
            else if (unit is '\'' or '’' || (unit is '.' or ',' && word.Length > 0 && char.IsDigit(word[^1])))
                continue;
            else
                Close(words, word);
        }

        Close(words, word);
        return words;
    }

    public static string Key(IReadOnlyList<string> words) => Key(words, 0, words.Count);

    public static string Key(IReadOnlyList<string> words, int start, int length)
    {
        if (length == 1)
            return words[start];
        var key = new StringBuilder();
        for (var i = 0; i < length; i++)
            key.Append(i > 0 ? " " : "").Append(words[start + i]);
        return key.ToString();
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
            return;
        var text = word.ToString();
        words.Add(char.IsDigit(text[0]) && text.Length <= 8 && text.All(c => char.IsDigit(c) || c is 'k' or 'm') ? "0" : text);
        word.Clear();
    }
}
