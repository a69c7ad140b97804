using DealTracker.Domain.Dates;

namespace DealTracker.Application.Storage;

public sealed class EventRow
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public required EdtfDate Date { get; set; }

    public required IReadOnlyList<string> Parties { get; set; }

    public required string Kind { get; set; }

    public required string Rule { get; set; }

    public required string EngineVersion { get; set; }

    public List<EventEvidenceRow> Evidence { get; set; } = [];
}

public sealed class EventEvidenceRow
{
    public long EventId { get; set; }

    public int Start { get; set; }

    public int End { get; set; }
}
