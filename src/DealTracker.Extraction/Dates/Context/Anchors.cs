using DealTracker.Domain.Dates;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Dates that a text named before, the nearest last; ends of terms ("through 2030") are asked only where nothing else suits.</summary>
internal sealed record Anchors(IReadOnlyList<EdtfDate> Named, IReadOnlyList<EdtfDate> Ends)
{
    /// <summary>How many dates back a reader still remembers.</summary>
    private const int Reach = 40;

    /// <summary>The nearest that <paramref name="suits"/>.</summary>
    public EdtfDate? Nearest(Func<EdtfDate, bool> suits) => Last(Named, suits) ?? Last(Ends, suits);

    /// <summary>The nearest that <paramref name="suits"/>, ends of terms left aside.</summary>
    public EdtfDate? NearestNamed(Func<EdtfDate, bool> suits) => Last(Named, suits);

    private static EdtfDate? Last(IReadOnlyList<EdtfDate> dates, Func<EdtfDate, bool> suits)
    {
        for (var i = dates.Count - 1; i >= 0 && dates.Count - i <= Reach; i--)
            if (suits(dates[i])) return dates[i];
        return null;
    }
}
