using System.Globalization;
using System.Text;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Web.Pages.Deals.Timeline;

/// <summary>Marks that both charts draw alike.</summary>
public static class ChartMarks
{
    public static IEnumerable<TagWish> Wishes(ChartPlan plan, Axis axis, Func<EdtfDate, string> date, Func<string, string> known, Func<string, string> today) =>
    [
        .. plan.Versions.Select(v => new TagWish(date(v.Announced), TagRows.MiddleOf(v.Announced, axis), TagKind.Version)),
        .. plan.Known is { } day && axis.Has(day) ? new[] { new TagWish(known(date(EdtfDate.Of(day))), axis.X(day), TagKind.Known) } : [],
        .. axis.Has(plan.Today) ? new[] { new TagWish(today(date(EdtfDate.Of(plan.Today))), axis.X(plan.Today), TagKind.Today) } : [],
    ];

    /// <summary>Today's line, and the line beyond which no article has been read.</summary>
    public static void Days(Drawing to, ChartPlan plan, Axis axis, double top, double bottom)
    {
        if (axis.Has(plan.Today)) to.Line(axis.X(plan.Today), top, axis.X(plan.Today), bottom, "c-today");
        if (plan.Known is { } known && axis.Has(known)) to.Line(axis.X(known), top, axis.X(known), bottom, "c-known");
    }

    public static void Hatches(Drawing to, string prefix)
    {
        to.Hatch($"{prefix}-open", "h-back", "h-line");
        to.Hatch($"{prefix}-old", "h-oldback", "h-oldline");
        to.Hatch($"{prefix}-silent", "h-back", "h-oldline");
    }

    /// <summary>A version known to the day is a line, one known more coarsely a band.</summary>
    public static void Versions(Drawing to, ChartPlan plan, Axis axis, double top, double bottom)
    {
        foreach (var date in plan.Versions.Select(v => v.Announced))
        {
            var x = axis.X(date.Earliest!.Value);
            if (date.Precision == DatePrecision.Day)
            {
                to.Line(x, top, x, bottom, "c-version");
                continue;
            }

            var right = axis.X(date.Latest!.Value.AddDays(1));
            to.Rect(x, top, right - x, bottom - top, "c-month");
            to.Line(x, top, x, bottom, "c-edge");
            to.Line(right, top, right, bottom, "c-edge");
        }
    }

    public static void Bar(Drawing to, Bar bar, double y, double height, string prefix)
    {
        var faint = bar.Span.IsCurrent && !bar.Span.Carried ? "" : " old";
        var middle = y + height / 2;
        if (bar.Before is { } before) Whisker(to, before, before.From + 1, middle, faint);
        foreach (var part in bar.Parts)
        {
            var (look, fill) = LookOf(part.Look);
            to.Rect(part.From, y, part.To - part.From, height, look + (bar.Span.IsDisputed ? " b-dispute" : ""), fill is null ? null : $"{prefix}-{fill}");
        }

        if (bar.Parts.Count > 0) Terms(to, bar, y, height, faint);
        if (bar.FromBefore && bar.Parts.Count > 0) to.Path(string.Create(CultureInfo.InvariantCulture, $"M{bar.Left + 5:0.#} {middle - 4:0.#}l-4 4 4 4"), "b-arrow" + faint);
        if (bar.After is { } after) Whisker(to, after, after.To, middle, faint);
        if (bar.Arrow) to.Path(string.Create(CultureInfo.InvariantCulture, $"M{bar.Right:0.#} {middle:0.#}h13m-6-5 6 5-6 5"), "b-arrow" + faint);
    }

    public static void Events(Drawing to, IEnumerable<LedgerEvent> events, Axis axis, double y)
    {
        foreach (var date in events.Select(e => e.Date).Distinct())
        {
            var x = axis.X(date.Earliest!.Value);
            if (date.Precision == DatePrecision.Day)
                to.Path(string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {y - 5:0.#}l5 5-5 5-5-5z"), "c-event");
            else
                to.Rect(x + 2, y - 2.5, Math.Max(3, axis.X(date.Latest!.Value.AddDays(1)) - x - 4), 5, "c-event", round: 2.5);
        }
    }

    /// <summary>The torn break, from <paramref name="top"/> to <paramref name="bottom"/>: it cuts every bar, so that nobody misses the change of scale.</summary>
    public static void Tear(Drawing to, Axis axis, double top, double bottom)
    {
        if (axis.Break is not { } gap) return;
        var half = (gap.Right - gap.Left) / 2 - 4.5;
        var middle = (gap.Left + gap.Right) / 2;
        var count = (int)Math.Ceiling((bottom - top) / 10);
        to.Path(Zigzag(middle - half, top, count) + Zigzag(middle + half, top + count * 10, -count).Replace('M', 'L') + "z", "c-gap");
        to.Path(Zigzag(middle - half, top, count) + Zigzag(middle + half, top, count), "c-tear");
    }

    private static string Zigzag(double x, double y, int count)
    {
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}l"));
        path.Insert(path.Length, count > 0 ? "3 5-3 5 " : "3-5-3-5 ", Math.Abs(count));
        return path.ToString();
    }

    /// <summary>What the terms are, in shapes: a solid foot is exclusive, a hollow one is not, a lid is a cap.</summary>
    private static void Terms(Drawing to, Bar bar, double y, double height, string faint)
    {
        var foot = height / 6;
        if (bar.Span.IsExclusive is { } exclusive)
            to.Rect(bar.Left, y + height - foot, bar.Right - bar.Left, foot, (exclusive ? "b-all" : "b-some") + faint);
        if (bar.Span.IsCapped)
            to.Path(string.Create(CultureInfo.InvariantCulture, $"M{bar.Left:0.#} {y + 3:0.#}v-6H{bar.Right:0.#}v6"), "b-lid" + faint);
    }

    public static void Tag(Drawing to, Tag tag, double y)
    {
        var isVersion = tag.Kind == TagKind.Version;
        to.Rect(tag.Left, y, tag.Width, 18, tag.Kind switch { TagKind.Version => "c-tag", TagKind.Known => "c-tagline c-tagknown", _ => "c-tagline" });
        to.Text(tag.Middle, y + 13, isVersion ? "t-xs t-mid t-inv" : "t-xs t-mid t-strong", tag.Text);
    }

    private static void Whisker(Drawing to, Whisker whisker, double cap, double y, string faint)
    {
        to.Line(whisker.From, y, whisker.To, y, "b-range" + faint);
        to.Line(cap, y - 5, cap, y + 5, "b-range" + faint);
    }

    private static (string Look, string? Fill) LookOf(PartLook look) => look switch
    {
        PartLook.Now => ("b-now", null),
        PartLook.Ahead => ("b-next", null),
        PartLook.Open => ("b-open", "open"),
        PartLook.Old => ("b-old", null),
        PartLook.OldOpen => ("b-oldopen", "old"),
        PartLook.Carried => ("b-carried", null),
        PartLook.CarriedOpen => ("b-oldopen", "silent"),
        _ => throw new ArgumentOutOfRangeException(nameof(look)),
    };
}
