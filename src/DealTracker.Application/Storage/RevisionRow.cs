namespace DealTracker.Application.Storage;

/// <summary>One row: a number that grows with every change, in the same transaction, so that any process sees that its ledgers are old.</summary>
public sealed class RevisionRow
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public long Number { get; set; }
}
