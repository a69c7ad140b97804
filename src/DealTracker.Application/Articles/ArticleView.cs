using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Reading;

namespace DealTracker.Application.Articles;

/// <summary>A stored article without its text.</summary>
/// <param name="Outlets">Who published it, where the person said who gave it, then whom the article names or quotes.</param>
public sealed record ArticleSummary(
    long Id,
    string Title,
    EdtfDate? Published,
    DateBasis PublishedBasis,
    IReadOnlyList<string> Outlets,
    string? GivenOutlet,
    DateTime RecordedAt,
    string FileName,
    string Format,
    string Encoding,
    string Sha256,
    int ByteCount,
    string EngineVersion,
    int FactCount,
    int EventCount);

/// <summary>A stored article with its text and everything understood of it.</summary>
/// <param name="ReadsAsStored">
/// False where today's reader makes another text of the bytes than the one stored: then the stored text is shown as one block, since the quotes belong to it.
/// </param>
/// <param name="Facts">Those whose quotes stand in the text.</param>
/// <param name="Events">Likewise.</param>
public sealed record ArticleView(
    ArticleSummary Summary,
    ArticleText Text,
    bool ReadsAsStored,
    IReadOnlyList<StoredFact> Facts,
    IReadOnlyList<StoredEvent> Events)
{
    /// <summary>True where the text is not the one that its quotes were taken from: then none of them proves anything, and none is shown.</summary>
    public bool IsAltered { get; init; }

    /// <summary>How many facts and events are left out, because a quote of theirs does not stand in the text.</summary>
    public int WithoutQuote { get; init; }
}

public sealed record StoredFact(long Id, Fact Fact, string EngineVersion);

public sealed record StoredEvent(long Id, DealEvent Event, string EngineVersion);
