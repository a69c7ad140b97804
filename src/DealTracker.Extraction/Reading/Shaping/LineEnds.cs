namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>What the first and last signs of a line say.</summary>
internal static class LineEnds
{
    private const int FewestSpaces = 4;

    /// <summary>True where the line has no end of a sentence; a question mark may head a section.</summary>
    public static bool IsOpen(string text) => Last(text) is not ('.' or '!' or ';' or ':' or ',' or '…' or '|' or '\0');

    /// <summary>True where the line ends as a sentence does.</summary>
    public static bool IsSentence(string text) =>
        text.Count(unit => unit == ' ') >= FewestSpaces && Last(text) is '.' or '!' or '?' or '…' or ':';

    /// <summary>True where the line starts with a capital, a number or a quotation mark.</summary>
    public static bool StartsLikeHeading(string text) =>
        text.Length > 0 && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || "“\"‘'*«¿".Contains(text[0]));

    private static char Last(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is not ('"' or '”' or '’' or '\'' or ')' or ']' or ' ' or '*' or '_' or '»'))
                return text[i];
        }

        return '\0';
    }
}
