using DealTracker.Domain.Dates;

namespace DealTracker.Application.Storage;

/// <summary>What an earlier engine understood of an article, kept when a newer one read it again.</summary>
public sealed class PastReadingRow
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public long EndedBy { get; set; }

    public required string EngineVersion { get; set; }

    public EdtfDate? Published { get; set; }

    public DateBasis PublishedBasis { get; set; }

    /// <summary>The text that its quotes belong to; null where the reading after it has the same.</summary>
    public string? Text { get; set; }

    /// <summary>Its facts and events, as JSON.</summary>
    public required string Reading { get; set; }
}
