using DealTracker.Domain.Dates;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>The chart for wide screens: names at the left, one lane under another.</summary>
public sealed class WideChart
{
    public const double Width = 1200;
    private const double LaneHeight = 44;
    private const double GroupHeight = 30;
    private const double BarHeight = 24;
    private const double EventPitch = 18;
    private const double TagPitch = 22;
    private const double Tail = 40;
    private const string Prefix = "w";

    private readonly ChartPlan plan;
    private readonly TimelineWords words;
    private readonly Axis axis;
    private readonly IReadOnlyList<EventMark> events;
    private readonly IReadOnlyList<Tag> tags;
    private readonly double axisY;
    private readonly double top;

    public WideChart(ChartPlan plan, TimelineWords words)
    {
        this.plan = plan;
        this.words = words;
        axis = plan.AxisIn(new AxisFrame(216, 1152, 26, 53));
        events = EventRows.Of(plan.Events.Select(e => (e, words.Event(e))), axis, Width);
        tags = TagRows.Of(ChartMarks.Wishes(plan, axis, words.Date, known => Phrases.Timeline.With("KnownTo", known), today => Phrases.Timeline.With("Today", today)), 116, axis.Break?.Left ?? Width);
        axisY = 20 + EventPitch * (events.Count == 0 ? 0 : events.Max(e => e.Row) + 1);
        top = axisY + 66 + TagPitch * tags.Select(t => t.Row).DefaultIfEmpty(0).Max();
        Height = top + plan.Groups.Count() * GroupHeight + plan.Lanes.Count * LaneHeight + 28;
    }

    public double Height { get; }

    public Drawing Draw()
    {
        var to = new Drawing();
        ChartMarks.Hatches(to, Prefix);
        var bottom = Height - 26;
        DrawScale(to, bottom);
        ChartMarks.Versions(to, plan, axis, top - 12, bottom);
        ChartMarks.Days(to, plan, axis, top - 12, bottom);
        DrawLanes(to);
        ChartMarks.Tear(to, axis, axisY - 7, bottom + 4);
        DrawTags(to);
        DrawEvents(to);
        return to;
    }

    private void DrawScale(Drawing to, double bottom)
    {
        if (plan.Today < axis.End) to.Rect(axis.X(plan.Today), top, Width - axis.X(plan.Today), bottom - top, "c-future");
        var ticks = AxisTicks.Of(axis).ToArray();
        to.Uprights(ticks.Select(tick => (tick.X, axisY, axisY + (tick.IsMajor ? 7 : 4))), "c-axis");
        to.Uprights(ticks.Where(tick => tick.IsMajor).Select(tick => (tick.X, top, bottom)), "c-grid");
        foreach (var tick in ticks)
        {
            if (tick.Label is not null) to.Text(tick.LabelX, axisY + 17, "t-soft t-xs t-mid", tick.Label);
            if (tick.Below is not null) to.Text(tick.X + 4, axisY + 31, "t-strong t-xs", tick.Below);
        }

        to.Line(axis.Left, axisY, axis.Break?.Left ?? Width, axisY, "c-axis");
        if (axis.Break is { } gap)
        {
            to.Line(gap.Right, axisY, Width, axisY, "c-axis");
            to.Text(axis.Left - 10, axisY + 17, "t-soft t-xs t-end", AxisTicks.MonthsPerTick(axis) < 12 ? Phrases.Timeline["ByMonth"] : Phrases.Timeline["ToScale"]);
            to.Text(gap.Right + 1, axisY - 7, "t-soft t-xs", Phrases.Timeline["ByYear"]);
        }
    }

    private void DrawLanes(Drawing to)
    {
        var y = top;
        foreach (var group in plan.Groups)
        {
            to.Line(0, y, Width, y, "c-axis");
            to.Text(0, y + 19, "t-group", group.Key is null ? words.Holding : Phrases.Timeline.With("EndedLong", words.Date(group.Key)));
            if (y == top && axis.Has(plan.Today))
            {
                to.Text(axis.X(plan.Today) - 8, y + 19, "t-soft t-xs t-end halo", Phrases.Timeline["UntilToday"]);
                if (axis.Break is not { } gap || gap.Left - axis.X(plan.Today) > 50) to.Text(axis.X(plan.Today) + 8, y + 19, "t-soft t-xs", Phrases.Timeline["Ahead"]);
            }

            y += GroupHeight;
            foreach (var lane in group)
            {
                if (lane != group.First()) to.Line(0, y, Width, y, "c-grid");
                DrawLane(to, lane, y);
                y += LaneHeight;
            }
        }

        to.Line(0, y, Width, y, "c-axis");
    }

