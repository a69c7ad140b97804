using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Domain.Ledgers;

/// <summary>
/// The dates that may name versions of a deal. Facts found versions; an event that names both parties says the same more exactly,
/// or offers a date to facts that state none. Offers that no fact takes up become no version.
/// </summary>
public sealed class VersionDates
{
    private static readonly string[] FoundingKinds = ["agreement", "investment", "purchase"];

    private readonly DateLeaves stated;
    private readonly Dictionary<EdtfDate, EdtfDate> refined;

    private VersionDates(DateLeaves stated, Dictionary<EdtfDate, EdtfDate> refined, IReadOnlyList<EdtfDate> offered)
    {
        this.stated = stated;
        this.refined = refined;
        Founded = [.. stated.All.Select(leaf => refined.GetValueOrDefault(leaf, leaf)).Order()];
        Offered = offered;
    }

    /// <summary>Dates that facts state, oldest first, each as exactly as anything does.</summary>
    public IReadOnlyList<EdtfDate> Founded { get; }

    /// <summary>Dates that events alone state, oldest first.</summary>
    public IReadOnlyList<EdtfDate> Offered { get; }

    /// <summary>The dates in what <paramref name="articles"/> state of <paramref name="deal"/>.</summary>
    public static VersionDates Of(string deal, IReadOnlyList<SourceArticle> articles)
    {
        var stated = DateLeaves.Of(articles.SelectMany(StatedIn));
        var events = DateLeaves.Of(articles.SelectMany(a => a.Events).Where(happened => Founds(deal, happened)).Select(happened => happened.Date));

        // Two events inside one coarse date leave open which of them is meant: the coarse date then stays.
        var refined = stated.All
            .Select(leaf => (leaf, inside: events.All.Where(date => DateLeaves.IsWithin(date, leaf)).ToList()))
            .Where(pair => pair.inside.Count == 1)
            .ToDictionary(pair => pair.leaf, pair => pair.inside[0]);
        var offered = events.All.Where(date => !stated.All.Any(leaf => leaf.AgreesWith(date))).ToList();
        return new VersionDates(stated, refined, offered);
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
        IReadOnlyList<EdtfDate> meant =
            [.. stated.All.Where(leaf => leaf.AgreesWith(date) || Refined(leaf).AgreesWith(date)).Select(Refined)];
        return meant.Count > 0 ? meant : [.. Offered.Where(offer => offer.AgreesWith(date))];
    }

    private EdtfDate Refined(EdtfDate leaf) => refined.GetValueOrDefault(leaf, leaf);
}
