using DealTracker.Domain.Dates;

namespace DealTracker.Application.Storage;

public sealed class ArticleRow
{
    public long Id { get; set; }

    public required string Sha256 { get; set; }

    public required string Title { get; set; }

    public required string FileName { get; set; }

    public required string Format { get; set; }

    public required string Encoding { get; set; }

    public string? Site { get; set; }

    public string? Address { get; set; }

    /// <summary>Who published it, as the person said who gave it.</summary>
    public string? GivenOutlet { get; set; }

    public EdtfDate? Published { get; set; }

    /// <summary>What the person said who gave it; kept so that a later reading honours it again.</summary>
    public EdtfDate? GivenPublished { get; set; }

    public DateBasis PublishedBasis { get; set; }

    public required IReadOnlyList<string> Outlets { get; set; }

    public DateTime RecordedAt { get; set; }

    public required string EngineVersion { get; set; }

    public int ByteCount { get; set; }

    public ArticleContentRow? Content { get; set; }

    public List<FactRow> Facts { get; set; } = [];

    public List<EventRow> Events { get; set; } = [];
}

/// <summary>Apart from the article's row, so that no list ever loads it by accident.</summary>
public sealed class ArticleContentRow
{
    public long ArticleId { get; set; }

    public required string Text { get; set; }

    public required byte[] Bytes { get; set; }
}
