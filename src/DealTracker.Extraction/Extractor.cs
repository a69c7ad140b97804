using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Chronology;
using DealTracker.Extraction.Dates.Publication;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Rules;
using DealTracker.Extraction.Settling;

namespace DealTracker.Extraction;

/// <summary>The one door of the engine.</summary>
public sealed class Extractor
{
    private readonly IReadOnlyList<DealProfile> profiles;
    private readonly NameIndex names;

    /// <summary>An engine that knows the names in <paramref name="profiles"/>; reusable and thread-safe.</summary>
    public Extractor(IReadOnlyList<DealProfile> profiles)
    {
        this.profiles = profiles;
        names = new NameIndex(profiles);
    }

    /// <summary>Grows with every change of rules or words; stored with each fact.</summary>
    public static string EngineVersion => "3";

    /// <summary>
    /// Everything that <paramref name="article"/> states about any agreement the profiles know. <paramref name="published"/> overrules
    /// whatever the article says of its own date. Never throws on text.
    /// </summary>
    public ArticleReading Extract(ArticleText article, EdtfDate? published = null) => Explain(article, published).Reading;

    /// <summary>The same, with every candidate that rules proposed and why it lived or died.</summary>
    public Explanation Explain(ArticleText article, EdtfDate? published = null)
    {
        var (date, basis) = published is not null ? (published, DateBasis.Stated) : Publication(article);
        var view = ArticleView.Of(article, profiles, names, date);
        var weighed = Weighing.Weigh(CandidateFinder.Find(view), view);
        var announcements = AnnouncementFinder.Find(view, weighed);
        if (new NewestVersion(view, announcements, date).Lead(weighed) is { } lead) announcements.Insert(announcements.FindLastIndex(a => a.Sentence <= lead.Sentence) + 1, lead);
        var versions = new VersionFinder(view, announcements, date);
        var facts = Disputes.Mark(Merging.Facts(weighed, versions), view);
        return new Explanation(
            new ArticleReading(date, basis, Outlets.In(view, article, names), facts, Merging.Events(announcements)),
            [.. view.Sentences.Select(s => s.Span)],
            weighed)
        {
            Parties = [.. view.Sentences.Select(s => s.Parties.SelectMany(p => p.Parties).Distinct(StringComparer.Ordinal).ToList())],
        };
    }

    private static (EdtfDate? Date, DateBasis Basis) Publication(ArticleText article) =>
        PublicationDate.Find(article) is var found ? (found.On, found.Basis) : default;
}
