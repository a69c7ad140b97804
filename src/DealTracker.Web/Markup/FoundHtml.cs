using DealTracker.Application.Search;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>The words of a result, those that were looked for marked; all of them encoded.</summary>
public static class FoundHtml
{
    public static IHtmlContent Found(this IHtmlHelper html, IEnumerable<SearchWords> words)
    {
        var content = new HtmlContentBuilder();
        foreach (var part in words)
        {
            if (part.Found)
            {
                var mark = new TagBuilder("mark");
                mark.InnerHtml.Append(part.Text);
                content.AppendHtml(mark);
            }
            else
            {
                content.Append(part.Text);
            }
        }

        return content;
    }
}
