using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>What kinds of elements do to the text in them.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Unseen = Names(
        "script style template noscript head svg math iframe object embed canvas audio video select textarea input map picture img");

    private static readonly FrozenSet<string> Blocks = Names(
        """
        address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form
        h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul
        """);

    /// <summary>True where a reader never sees the element's words.</summary>
    public static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName) || element.HasAttribute("hidden") || IsStyledAway(element.GetAttribute("style"))
        || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>The level of a heading element, or 0.</summary>
    public static int HeadingLevel(IElement element) => element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;

    private static FrozenSet<string> Names(string names) =>
        names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsStyledAway(string? style)
    {
        if (style is null || style.Length > 2000)
            return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain.Contains("display:none", StringComparison.Ordinal) || plain.Contains("visibility:hidden", StringComparison.Ordinal);
    }
}
