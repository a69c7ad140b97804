namespace DealTracker.Extraction.Reading.Marks;

/// <summary>The mark at the end of a text that was cut off: <c>...</c>, <c>…</c>, <c>[…]</c>.</summary>
internal static class CutTail
{
    /// <summary>Where the mark begins, or -1 where the text is not cut off.</summary>
    public static int StartIn(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is ']' or ')' or '*' or '_' or ' ')
            end--;
        var start = end;
        while (start > 0 && text[start - 1] is '.' or '…')
            start--;
        if (end - start < 3 && !(start < end && text[start] == '…'))
            return -1;
        while (start > 0 && text[start - 1] is '[' or '(' or ' ')
            start--;
        return start;
    }
}
