using System.Text;

namespace DealTracker.Extraction.Reading.Encodings;

/// <summary>Brings characters that look alike, or that nobody sees, to one form.</summary>
internal static class Characters
{
    /// <summary>Line ends become <c>\n</c>, kinds of space a space; soft hyphens, zero-width and directional marks go.</summary>
    public static string Normalise(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n')
                    clean.Append('\n');
            }
            else if (unit is '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                clean.Append('\n');
            }
            else if (IsSpace(unit))
            {
                clean.Append(' ');
            }
            else if (!IsInvisible(unit))
            {
                clean.Append(unit);
            }
        }

        return clean.ToString();
    }

    private static bool IsSpace(char unit) =>
        unit is '\u00a0' or (>= '\u2000' and <= '\u200a') or '\u202f' or '\u205f' or '\u3000' or '\u1680';

    private static bool IsInvisible(char unit) =>
        unit is '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or '\ufeff'
        || (unit < ' ' && unit is not ('\n' or '\t')) || unit is >= '\u007f' and < '\u00a0';
}
