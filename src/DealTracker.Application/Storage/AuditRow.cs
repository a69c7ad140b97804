namespace DealTracker.Application.Storage;

/// <summary>One line of the log of everything that was ever stored or decided. Lines are only added, and each carries the hash of the one before it.</summary>
public sealed class AuditRow
{
    /// <summary>Counts from 1 without gaps; the order of things is this order, not the clock's.</summary>
    public long Id { get; set; }

    public DateTime At { get; set; }

    /// <summary>The name that a person gave, or null: nobody has to sign in.</summary>
    public string? By { get; set; }

    public required string Kind { get; set; }

    public long? ArticleId { get; set; }

    public string? Reason { get; set; }

    /// <summary>What more there is to say, as JSON.</summary>
    public string? Details { get; set; }

    public required string PreviousHash { get; set; }

    public required string Hash { get; set; }
}
