using DealTracker.Domain.Facts;

namespace DealTracker.Application.Storage;

public sealed class FactRow
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public required string Agreement { get; set; }

    public required IReadOnlyList<string> Versions { get; set; }

    public required string Clause { get; set; }

    public required string Attribute { get; set; }

    public required string Value { get; set; }

    public Certainty Certainty { get; set; }

    public required string Rule { get; set; }

    public required string EngineVersion { get; set; }

    public List<FactEvidenceRow> Evidence { get; set; } = [];
}

public sealed class FactEvidenceRow
{
    public long FactId { get; set; }

    public int Start { get; set; }

    public int End { get; set; }
}
