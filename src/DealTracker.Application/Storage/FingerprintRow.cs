namespace DealTracker.Application.Storage;

/// <summary>The SHA-256 of the text that an article's quotes were taken from: a text that was altered since proves nothing.</summary>
public sealed class FingerprintRow
{
    public long ArticleId { get; set; }

    public required string Text { get; set; }
}
