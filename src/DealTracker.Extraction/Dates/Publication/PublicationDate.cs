using DealTracker.Domain.Dates;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Dates.Publication;

/// <summary>When an article was published, as far as it tells.</summary>
/// <param name="On">The date at the precision known; null exactly where the basis is unknown.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record PublicationDate(EdtfDate? On, DateBasis Basis)
{
    /// <summary>An article that does not tell.</summary>
    public static PublicationDate Unknown { get; } = new(null, DateBasis.Unknown);

    /// <summary>
    /// The publication date of <paramref name="article"/>: its metadata's, else that of a dateline or of a label, else worked out from what
    /// the text says of its own day, else that of the news its lead announces. Dates of advertised events, of copyright lines, of corrections
    /// and of related links never count.
    /// </summary>
    public static PublicationDate Find(ArticleText article)
    {
        if (article.Metadata.PublishedOn is [var day, ..]) return Stated(EdtfDate.Of(day));
        if (Dateline.Find(article) is { } dateline) return Stated(dateline);
        if (OwnDay.Find(article) is { } inferred) return new PublicationDate(inferred, DateBasis.Inferred);
        return LeadNews.Find(article) is { } lead ? Stated(lead) : Unknown;
    }

    private static PublicationDate Stated(EdtfDate date) => new(date, DateBasis.Stated);
}
