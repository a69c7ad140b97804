namespace DealTracker.Extraction.Reading.Html;

/// <summary>A tag as it stands in the source.</summary>
internal readonly record struct ScannedTag(string Name, bool IsEnd, int Attributes);

/// <summary>Goes from tag to tag through HTML source in one pass, over comments, scripts and styles.</summary>
internal sealed class TagScanner(string text)
{
    private const int LongestName = 64;

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
    };

    private int at;

    /// <summary>The next tag, or null at the end.</summary>
    public ScannedTag? Next()
    {
        while (at < text.Length && (at = text.IndexOf('<', at)) >= 0)
        {
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
                SkipTo("-->", at + 4);
            else if (char.IsAsciiLetter(next) || (next == '/' && at + 2 < text.Length && char.IsAsciiLetter(text[at + 2])))
                return Tag();
            else
                at++;
        }

        at = text.Length;
        return null;
    }

    private ScannedTag Tag()
    {
        var isEnd = text[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        var end = start;
        while (end < text.Length && text[end] is not ('>' or '/' or ' ' or '\t' or '\n'))
            end++;
        var name = text.Substring(start, Math.Min(end - start, LongestName));
        at = end;
        var attributes = Attributes();
        if (!isEnd && RawText.Contains(name))
            SkipTo("</" + name, at);
        return new ScannedTag(name, isEnd, attributes);
    }

    /// <summary>Goes to the end of the tag; counts words outside quotation marks.</summary>
    private int Attributes()
    {
        var count = 0;
        while (at < text.Length && text[at] != '>')
        {
            var unit = text[at];
            if (unit is '"' or '\'' && text[at - 1] == '=')
            {
                var close = text.IndexOf(unit, at + 1);
                at = close < 0 ? text.Length : close + 1;
                continue;
            }

            if (IsGap(unit) && at + 1 < text.Length && !IsGap(text[at + 1]) && text[at + 1] is not ('>' or '='))
                count++;
            at++;
        }

        at = Math.Min(at + 1, text.Length);
        return count;
    }

    private static bool IsGap(char unit) => unit is ' ' or '\t' or '\n' or '/';

    private void SkipTo(string mark, int from)
    {
        var found = text.IndexOf(mark, Math.Min(from, text.Length), StringComparison.OrdinalIgnoreCase);
        at = found < 0 ? text.Length : found + (mark == "-->" ? 3 : 0);
    }
}
