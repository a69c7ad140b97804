using DealTracker.Domain.Origins;

namespace DealTracker.Application.Storage;

/// <summary>What a person decided about an article's origin; why, when and who stand in the log.</summary>
public sealed class OriginDecisionRow
{
    public long Id { get; set; }

    /// <summary>The line of the log that tells of it.</summary>
    public long RecordedBy { get; set; }

    public OriginVerdict Verdict { get; set; }

    public long ArticleId { get; set; }

    /// <summary>The article it was merged with; null for other verdicts.</summary>
    public long? OtherId { get; set; }
}
