using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>The label before what somebody says in a transcript: <c>[00:00:29] LENA:</c>, <c>LENA:</c>, <c>(12:04) Lena Ode:</c>.</summary>
internal static partial class SpeakerLabel
{
    /// <summary>Length of the label with the space after it, or 0.</summary>
    public static int LengthIn(string line) => Find(line) is { Success: true } found ? found.Length : 0;

    /// <summary>The speaker's name, or null where the line has no label or a time alone.</summary>
    public static string? NameIn(string line)
    {
        var found = Find(line);
        return found is { Success: true } && found.Groups["name"].Success ? found.Groups["name"].Value : null;
    }

    private static Match? Find(string line) =>
        line.Length > 0 && (line[0] is '[' or '(' || char.IsLetterOrDigit(line[0])) ? Label().Match(line) : null;

    [GeneratedRegex(
        """
        ^(?:
            [\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]? \s*[-–]?\s*
            (?: (?<name>\p{L}[\p{L}\d._'’\ -]{0,30}):(?:\s+|$) )?
          | (?<name>\p{Lu}[\p{Lu}.'’\ -]{1,30}(?:\s\([^)]{1,30}\))?):\s+
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
