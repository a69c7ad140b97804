using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>A way to another range of the timeline.</summary>
/// <param name="Key">The key that follows it while the chart has the focus, or null.</param>
public sealed record RangeLink(string Words, string Address, bool IsHere, string? Key = null);

/// <summary>The ranges that a timeline offers.</summary>
public sealed class RangeLinks(TimelineView view, ChartPlan plan)
{
    public IReadOnlyList<RangeLink> Fixed =>
    [
        new(Phrases.Timeline["Everything"], view.Within(range: null), view.Window is null, "0"),
        new(Phrases.Timeline["FiveYears"], view.Within("5y"), view.Range == "5y"),
        new(Phrases.Timeline["OneYear"], view.Within("1y"), view.Range == "1y"),
    ];

    /// <summary>Three weeks around each announcement.</summary>
    public IEnumerable<RangeLink> Around(IEnumerable<Domain.Ledgers.AgreementVersion> versions) =>
        versions.Where(v => v.Announced.Earliest is not null).Select(v => new RangeLink(DateForms.Brief(v.Announced), view.Within(v.Id), view.Range == v.Id));

    public IEnumerable<RangeLink> Steps
    {
        get
        {
            var axis = plan.AxisIn(new AxisFrame(0, 1, 0, 1));
            var here = view.Window ?? new TimeWindow(axis.Start, axis.End);
            var closer = here.Zoomed(closer: true);
            if (closer != here) yield return new RangeLink(Phrases.Timeline["ZoomIn"], view.Within(closer), false, "+");
            if (view.Window is null) yield break;
            yield return new RangeLink(Phrases.Timeline["ZoomOut"], view.Within(here.Zoomed(closer: false)), false, "-");
            yield return new RangeLink(Phrases.Timeline["Earlier"], view.Within(here.Moved(later: false)), false, "<");
            yield return new RangeLink(Phrases.Timeline["Later"], view.Within(here.Moved(later: true)), false, ">");
        }
    }
}
