using System.Globalization;
using DealTracker.Application.Deals;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>What the address asks of the timeline, as given.</summary>
/// <param name="Range"><c>5y</c>, <c>1y</c> or a version's id; everything where null.</param>
/// <param name="From">With <paramref name="To"/>, the first day or period shown.</param>
/// <param name="Clause">Clauses' keys.</param>
/// <param name="Certainty"><c>asserted</c> or <c>doubtful</c>.</param>
/// <param name="Source">An article's id.</param>
/// <param name="Open">Ids of the lines whose quotes are unfolded.</param>
public sealed record TimelineQuery(
    string? Range, string? From, string? To, IReadOnlyList<string> Clause, string? Certainty, string? Source, IReadOnlyList<string> Open);

/// <summary>What part of a deal's timeline is shown, and how it stands in addresses.</summary>
public sealed record TimelineView(string Deal, string? Range, TimeWindow? Window, TimelineFilter Filter, IReadOnlyList<string> Open)
{
    /// <summary>Null where the address asks for what there is not.</summary>
    public static TimelineView? Of(DealView deal, TimelineQuery asked, DateOnly today)
    {
        if (!TryWindow(deal, asked, today, out var window)) return null;
        if (asked.Certainty is not (null or "" or "asserted" or "doubtful")) return null;
        long? source = null;
        if (!string.IsNullOrEmpty(asked.Source))
        {
            if (!long.TryParse(asked.Source, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !deal.Articles.ContainsKey(id)) return null;
            source = id;
        }

        var clauses = new HashSet<ClauseKey>();
        foreach (var text in asked.Clause)
        {
            if (!ClauseKey.TryParse(text, out var key)) return null;
            clauses.Add(key);
        }

        bool? doubtful = string.IsNullOrEmpty(asked.Certainty) ? null : asked.Certainty == "doubtful";
        return new TimelineView(deal.Id, string.IsNullOrEmpty(asked.Range) ? null : asked.Range, window, new TimelineFilter(clauses, doubtful, source), asked.Open);
    }

    public bool IsOpen(string item) => Open.Contains(item);

    public string Within(string? range) => Address(range, null, Filter, [], "#h-line");

    public string Within(TimeWindow window) => Address(null, window, Filter, [], "#h-line");

    public string Unfiltered => Address(Range, Range is null ? Window : null, new TimelineFilter(new HashSet<ClauseKey>(), null, null), [], "#h-line");

    /// <summary>This page with one line's quotes unfolded, or folded again.</summary>
    public string Toggled(string item) =>
        Address(Range, Range is null ? Window : null, Filter, IsOpen(item) ? [.. Open.Where(o => o != item)] : [.. Open, item], "#" + item);

    private string Address(string? range, TimeWindow? window, TimelineFilter filter, IReadOnlyList<string> open, string fragment)
    {
        var query = new List<string>();
        if (range is not null) query.Add($"range={Uri.EscapeDataString(range)}");
        if (window is not null) query.Add(string.Create(CultureInfo.InvariantCulture, $"from={window.From:yyyy-MM-dd}&to={window.To.AddDays(-1):yyyy-MM-dd}"));
        query.AddRange(filter.Clauses.Order().Select(c => $"clause={Uri.EscapeDataString(c.ToString())}"));
        if (filter.Doubtful is { } doubtful) query.Add(doubtful ? "certainty=doubtful" : "certainty=asserted");
        if (filter.Source is { } source) query.Add(string.Create(CultureInfo.InvariantCulture, $"source={source}"));
        query.AddRange(open.Select(o => $"open={Uri.EscapeDataString(o)}"));
        return $"/deals/{Deal}{(query.Count == 0 ? "" : "?")}{string.Join('&', query)}{fragment}";
    }

    private static bool TryWindow(DealView deal, TimelineQuery asked, DateOnly today, out TimeWindow? window)
    {
        window = null;
        if (!string.IsNullOrEmpty(asked.From) || !string.IsNullOrEmpty(asked.To)) return TryDates(deal, asked, today, out window);
        if (string.IsNullOrEmpty(asked.Range) || asked.Range == "all") return true;
        window = asked.Range switch
        {
            "5y" => TimeWindow.Years(5, today),
            "1y" => TimeWindow.Years(1, today),
            _ => deal.Ledger.Versions.FirstOrDefault(v => v.Id == asked.Range && v.Announced.Earliest is not null) is { } version ? TimeWindow.Around(version) : null,
        };
        return window is not null;
    }

    /// <summary>One of the two may be missing: then the range begins with the first thing known, or ends a year from today.</summary>
    private static bool TryDates(DealView deal, TimelineQuery asked, DateOnly today, out TimeWindow? window)
    {
        window = null;
        if (!TryDate(asked.From, out var from) || !TryDate(asked.To, out var to)) return false;
        var first = from?.Earliest ?? deal.Ledger.Versions.Select(v => v.Announced.Earliest).Where(d => d is not null).Min() ?? today.AddYears(-1);
        var last = to?.Latest ?? today.AddYears(1);
        window = new TimeWindow(first, last.AddDays(1));
        return true;
    }

    private static bool TryDate(string? text, out EdtfDate? date)
    {
        date = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        return EdtfDate.TryParse(text.Trim(), out date) && date.Earliest >= TimeWindow.Earliest && date.Latest < TimeWindow.Latest;
    }
}
