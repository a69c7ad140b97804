using DealTracker.Domain.Dates;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>How a part of a bar looks.</summary>
public enum PartLook
{
    /// <summary>In force, up to today.</summary>
    Now,

    /// <summary>In force, ahead of today, up to a stated end.</summary>
    Ahead,

    /// <summary>In force, ahead of today, without a dated end.</summary>
    Open,

    /// <summary>Replaced, ended or run out.</summary>
    Old,

    /// <summary>The last part of an old term that had no dated end.</summary>
    OldOpen,

    /// <summary>Carried forward over a version that is silent.</summary>
    Carried,

    /// <summary>Carried forward, ahead of today, without a dated end.</summary>
    CarriedOpen,
}

/// <summary>A part of a bar, in drawing units.</summary>
public sealed record BarPart(PartLook Look, double From, double To);

/// <summary>The room that a coarse date leaves, in drawing units.</summary>
public sealed record Whisker(double From, double To);

/// <summary>One stretch of a lane, drawn.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Before">Over the period in which it began, where only the period is known.</param>
/// <param name="Parts">The bar itself, over the time it surely held; may be empty.</param>
/// <param name="After">Over the period in which it ends, where only the period is known.</param>
/// <param name="Arrow">True where it goes on beyond the scale.</param>
/// <param name="FromBefore">True where it began before the scale does.</param>
public sealed record Bar(LaneSpan Span, Whisker? Before, IReadOnlyList<BarPart> Parts, Whisker? After, bool Arrow, bool FromBefore)
{
    public double Left => Parts is [var first, ..] ? first.From : Before?.From ?? 0;

    public double Right => Parts is [.., var last] ? last.To : Left;
}

/// <summary>Where the bars of a lane begin and end on a time scale.</summary>
public static class LaneBars
{
    public static IReadOnlyList<Bar> Of(Lane lane, Axis axis, DateOnly today, double tail) =>
        [.. lane.Spans.Where(span => span.Start.Earliest < axis.End && (span.EndsOn is null || span.EndsOn.Latest >= axis.Start)).Select(span => BarOf(span, axis, today, tail))];

    private static Bar BarOf(LaneSpan span, Axis axis, DateOnly today, double tail)
    {
        var from = span.Carried ? axis.X(span.Start.Earliest!.Value) : AfterStart(span.Start, axis);
        var fromBefore = span.Start.Latest < axis.Start;
        var beyond = span.EndsOn is null || span.EndsOn.Earliest >= axis.End;
        var before = span.Carried || fromBefore || span.Start.Precision == DatePrecision.Day ? null : new Whisker(axis.X(span.Start.Earliest!.Value), from);
        var to = span.EndsOn is { } end ? axis.X(end.Earliest!.Value) : axis.Right;
        var after = span.End == SpanEnd.Stated && !beyond && span.EndsOn!.Precision != DatePrecision.Day ? new Whisker(to, AfterStart(span.EndsOn, axis)) : null;
        return new Bar(span, before, [.. PartsOf(span, from, Math.Max(from, to), axis.X(today), tail).Where(p => p.To > p.From)], after, beyond, fromBefore);
    }

    private static double AfterStart(EdtfDate date, Axis axis) =>
        axis.X(date.Precision == DatePrecision.Day ? date.Earliest!.Value : date.Latest!.Value.AddDays(1));

    private static IEnumerable<BarPart> PartsOf(LaneSpan span, double from, double to, double today, double tail)
    {
        var ahead = Math.Clamp(today, from, to);
        if (span.End is SpanEnd.Open or SpanEnd.Stated && span.IsCurrent)
        {
            var open = span.End == SpanEnd.Open;
            return
            [
                new(span.Carried ? PartLook.Carried : PartLook.Now, from, ahead),
                new(open ? span.Carried ? PartLook.CarriedOpen : PartLook.Open : span.Carried ? PartLook.Carried : PartLook.Ahead, ahead, to),
            ];
        }

        if (span.IsCurrent) return [new(span.Carried ? PartLook.Carried : PartLook.Now, from, to)];
        var hatched = span.Milestone is null || span.End == SpanEnd.Stated ? to : Math.Max(from, to - tail);
        return [new(span.Carried ? PartLook.Carried : PartLook.Old, from, hatched), new(PartLook.OldOpen, hatched, to)];
    }
}
