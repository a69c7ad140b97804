using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;
using DealTracker.Web.Markup;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>What both charts show: the same lanes, versions, events and days, before either has a size.</summary>
/// <param name="Deal">The deal's id.</param>
/// <param name="Lanes">Those in force, then those that ended.</param>
/// <param name="Versions">Versions that have a place on a calendar, oldest first.</param>
/// <param name="Events">Events that have a place on a calendar, oldest first.</param>
/// <param name="Today">The day the page is asked for.</param>
/// <param name="LastEnd">The last day on which something still ends, or null.</param>
/// <param name="Known">The day of the newest article, or null where none has a date.</param>
/// <param name="Window">The days shown; everything where null.</param>
/// <param name="Outside">Clauses of which nothing lies within the window.</param>
public sealed record ChartPlan(
    string Deal,
    IReadOnlyList<Lane> Lanes,
    IReadOnlyList<AgreementVersion> Versions,
    IReadOnlyList<LedgerEvent> Events,
    DateOnly Today,
    DateOnly? LastEnd,
    DateOnly? Known,
    TimeWindow? Window,
    IReadOnlyList<ClauseKey> Outside)
{
    public static ChartPlan Of(Ledger ledger, DateOnly today, DateOnly? known = null, TimeWindow? window = null)
    {
        var lanes = LanePlan.Of(ledger, today);
        var shown = lanes.Where(lane => window is null || Meets(lane, window)).ToArray();
        return new ChartPlan(
            ledger.Deal,
            shown,
            [.. ledger.Versions.Where(v => v.Announced.Earliest is not null && window?.Meets(v.Announced) != false)],
            [.. ledger.Events.Where(e => e.Date.Earliest is not null && window?.Meets(e.Date) != false)],
            today,
            lanes.SelectMany(l => l.Spans).Where(s => s.End == SpanEnd.Stated).Max(s => s.EndsOn!.Latest),
            known,
            window,
            [.. lanes.Except(shown).Select(lane => lane.Clause)]);
    }

    /// <summary>Nothing to draw: no version has a date.</summary>
    public bool IsEmpty => Versions.Count == 0 && Window is null;

    /// <summary>The lanes under the heading that each group has.</summary>
    public IEnumerable<IGrouping<EdtfDate?, Lane>> Groups => Lanes.GroupBy(lane => LanePlan.EndOf(lane, Today));

    public Axis AxisIn(AxisFrame frame) => Window is null ? Axis.Over(First(), Today, LastEnd, frame) : Axis.Within(Window, frame);

    private static bool Meets(Lane lane, TimeWindow window) =>
        lane.Spans.Any(span => span.Start.Earliest < window.To && (span.EndsOn is null || span.EndsOn.Latest >= window.From)) ||
        (lane.Ended is { } ended && window.Meets(ended));

    private DateOnly First() =>
        Versions.Select(v => v.Announced.Earliest!.Value)
            .Concat(Events.Select(e => e.Date.Earliest!.Value))
            .Concat(Lanes.SelectMany(l => l.Spans).Select(s => s.Start.Earliest!.Value))
            .DefaultIfEmpty(Today).Min();

    /// <summary>Where a stretch stands in the list below the chart: a stretch carried forward where it was stated.</summary>
    public static string AnchorOf(LaneSpan span) => AnchorOf(span.State);

    /// <summary>Where the terms of a clause stand in the list.</summary>
    public static string AnchorOf(ClauseState state) => $"i-{Links.Anchor(state.Clause)}-{state.StatedIn}";

    /// <summary>Where an event stands in the list.</summary>
    public static string AnchorOf(LedgerEvent happened) => $"e-{happened.Date.Text}-{string.Join('-', happened.Parties)}";
}
