namespace DealTracker.Extraction.Reading.Drafts;

/// <summary>What a format's reader makes of a file, before furniture is sorted out and the text is put together.</summary>
internal sealed record DraftArticle(string Format, IReadOnlyList<Draft> Drafts)
{
    public string? Title { get; init; }

    public string? Site { get; init; }

    public string? Address { get; init; }

    public IReadOnlyList<DateOnly> PublishedOn { get; init; } = [];
}
