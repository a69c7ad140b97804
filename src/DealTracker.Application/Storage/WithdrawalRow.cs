namespace DealTracker.Application.Storage;

/// <summary>An article set aside, from one line of the log to another; for good where there is no other.</summary>
public sealed class WithdrawalRow
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public long BegunBy { get; set; }

    public long? EndedBy { get; set; }
}
