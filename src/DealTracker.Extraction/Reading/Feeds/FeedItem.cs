namespace DealTracker.Extraction.Reading.Feeds;

/// <summary>One item of a feed as its elements come in.</summary>
internal sealed class FeedItem
{
    public string? Title { get; set; }

    public string? Address { get; set; }

    public string? Content { get; set; }

    public string? Summary { get; set; }

    public List<string> Published { get; } = [];
}
