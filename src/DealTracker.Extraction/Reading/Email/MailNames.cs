using System.Text.RegularExpressions;
using DealTracker.Extraction.Reading.Encodings;
using DealTracker.Extraction.Reading.Marks;

namespace DealTracker.Extraction.Reading.Email;

/// <summary>Names in a message's head.</summary>
internal static partial class MailNames
{
    /// <summary>The subject without "Re:" and pictures; null where nothing is left.</summary>
    public static string? Subject(string subject)
    {
        var clean = Prefix().Replace(Line(subject), "");
        clean = clean[Glyphs.LeadingRun(clean)..].Trim();
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>The sender's name, or the address where there is no name.</summary>
    public static string? Sender(string from)
    {
        var line = Line(from);
        var bracket = line.IndexOf('<');
        var name = (bracket > 0 ? line[..bracket] : line.Trim('<', '>')).Trim().Trim('"').Trim();
        return name.Length == 0 ? null : name;
    }

    private static string Line(string text) => Characters.Normalise(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    [GeneratedRegex(
        @"^(?:(?:re|fwd?|aw|wg|sv|vs|tr|antw)(?:\[\d{1,3}\])?:\s*){1,20}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Prefix();
}
