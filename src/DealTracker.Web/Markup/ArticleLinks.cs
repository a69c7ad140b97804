using DealTracker.Domain.Ledgers;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>Quotes as a list of links to where they stand: <c>article 1, article 3 and article 4</c>.</summary>
public static class ArticleLinks
{
    public static IHtmlContent ArticlesOf(this IHtmlHelper html, IReadOnlyList<Evidence> quotes)
    {
        var list = new HtmlContentBuilder();
        for (var i = 0; i < quotes.Count; i++)
        {
            if (i > 0) list.Append(i == quotes.Count - 1 ? $" {Phrases.Compare["And"]} " : ", ");
            var link = new TagBuilder("a");
            link.Attributes["href"] = Links.Quote(quotes[i]);
            link.InnerHtml.Append(Phrases.Compare.With("ArticleNumber", quotes[i].Article));
            list.AppendHtml(link);
        }

        return list;
    }
}
