namespace DealTracker.Domain.Origins;

/// <summary>A word of an article, by its letters' hash.</summary>
internal readonly record struct SketchWord(ulong Hash, int Start, int End, bool HasDigit);

/// <summary>Cuts a text into words: letters and digits, apostrophes inside, sums with their sign and decimals.</summary>
internal static class SketchWords
{
    // Beyond it a text is compared by its beginning: no report is longer, and hostile ones would be.
    private const int Most = 20_000;

    public static IReadOnlyList<SketchWord> In(string text, TextSpan core)
    {
        var words = new List<SketchWord>();
        var at = core.Start;
        while (at < core.End && words.Count < Most)
        {
            if (!IsWord(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var digits = false;
            var hash = 14695981039346656037UL;
            for (; at < core.End && (IsWord(text[at]) || Joins(text, at, core.End)); at++)
            {
                digits |= char.IsAsciiDigit(text[at]);
                var letter = text[at] == '’' ? '\'' : char.ToLowerInvariant(text[at]);
                hash = (hash ^ letter) * 1099511628211UL;
            }

            words.Add(new SketchWord(MinHash.Mix(hash), start, at, digits));
        }

        return words;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '$' or '€' or '£' or '%';

    /// <summary>An apostrophe between letters, a point or comma between digits.</summary>
    private static bool Joins(string text, int at, int end) => at + 1 < end && (text[at] switch
    {
        '\'' or '’' => char.IsLetter(text[at + 1]),
        '.' or ',' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    });
}
