using DealTracker.Domain.Facts;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>The mark of what is not plainly asserted; nothing for what is.</summary>
public static class FlagHtml
{
    public static IHtmlContent Flag(this IHtmlHelper html, Certainty certainty)
    {
        if (certainty == Certainty.Asserted) return HtmlString.Empty;
        var hedged = certainty == Certainty.Hedged;
        var flag = new TagBuilder("span");
        flag.AddCssClass(hedged ? "hedged" : "disputed");
        flag.AddCssClass("flag");
        flag.InnerHtml.Append(hedged ? Phrases.Site["Hedged"] : Phrases.Site["Disputed"]);
        return new HtmlContentBuilder().Append(" ").AppendHtml(flag);
    }
}
