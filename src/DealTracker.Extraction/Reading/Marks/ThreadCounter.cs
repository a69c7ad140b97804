namespace DealTracker.Extraction.Reading.Marks;

/// <summary>The counter at the end of a post in a thread: <c>3/9</c>.</summary>
internal static class ThreadCounter
{
    /// <summary>Where the counter and the space before it begin, or -1.</summary>
    public static int StartIn(string text)
    {
        var at = Back(text, text.Length - (text.EndsWith(')') ? 1 : 0), char.IsAsciiDigit);
        if (at == text.Length || at == 0 || text[at - 1] != '/')
            return -1;
        var slash = at - 1;
        at = Back(text, slash, char.IsAsciiDigit);
        if (at == slash || slash - at > 2 || text.Length - slash > 4)
            return -1;
        at -= at > 0 && text[at - 1] == '(' ? 1 : 0;
        var end = Back(text, at, unit => unit == ' ');
        return end > 0 && end < at && text[end - 1] is '.' or '!' or '?' or '…' or '”' or '"' ? end : -1;
    }

    private static int Back(string text, int at, Func<char, bool> passes)
    {
        while (at > 0 && passes(text[at - 1]))
            at--;
        return at;
    }
}
