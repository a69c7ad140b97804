namespace DealTracker.Application.Search;

/// <summary>Words of a result, parted into those that were looked for and those around them.</summary>
public sealed record SearchWords(string Text, bool Found);

/// <summary>What was found stands between two control characters, which no stored word bears.</summary>
internal static class SearchMarks
{
    public const char Begin = '\u0002';
    public const char End = '\u0003';

    public static IReadOnlyList<SearchWords> Split(string snippet)
    {
        var words = new List<SearchWords>();
        var found = false;
        for (var at = 0; at < snippet.Length;)
        {
            var next = snippet.IndexOfAny([Begin, End], at);
            if (next < 0) next = snippet.Length;
            if (next > at) words.Add(new SearchWords(snippet[at..next], found));
            if (next < snippet.Length) found = snippet[next] == Begin;
            at = next + 1;
        }

        return words;
    }
}
