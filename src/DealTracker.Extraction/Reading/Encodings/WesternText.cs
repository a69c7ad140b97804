namespace DealTracker.Extraction.Reading.Encodings;

/// <summary>Tells Western prose read in Windows-1252 from other bytes.</summary>
internal static class WesternText
{
    /// <summary>True where most of it is plain letters and spaces, and few characters are outside ASCII.</summary>
    public static bool LooksRight(string text)
    {
        int plain = 0, high = 0, strange = 0;
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is ' ' or '\n' or '\r' or '\t' || (unit < '\u007f' && char.IsPunctuation(unit)))
                plain++;
            else if (unit is >= '\u007f' and < '\u00a0' || unit < ' ')
                strange++;
            else if (unit > '\u007f')
                high++;
        }

        return strange * 500 <= text.Length && high * 4 <= text.Length && plain * 2 >= text.Length;
    }
}
