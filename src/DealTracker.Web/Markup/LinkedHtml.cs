using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>A link to stand in a sentence of the resource files.</summary>
public static class LinkedHtml
{
    public static IHtmlContent Linked(this IHtmlHelper html, string address, IHtmlContent words)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = address;
        link.InnerHtml.AppendHtml(words);
        return link;
    }
}
