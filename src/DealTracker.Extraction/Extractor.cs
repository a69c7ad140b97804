using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction;

/// <summary>The one door of the engine.</summary>
public sealed class Extractor
{
    private readonly IReadOnlyList<DealProfile> profiles;

    /// <summary>An engine that knows the names in <paramref name="profiles"/>; reusable and thread-safe.</summary>
    public Extractor(IReadOnlyList<DealProfile> profiles) => this.profiles = profiles;

    /// <summary>Grows with every change of rules or words; stored with each fact.</summary>
    public static string EngineVersion => "1";

    /// <summary>
    /// Everything that <paramref name="article"/> states about any agreement the profiles know. <paramref name="published"/> overrules
    /// whatever the article says of its own date. Never throws on text.
    /// </summary>
    public ArticleReading Extract(ArticleText article, EdtfDate? published = null) =>
        new(published, published is null ? DateBasis.Unknown : DateBasis.Stated, [], [], profiles.Count == 0 ? [] : []);
}
