using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>
/// The dates that may name versions of a deal. Facts found versions; an event that names both parties says the same more exactly,
/// or offers a date to facts that state none. Offers that no fact takes up become no version. What is known beforehand counts as such an event.
/// </summary>
public sealed class VersionDates
{
    private static readonly string[] FoundingKinds = ["agreement", "investment", "purchase"];

    private readonly DateLeaves stated;
    private readonly Dictionary<EdtfDate, EdtfDate> refined;
    private readonly Dictionary<string, EdtfDate> alsoCalled;
    private readonly ReportedDates reported;

    private VersionDates(DateLeaves stated, Dictionary<EdtfDate, EdtfDate> refined, IReadOnlyList<EdtfDate> offered, Dictionary<string, EdtfDate> alsoCalled, ReportedDates reported)
    {
        this.stated = stated;
        this.refined = refined;
        this.alsoCalled = alsoCalled;
        this.reported = reported;
        Founded = [.. stated.All.Select(Refined).Distinct().Order()];
        Offered = offered;
    }

    /// <summary>Dates that facts state, oldest first, each as exactly as anything does.</summary>
    public IReadOnlyList<EdtfDate> Founded { get; }

    /// <summary>Dates that events alone state, oldest first.</summary>
    public IReadOnlyList<EdtfDate> Offered { get; }

    /// <summary>The dates in what <paramref name="articles"/> state of <paramref name="deal"/>, <paramref name="known"/> beside them.</summary>
    public static VersionDates Of(string deal, IReadOnlyList<SourceArticle> articles, IReadOnlyList<KnownVersion> known)
    {
        var alsoCalled = known.SelectMany(version => version.Also.Select(also => (also.Text, version.Date)))
            .DistinctBy(pair => pair.Text).ToDictionary(pair => pair.Text, pair => pair.Date);
        EdtfDate Named(EdtfDate date) => alsoCalled.GetValueOrDefault(date.Text, date);

        var named = articles.SelectMany(article => StatedIn(article).Select(Named).Distinct().Select(date => (article.Id, Date: date))).ToList();
        var told = articles.SelectMany(a => a.Events).Where(happened => Founds(deal, happened)).Select(happened => Named(happened.Date)).Concat(known.Select(version => version.Date)).ToList();
        var instalments = InstalmentYears.Of(articles, named, told);
        var events = DateLeaves.Of(told.Where(date => !instalments.Holds(date)));
        var reported = ReportedDates.Of(articles, named, events);
        var stated = DateLeaves.Of(named.Select(name => name.Date).Where(date => !reported.Holds(date) && !instalments.Holds(date)));

        // Two events inside one coarse date leave open which of them is meant: the coarse date then stays.
        var refined = stated.All
            .Select(leaf => (leaf, inside: events.All.Where(date => DateLeaves.IsWithin(date, leaf)).ToList()))
            .Where(pair => pair.inside.Count == 1)
            .ToDictionary(pair => pair.leaf, pair => pair.inside[0]);
        var offered = events.All.Where(date => !stated.All.Any(leaf => leaf.AgreesWith(date))).ToList();
        return new VersionDates(stated, refined, offered, alsoCalled, reported);
    }

    /// <summary>No article can report terms that were announced after it.</summary>
    private static IEnumerable<EdtfDate> StatedIn(SourceArticle article) =>
        article.Facts.SelectMany(fact => fact.Versions).Distinct().Select(name => name.Date).OfType<EdtfDate>()
            .Where(date => article.Published is null || date.Earliest <= article.Published.Latest);

    /// <summary>True where the event is one that new terms come from.</summary>
    public static bool Founds(string deal, DealEvent happened) =>
        FoundingKinds.Contains(happened.Kind) && DealParties.AreBothIn(deal, happened.Parties);

    /// <summary>The dates that <paramref name="date"/> may mean, oldest first: those that facts state, or else those that events offer.</summary>
    public IReadOnlyList<EdtfDate> Meant(EdtfDate date)
    {
        var named = alsoCalled.GetValueOrDefault(date.Text, date);
        IReadOnlyList<EdtfDate> meant =
            [.. stated.All.Where(leaf => leaf.AgreesWith(named) || Refined(leaf).AgreesWith(named)).Select(Refined).Distinct()];
        return meant.Count > 0 ? meant : [.. Offered.Where(offer => offer.AgreesWith(named))];
    }

    /// <summary>The version in force on a date on which terms were merely reported; null for any other date.</summary>
    public EdtfDate? InForceOn(EdtfDate date) =>
        reported.Holds(date) ? Founded.LastOrDefault(version => version.Latest <= date.Latest) : null;

    private EdtfDate Refined(EdtfDate leaf) => refined.GetValueOrDefault(leaf, leaf);
}
