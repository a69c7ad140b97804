using AngleSharp.Dom;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>What kinds of elements do to the text in them.</summary>
internal static class HtmlElements
{
    /// <summary>True where a reader never sees the element's words.</summary>
    public static bool IsUnseen(IElement element) =>
        element.LocalName is "script" or "style" or "template" or "noscript" or "head" or "svg" or "math" or "iframe" or "object" or "embed" or "canvas"
            or "audio" or "video" or "select" or "textarea" or "input" or "map" or "picture" or "img"
        || element.HasAttribute("hidden") || (element.LocalName == "dialog" && !element.HasAttribute("open")) || IsStyledAway(element.GetAttribute("style"));

    public static bool IsBlock(IElement element) => element.LocalName is
        "address" or "article" or "aside" or "blockquote" or "body" or "center" or "dd" or "details" or "dialog" or "div" or "dl" or "dt" or "fieldset"
        or "figcaption" or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hgroup" or "hr" or "legend" or "li"
        or "main" or "menu" or "nav" or "ol" or "p" or "pre" or "section" or "summary" or "table" or "tbody" or "td" or "tfoot" or "th" or "thead" or "tr"
        or "ul" or "caption" or "button" or "search";

    /// <summary>The level of a heading element, or 0.</summary>
    public static int HeadingLevel(IElement element) => element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;

    private static bool IsStyledAway(string? style)
    {
        if (style is null || style.Length > 2000)
            return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain.Contains("display:none", StringComparison.Ordinal) || plain.Contains("visibility:hidden", StringComparison.Ordinal);
    }
}
