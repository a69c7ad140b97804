using DealTracker.Domain.Comparison;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>One date of the list below the chart.</summary>
/// <param name="Date">The date; null for today.</param>
/// <param name="Version">The version announced then, or null.</param>
/// <param name="Items">What stands under it.</param>
public sealed record LogEntry(EdtfDate? Date, AgreementVersion? Version, IReadOnlyList<LogItem> Items);

/// <summary>One line of the list.</summary>
public abstract record LogItem
{
    private LogItem()
    {
    }

    public sealed record Happened(LedgerEvent Event) : LogItem;

    /// <param name="Change">Against the terms before, or null in the first version.</param>
    /// <param name="Fate">The stretch that these terms last, or null where they end the clause.</param>
    public sealed record Stated(ClauseState State, ChangeKind? Change, LaneSpan? Fate) : LogItem;

    public sealed record Ends(ClauseState State, EdtfDate Date) : LogItem;
}

/// <summary>All that the chart shows as an ordered list: the page for whoever uses no chart.</summary>
public static class TimelineLog
{
    public static IReadOnlyList<LogEntry> Of(Ledger ledger, DateOnly today)
    {
        var lanes = LanePlan.Of(ledger, today).ToDictionary(lane => lane.Clause);
        var dated = new List<(EdtfDate Date, int Rank, AgreementVersion? Version, LogItem? Item)>();
        dated.AddRange(ledger.Events.Select(e => (e.Date, 0, (AgreementVersion?)null, (LogItem?)new LogItem.Happened(e))));
        for (var i = 0; i < ledger.Versions.Count; i++)
        {
            var version = ledger.Versions[i];
            dated.Add((version.Announced, 1, version, null));
            dated.AddRange(StatedIn(ledger, i, lanes).Select(item => (version.Announced, 1, (AgreementVersion?)version, (LogItem?)item)));
        }

        if (ledger.Versions is [.., var newest])
            dated.AddRange(newest.Clauses.Where(c => c.InForce && c.EndDate() is not null)
                .Select(c => (c.EndDate()!, 2, (AgreementVersion?)null, (LogItem?)new LogItem.Ends(c, c.EndDate()!))));

        var entries = dated.GroupBy(d => d.Date).OrderBy(g => g.Key)
            .Select(g => new LogEntry(
                g.Key, g.Select(d => d.Version).FirstOrDefault(v => v is not null), [.. g.OrderBy(d => d.Rank).Select(d => d.Item).OfType<LogItem>()]))
            .ToList();
        var next = entries.FindIndex(e => e.Date!.Latest is { } latest && latest > today || e.Date.Latest is null);
        entries.Insert(next < 0 ? entries.Count : next, new LogEntry(null, null, []));
        return entries;
    }

    private static IEnumerable<LogItem.Stated> StatedIn(Ledger ledger, int at, Dictionary<Domain.Clauses.ClauseKey, Lane> lanes)
    {
        var version = ledger.Versions[at];
        return version.Clauses.Where(c => !c.Carried)
            .Select(state => new LogItem.Stated(state, at == 0 ? null : ChangeOf(ledger, at, state), FateOf(lanes, version, state)))
            .OrderBy(item => item.Change);
    }

    private static ChangeKind ChangeOf(Ledger ledger, int at, ClauseState state)
    {
        var before = ledger.Versions.Take(at).Reverse().Select(v => v.Clauses.FirstOrDefault(c => c.Clause == state.Clause)).FirstOrDefault(c => c is not null);
        if (before is { InForce: true } && !state.InForce) return ChangeKind.Removed;
        if (before is null or { InForce: false } && state.InForce) return ChangeKind.Added;
        if (before is null) return ChangeKind.Removed;
        return before.SaysTheSameAs(state) ? ChangeKind.Unchanged : ChangeKind.Changed;
    }

    private static LaneSpan? FateOf(Dictionary<Domain.Clauses.ClauseKey, Lane> lanes, AgreementVersion version, ClauseState state) =>
        lanes.GetValueOrDefault(state.Clause)?.Spans.FirstOrDefault(span => span.Version.Id == version.Id && !span.Carried);
}
