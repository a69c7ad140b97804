using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Encodings;
using DealTracker.Extraction.Reading.Html;
using DealTracker.Extraction.Reading.Metadata;

namespace DealTracker.Extraction.Reading.Feeds;

/// <summary>Reads RSS and Atom: the first item is the article, other items are left out.</summary>
internal static class FeedReader
{
    public static DraftArticle Read(string text)
    {
        var feed = FeedParser.Parse(text);
        if (feed.Items.Count == 0)
            throw UnreadableArticleException.Empty("The feed has no items.");
        var item = feed.Items[0];
        return new DraftArticle(feed.Format, [.. Body(item), .. feed.Items.Skip(1).SelectMany(Other)])
        {
            Title = Words(item.Title),
            Site = Words(feed.Title),
            Address = item.Address,
            PublishedOn = [.. item.Published.Select(StatedDay.Parse).OfType<DateOnly>().Distinct()],
        };
    }

    private static IEnumerable<Draft> Body(FeedItem item)
    {
        if (item.Content is null)
            return item.Summary is null ? [] : HtmlReader.ReadFragment(item.Summary);
        var summary = item.Summary is null ? [] : HtmlReader.ReadFragment(item.Summary);
        return [.. summary.Select(draft => draft.LeaveOut("summary of the text")), .. HtmlReader.ReadFragment(item.Content)];
    }

    private static IEnumerable<Draft> Other(FeedItem item) =>
        HtmlReader.ReadFragment($"<p>{item.Title}</p>{item.Content ?? item.Summary}")
            .Select(draft => draft.LeaveOut("another item of the feed"));

    private static string? Words(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return null;
        var words = string.Join(' ', HtmlReader.ReadFragment(title).Select(draft => draft.Text));
        return words.Length == 0 ? null : Characters.Normalise(words);
    }
}
