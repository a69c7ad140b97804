using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Encodings;
using DealTracker.Extraction.Reading.Metadata;
using DealTracker.Extraction.Reading.Shaping;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>What a page's head and marks say about the article.</summary>
internal static class PageMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "published_time", "article.published", "datepublished",
        "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "pubdate", "publishdate", "publish-date", "publication_date",
        "citation_publication_date",
    ];

    private static readonly string[] Dividers = [" | ", " – ", " — ", " - ", " · ", " :: "];
    private static readonly string[] Changes = ["updated", "modified"];

    public static DraftArticle Describe(IHtmlDocument page, MainContent main, IReadOnlyList<Draft> drafts)
    {
        var linked = LinkedData.Of(page);
        var site = Meta(page, "og:site_name") ?? linked.Publisher;
        var title = Line(page.QuerySelector("h1")?.TextContent) ?? Line(Meta(page, "og:title")) ?? Line(linked.Headline) ?? TitleOf(Line(page.Title), drafts);
        IEnumerable<string?> dates = [.. linked.PublishedOn, .. DateNames.Select(name => Meta(page, name)), .. Times(page, main)];
        return new DraftArticle("html", drafts)
        {
            Title = title,
            Site = Line(site),
            Address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url"),
            PublishedOn = [.. dates.Select(StatedDay.Parse).OfType<DateOnly>().Distinct()],
        };
    }

    /// <summary>The part of the window's title that the page shows itself, else the longest; the others name the site.</summary>
    private static string? TitleOf(string? title, IReadOnlyList<Draft> drafts)
    {
        var parts = title?.Split(Dividers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return parts.FirstOrDefault(part => drafts.Any(draft => Titles.SameWords(draft.Text, part))) ?? parts.MaxBy(part => part.Length);
    }

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("meta").FirstOrDefault(meta => Names(meta).Contains(name, StringComparer.OrdinalIgnoreCase))?.GetAttribute("content");

    private static IEnumerable<string?> Names(IElement meta) => ((string[])["property", "name", "itemprop"]).Select(meta.GetAttribute);

    /// <summary>The first time that the article itself shows, a marked one before others.</summary>
    private static IEnumerable<string?> Times(IHtmlDocument page, MainContent main)
    {
        IEnumerable<IElement> all = (main.Element ?? page.Body)?.QuerySelectorAll("time[datetime]").AsEnumerable() ?? [];
        var times = all.Where(time => !IsOfChange(time) && !IsOfSomethingElse(time, main)).ToList();
        var marked = times.Find(time => time.HasAttribute("pubdate") || time.GetAttribute("itemprop") == "datePublished");
        return [(marked ?? times.FirstOrDefault())?.GetAttribute("datetime")];
    }

    private static bool IsOfChange(IElement time) =>
        time.GetAttribute("itemprop") == "dateModified"
        || Changes.Any(word => time.ClassName?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static bool IsOfSomethingElse(IElement time, MainContent main)
    {
        for (var around = time.ParentElement; around is not null && around != main.Element; around = around.ParentElement)
        {
            if (around.LocalName is "aside" or "nav" or "footer")
                return true;
            if (main.Names.ReasonFor(around) is "reader comments" or "related link" or "advertisement")
                return true;
        }

        return false;
    }

    private static string? Line(string? text)
    {
        var words = Characters.Normalise(text ?? "").Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words);
        return line.Length == 0 ? null : line;
    }
}
