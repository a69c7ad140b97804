using DealTracker.Domain.Facts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>The mark of what is not plainly asserted; nothing for what is.</summary>
public static class FlagHtml
{
    public static IHtmlContent Flag(this IHtmlHelper html, Certainty certainty)
    {
        if (certainty == Certainty.Asserted) return HtmlString.Empty;
        var word = certainty == Certainty.Hedged ? "hedged" : "disputed";
        var flag = new TagBuilder("span");
        flag.AddCssClass(word);
        flag.AddCssClass("flag");
        flag.InnerHtml.Append(word);
        return new HtmlContentBuilder().Append(" ").AppendHtml(flag);
    }
}
