using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;

namespace DealTracker.Application.Storage;

/// <summary>What a person decided about a fact, which is named by what the machine read, so that the decision finds its fact in later readings too.</summary>
public sealed class DecisionRow
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public long BegunBy { get; set; }

    public long? EndedBy { get; set; }

    public required string Agreement { get; set; }

    public required string Clause { get; set; }

    public required string Attribute { get; set; }

    public required string Version { get; set; }

    public required string Value { get; set; }

    public required string Quote { get; set; }

    public Verdict Verdict { get; set; }

    public string? NewValue { get; set; }

    public string? NewVersion { get; set; }

    public Certainty? NewCertainty { get; set; }
}
