using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Ledgers;

/// <summary>
/// Dates events: each at the best precision that any article gives it, and a month without its year by what else is known. In this order: an event of
/// the same parties; the one year that everything dated leaves open; the place of the month in its own article's chronicle.
/// </summary>
public sealed class EventDates
{
    private readonly Dictionary<string, DateLeaves> leaves;
    private readonly IReadOnlyList<EdtfDate> years;
    private readonly Dictionary<long, EdtfDate> newestVersions;
    private readonly ILookup<long, ToldEvent> chronicles;

    /// <summary>Dates for the events in <paramref name="told"/>, by each other and by the versions in <paramref name="placed"/>.</summary>
    public EventDates(IReadOnlyList<ToldEvent> told, IReadOnlyList<PlacedFact> placed)
    {
        leaves = told.GroupBy(e => e.Parties).ToDictionary(same => same.Key, same => DateLeaves.Of(same.Select(e => e.Happened.Date)));
        var versions = placed.Where(fact => fact.Version is not null).ToList();
        years = [.. told.Select(e => e.Happened.Date).Concat(versions.Select(fact => fact.Version!)).Where(date => date.Earliest is not null).Distinct()];
        newestVersions = versions.GroupBy(fact => fact.Article, fact => fact.Version!).ToDictionary(article => article.Key, article => article.Max()!);
        chronicles = told.OrderBy(e => e.At).ThenBy(e => e.Happened.Date).ThenBy(e => e.Parties, StringComparer.Ordinal).ToLookup(e => e.Article.Id);
    }

    /// <summary>The event's date, or the month as it stands where nothing gives its year.</summary>
    public EdtfDate Of(ToldEvent told) => ByOthers(told) is var date && date.Precision == DatePrecision.YearUnknown ? ByChronicle(told, date) ?? date : date;

    private EdtfDate ByOthers(ToldEvent told)
    {
        var date = told.Happened.Date;
        var published = told.Article.Published?.Latest;
        var same = leaves[told.Parties].Agreeing(date);
        if (date.Precision != DatePrecision.YearUnknown) return same.Count == 1 ? same[0] : date;
        var before = same.Where(leaf => published is null || leaf.Earliest <= published).ToList();
        if (before.Count == 1 || (before.Count > 1 && published is not null)) return before[^1];
        var open = years.Where(year => year.AgreesWith(date)).Select(year => year.Earliest!.Value.Year).Distinct().ToList();
        return open.Count == 1 ? InYear(date, open[0]) ?? date : date;
    }

    /// <summary>
    /// "February ..., March ...": told after something dated, the month is the next such one, as long as the version that the article speaks of last is not
    /// yet reached.
    /// </summary>
    private EdtfDate? ByChronicle(ToldEvent told, EdtfDate month)
    {
        var before = chronicles[told.Article.Id].Where(other => other.At < told.At).Select(ByOthers).LastOrDefault(date => date.Earliest is not null);
        if (before is null || !newestVersions.TryGetValue(told.Article.Id, out var last)) return null;
        var next = InYear(month, before.Earliest!.Value.Year);
        if (next?.Latest < before.Earliest) next = InYear(month, before.Earliest.Value.Year + 1);
        return next?.Earliest <= last.Latest ? next : null;
    }

    private static EdtfDate? InYear(EdtfDate month, int year) =>
        EdtfDate.TryParse($"{year:0000}{month.Text[4..]}", out var date) ? date : null;
}
