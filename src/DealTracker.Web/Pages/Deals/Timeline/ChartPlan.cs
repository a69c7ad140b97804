using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>What both charts show: the same lanes, versions, events and days, before either has a size.</summary>
/// <param name="Deal">The deal's id.</param>
/// <param name="Lanes">Those in force, then those that ended.</param>
/// <param name="Versions">Versions that have a place on a calendar, oldest first.</param>
/// <param name="Events">Events that have a place on a calendar, oldest first.</param>
/// <param name="Today">The day the page is asked for.</param>
/// <param name="LastEnd">The last day on which something still ends, or null.</param>
public sealed record ChartPlan(
    string Deal,
    IReadOnlyList<Lane> Lanes,
    IReadOnlyList<AgreementVersion> Versions,
    IReadOnlyList<LedgerEvent> Events,
    DateOnly Today,
    DateOnly? LastEnd)
{
    public static ChartPlan Of(Ledger ledger, DateOnly today)
    {
        var lanes = LanePlan.Of(ledger, today);
        return new ChartPlan(
            ledger.Deal,
            lanes,
            [.. ledger.Versions.Where(v => v.Announced.Earliest is not null)],
            [.. ledger.Events.Where(e => e.Date.Earliest is not null)],
            today,
            lanes.SelectMany(l => l.Spans).Where(s => s.End == SpanEnd.Stated).Max(s => s.EndsOn!.Latest));
    }

    /// <summary>Nothing to draw: no version has a date.</summary>
    public bool IsEmpty => Versions.Count == 0;

    /// <summary>The lanes under the heading that each group has.</summary>
    public IEnumerable<IGrouping<EdtfDate?, Lane>> Groups => Lanes.GroupBy(lane => LanePlan.EndOf(lane, Today));

    public Axis AxisIn(AxisFrame frame) => Axis.Over(First(), Today, LastEnd, frame);

    private DateOnly First() =>
        Versions.Select(v => v.Announced.Earliest!.Value)
            .Concat(Events.Select(e => e.Date.Earliest!.Value))
            .Concat(Lanes.SelectMany(l => l.Spans).Select(s => s.Start.Earliest!.Value))
            .DefaultIfEmpty(Today).Min();

    /// <summary>Where a stretch stands in the list below the chart: a stretch carried forward where it was stated.</summary>
    public static string AnchorOf(LaneSpan span) => $"i-{span.State.Clause.ToString().Replace(':', '-').Replace('>', '-')}-{span.State.StatedIn}";
}
