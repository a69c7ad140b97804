using AngleSharp.Dom;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>Why an element's text is left out, from its tag, role and names.</summary>
internal sealed class ElementReasons(MainContent main)
{
    /// <summary>The reason, or null where the element is read like what surrounds it.</summary>
    public string? ReasonFor(IElement element)
    {
        if (element.LocalName is "body" or "html" || main.NeedsElement(element))
            return null;
        if (element.LocalName == "figcaption" && element.ParentElement?.QuerySelector("table") is not null)
            return null;
        return ByTag(element) ?? ByRole(element) ?? (element.LocalName is "h1" ? null : main.Names.ReasonFor(element));
    }

    private static string? ByTag(IElement element) => element.LocalName switch
    {
        "nav" or "menu" => "navigation",
        "button" => "button",
        "form" or "fieldset" => "form",
        "figcaption" => "picture caption",
        "footer" when element.Closest("blockquote") is null => "page footer",
        "header" when element.QuerySelector("h1") is null && element.Closest("article, main") is null => "navigation",
        "aside" => IsMostlyLinks(element) ? "related link" : null,
        "ul" or "ol" => IsListOfLinks(element) ? "related link" : null,
        _ => null,
    };

    private static string? ByRole(IElement element) => element.GetAttribute("role")?.ToLowerInvariant() switch
    {
        "navigation" or "menu" or "menubar" or "tablist" or "toolbar" => "navigation",
        "dialog" or "alertdialog" => "cookie notice",
        "search" or "form" => "form",
        "contentinfo" => "page footer",
        "banner" when element.QuerySelector("h1") is null => "navigation",
        _ => null,
    };

    private static bool IsListOfLinks(IElement list)
    {
        var items = list.Children.Where(child => child.LocalName == "li").ToList();
        return items.Count >= 2 && items.All(item => IsMostlyLinks(item) && !item.TextContent.TrimEnd().EndsWith('.'));
    }

    private static bool IsMostlyLinks(IElement element)
    {
        var links = element.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length);
        return links > 0 && links * 10 >= element.TextContent.Trim().Length * 6;
    }
}