    private void DrawLane(Drawing to, Lane lane, double y)
    {
        to.Link($"/deals/{plan.Deal}/clauses/{Uri.EscapeDataString(lane.Clause.ToString())}", null, () =>
            to.Text(0, y + 20, "t-lane", TextWidth.Fit(words.Clause(lane.Clause), 15, 216) ?? ""));
        to.Text(0, y + 35, "t-soft t-xs", words.Direction(lane.Clause));
        var bars = LaneBars.Of(lane, axis, plan.Today, Tail);
        if (lane.SilentBefore is { } silent && bars.Count > 0) DrawSilence(to, silent.Announced, bars[0], y);
        for (var i = 0; i < bars.Count; i++) DrawBar(to, bars[i], y + 10, i + 1 < bars.Count ? bars[i + 1].Before?.From ?? bars[i + 1].Left : Width);
        if (lane.Ended is not { } ended || !axis.Has(ended.Earliest!.Value)) return;
        var cut = axis.X(ended.Earliest!.Value);
        var said = "− " + Phrases.Timeline.With("EndedLong", words.Date(ended));
        var fits = cut + 12 + TextWidth.Of(said, 12.5, bold: true) <= Width;
        to.Line(cut, y + 6, cut, y + 38, "b-cut");
        to.Text(fits ? cut + 12 : cut - 8, y + 26, fits ? "t-del halo" : "t-del halo t-end", said);
    }

    private void DrawSilence(Drawing to, EdtfDate version, Bar first, double y)
    {
        var said = Phrases.Timeline.With("NotStatedFor", words.Date(version));
        var from = axis.X(version.Latest!.Value) + 8;
        if (from + TextWidth.Of(said, 11.5) < (first.Before?.From ?? first.Left)) to.Text(from, y + 26, "t-soft t-xs halo", said);
    }

    private void DrawBar(Drawing to, Bar bar, double y, double nextLeft)
    {
        var full = words.Terms(bar.Span.State);
        var terms = bar.Span.Carried ? Phrases.Timeline["NotMentionedCarried"] : words.BarTerms(bar.Span.State);
        to.Link("#" + ChartPlan.AnchorOf(bar.Span), full, () =>
        {
            ChartMarks.Bar(to, bar, y, BarHeight, Prefix);
            var endRoom = DrawEnd(to, bar, y);
            var left = bar.Left + (bar.FromBefore ? 14 : 9);
            var room = Math.Min(bar.Right, nextLeft) - left - 9 - endRoom;
            if (TextWidth.Fit(terms, 12.5, room) is { } fits) to.Text(left, y + 16, bar.Span.IsCurrent ? "halo-in" : "t-soft", fits);
        });
    }

    /// <summary>Writes the end beside its bar, or inside where there is no room; answers how much of the bar that takes.</summary>
    private double DrawEnd(Drawing to, Bar bar, double y)
    {
        if (bar.Span.End == SpanEnd.Stated)
        {
            var said = Phrases.Timeline.With("UntilDate", words.Date(bar.Span.EndsOn!));
            var width = TextWidth.Of(said, 12.5, bold: true);
            var right = (bar.After?.To ?? bar.Right) + 8;
            var beside = !bar.Arrow && right + width <= Width;
            to.Text(beside ? right : bar.Right - 8, y + 16, beside ? "t-strong halo" : "t-strong t-end", said);
            return beside ? 0 : width + 12;
        }

        if (bar.Span.End != SpanEnd.Open) return 0;
        var open = bar.Span.Milestone is { } milestone ? Phrases.Timeline.With("UntilDate", words.Milestone(milestone)) : Phrases.Timeline["NoEnd"];
        if (axis.Break is { } gap)
        {
            if (bar.Left > gap.Left) return 0;
            to.Text(gap.Right + 12, y + 16, "halo", open);
            return bar.Right - gap.Left;
        }

        var room = TextWidth.Of(open, 12.5) + 12;
        if (bar.Right - Math.Max(bar.Left, axis.X(plan.Today)) < room) return 0;
        to.Text(bar.Right - 8, y + 16, "halo t-end", open);
        return room;
    }

    private void DrawTags(Drawing to)
    {
        to.Text(0, axisY + 48, "t-group", Phrases.Timeline["Versions"]);
        foreach (var tag in tags)
        {
            var y = axisY + 37 + tag.Row * TagPitch;
            ChartMarks.Tag(to, tag, y);
        }
    }

    private void DrawEvents(Drawing to)
    {
        if (events.Count > 0) to.Text(0, 20, "t-group", Phrases.Timeline["Events"]);
        foreach (var mark in events.Where(m => m.Text is not null))
        {
            var y = axisY - EventPitch * (mark.Row + 1);
            to.Line(mark.At, y - 10, mark.At, axisY, "c-lead");
            to.Link("#" + ChartPlan.AnchorOf(mark.Event), null, () => to.Text(mark.TextLeft, y, "halo", mark.Text!));
        }

        ChartMarks.Events(to, events.Select(m => m.Event), axis, axisY);
    }
}
