using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>The chart for narrow screens: name, bar and sentence of each clause one below the other; upright lines stand beside bars only, so that no word is crossed.</summary>
public sealed class SlimChart
{
    public const double Width = 344;
    private const double LaneHeight = 58;
    private const double GroupHeight = 25;
    private const double BarHeight = 12;
    private const double AxisY = 22;
    private const double TagPitch = 22;
    private const double Tail = 16;
    private const string Prefix = "s";

    private readonly ChartPlan plan;
    private readonly TimelineWords words;
    private readonly Axis axis;
    private readonly IReadOnlyList<Tag> tags;
    private readonly double top;

    public SlimChart(ChartPlan plan, TimelineWords words)
    {
        this.plan = plan;
        this.words = words;
        axis = plan.AxisIn(new AxisFrame(7, 321, 13, 18.5));
        tags = TagRows.Of(ChartMarks.Wishes(plan, axis, words.ShortDate, known => Phrases.Timeline.With("KnownTo", known), _ => Phrases.Timeline["TodayShort"]), 0, axis.Break?.Left ?? Width);
        top = AxisY + 34 + TagPitch * (tags.Select(t => t.Row + 1).DefaultIfEmpty(0).Max());
        Height = top + plan.Groups.Count() * GroupHeight + plan.Lanes.Count * LaneHeight + 6;
    }

    public double Height { get; }

    public Drawing Draw()
    {
        var to = new Drawing();
        ChartMarks.Hatches(to, Prefix);
        DrawScale(to);
        var y = top;
        foreach (var group in plan.Groups)
        {
            to.Line(0, y, Width, y, "c-axis");
            to.Text(0, y + 18, "t-group", group.Key is null ? words.Holding : Phrases.Timeline.With("EndedLong", words.Date(group.Key)));
            y += GroupHeight;
            foreach (var lane in group)
            {
                if (lane != group.First()) to.Line(0, y, Width, y, "c-grid");
                DrawLane(to, lane, y);
                y += LaneHeight;
            }
        }

        to.Line(0, y, Width, y, "c-axis");
        return to;
    }

    private void DrawScale(Drawing to)
    {
        to.Line(axis.Left, AxisY, axis.Break?.Left ?? 334, AxisY, "c-axis");
        if (axis.Break is { } gap) to.Line(gap.Right, AxisY, 334, AxisY, "c-axis");
        var ticks = AxisTicks.Of(axis).ToArray();
        to.Uprights(ticks.Select(tick => (tick.X, (double)AxisY, AxisY + (tick.IsMajor ? 5.0 : 3))), "c-axis");
        foreach (var tick in ticks)
        {
            if (tick.Label is not null) to.Text(tick.LabelX, AxisY + 15, "t-soft t-xs t-mid", tick.Label);
            if (tick.Below is not null) to.Text(tick.X, AxisY + 28, "t-strong t-xs", tick.Below);
        }

        ChartMarks.Tear(to, axis, AxisY - 5, AxisY + 5);
        ChartMarks.Events(to, plan.Events, axis, AxisY);
        foreach (var tag in tags)
        {
            var y = AxisY + 32 + tag.Row * TagPitch;
            ChartMarks.Tag(to, tag, y);
        }
    }

    private void DrawLane(Drawing to, Lane lane, double y)
    {
        var bars = LaneBars.Of(lane, axis, plan.Today, Tail);
        ChartMarks.Versions(to, plan, axis, y + 20, y + 38);
        ChartMarks.Days(to, plan, axis, y + 20, y + 38);
        foreach (var bar in bars)
            to.Link("#" + ChartPlan.AnchorOf(bar.Span), words.Terms(bar.Span.State), () => ChartMarks.Bar(to, bar, y + 23, BarHeight, Prefix));
        if (lane.Ended is { } ended && axis.Has(ended.Earliest!.Value))
        {
            var cut = axis.X(ended.Earliest!.Value);
            to.Line(cut, y + 19, cut, y + 39, "b-cut");
        }

        ChartMarks.Tear(to, axis, y + 20, y + 38);
        to.Text(0, y + 14, "t-lane", words.Clause(lane.Clause));
        to.Text(0, y + 50, "t-soft t-xs", TextWidth.Fit(SentenceOf(lane), 12.5, Width) ?? "");
    }

    /// <summary>What the lane says over time: the last two terms that differ, or the last alone where both have no room, and how it ends.</summary>
    private string SentenceOf(Lane lane)
    {
        var said = lane.Spans.Where(s => !s.Carried).Select(s => words.Terms(s.State)).Distinct().TakeLast(2).ToArray();
        if (said.Length == 0) return Phrases.Timeline["Ended"];
        if (lane.Ended is not null) return $"{said[^1]}; {Phrases.Timeline["Ended"]}";
        var told = string.Join(" → ", said);
        var after = lane.Spans is [.., { Carried: true }] ? "; " + Phrases.Timeline["NotMentionedSince"] : "";
        return TextWidth.Of(told + after, 12.5) <= Width ? told + after : said[^1] + after;
    }
}
