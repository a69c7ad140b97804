using AngleSharp.Html.Parser;
using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>Reads web pages and pieces of HTML.</summary>
internal static class HtmlReader
{
    public static DraftArticle Read(string text)
    {
        HtmlGuard.Check(text);
        var page = new HtmlParser().ParseDocument(text);
        var main = MainContent.Of(page.Body);
        var drafts = new HtmlBlocks(main).Read(page.Body);
        return PageMetadata.Describe(page, main, drafts);
    }

    /// <summary>The blocks of a piece of HTML inside another format.</summary>
    public static IReadOnlyList<Draft> ReadFragment(string text)
    {
        HtmlGuard.Check(text);
        var page = new HtmlParser().ParseDocument(text);
        return new HtmlBlocks(MainContent.Of(page.Body)).Read(page.Body);
    }
}
