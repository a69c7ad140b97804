namespace DealTracker.Application.Storage;

/// <summary>One row, once the seeds are in: from then on the folder is not looked at again.</summary>
public sealed class SeedingRow
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public DateTime FinishedAt { get; set; }

    public int Added { get; set; }
}
