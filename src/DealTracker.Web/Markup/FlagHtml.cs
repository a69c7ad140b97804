using DealTracker.Domain.Facts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Support;
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
        return certainty == Certainty.Hedged ? Flag("hedged", Phrases.Site["Hedged"]) : Flag("disputed", Phrases.Site["Disputed"]);
    }

    /// <summary>The mark of a clause of which somebody disputes a term.</summary>
    public static IHtmlContent Flag(this IHtmlHelper html, ClauseState state) =>
        state.Attributes.Any(term => term.Certainty == Certainty.Disputed) ? html.Flag(Certainty.Disputed) : HtmlString.Empty;

    /// <summary>The mark of a value that no independent report bears out any more; nothing where <paramref name="value"/> is null.</summary>
    public static IHtmlContent Unsupported(this IHtmlHelper html, UnsupportedValue? value) =>
        value is null ? HtmlString.Empty : Flag("disputed", Phrases.Sources["Unsupported"]);

    private static IHtmlContent Flag(string css, string words)
    {
        var flag = new TagBuilder("span");
        flag.AddCssClass(css);
        flag.AddCssClass("flag");
        flag.InnerHtml.Append(words);
        return new HtmlContentBuilder().Append(" ").AppendHtml(flag);
    }
}
