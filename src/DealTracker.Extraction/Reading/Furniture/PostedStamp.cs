using System.Globalization;
using System.Text.RegularExpressions;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Metadata;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>A Unix time stamp in a line that says when something was posted.</summary>
internal static partial class PostedStamp
{
    /// <summary>The days that such lines give; the lines themselves are furniture.</summary>
    public static IEnumerable<DateOnly> In(IReadOnlyList<Draft> drafts) =>
        drafts.Where(draft => draft.IsLeftOut && draft.Text.Length < 120)
            .Select(draft => Stamp().Match(draft.Text))
            .Where(found => found.Success)
            .Select(found => StatedDay.FromUnix(long.Parse(found.Groups["stamp"].ValueSpan, CultureInfo.InvariantCulture)))
            .OfType<DateOnly>();

    public static bool IsIn(string text) => text.Length < 120 && Stamp().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:posted|published|updated|date|time|timestamp|added|created)\b[^\d\p{L}]{0,12}(?:(?:on|at)\b[^\d\p{L}]{0,12})?(?<stamp>1\d{9}(?:\d{3})?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Stamp();
}
