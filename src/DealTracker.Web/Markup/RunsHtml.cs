using System.Globalization;
using DealTracker.Web.Pages.Articles;
using DealTracker.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealTracker.Web.Markup;

/// <summary>Runs of an article's text, quotes marked; <c>prefix</c> keeps the places of several articles on one page apart. The text is always encoded: markup in it stays text.</summary>
public static class RunsHtml
{
    public static IHtmlContent Runs(this IHtmlHelper html, IReadOnlyList<Run> runs, Func<Passage, bool> isOther, string prefix = "")
    {
        var content = new HtmlContentBuilder();
        TagBuilder? mark = null;
        foreach (var run in runs)
        {
            if (run.Passage is not { } passage)
            {
                content.Append(run.Text);
                continue;
            }

            mark ??= Mark(run, isOther(passage), prefix);
            if (run.Anchor is { } at && at != passage.Span.Start) mark.InnerHtml.AppendHtml(Anchor(at, prefix));
            mark.InnerHtml.Append(run.Text);
            if (!run.Ends) continue;
            mark.InnerHtml.AppendHtml(Number(passage, prefix));
            content.AppendHtml(mark);
            mark = null;
        }

        return content;
    }

    private static TagBuilder Mark(Run run, bool other, string prefix)
    {
        var mark = new TagBuilder("mark");
        if (run.Anchor is { } at) mark.Attributes["id"] = prefix + Id("q", at);
        if (other) mark.AddCssClass("other");
        return mark;
    }

    /// <summary>Where a quote begins inside a passage that began earlier.</summary>
    private static TagBuilder Anchor(int at, string prefix)
    {
        var anchor = new TagBuilder("span");
        anchor.Attributes["id"] = prefix + Id("q", at);
        return anchor;
    }

    private static TagBuilder Number(Passage passage, string prefix)
    {
        var number = passage.Number.ToString(CultureInfo.InvariantCulture);
        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + prefix + Id("f", passage.Number);
        link.Attributes["aria-label"] = Phrases.Articles.With("FactsOfPassage", number);
        link.InnerHtml.Append(number);
        return link;
    }

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
