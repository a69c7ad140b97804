using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Clashes;

/// <summary>Whether two rights stood at the same time. A start is included, an end is not.</summary>
internal static class GrantTimes
{
    /// <summary>Null where they surely did not; else what is not known, or none.</summary>
    public static ClashDoubt? Overlap(ExclusiveGrant a, ExclusiveGrant b) => (BeginsBeforeEnd(a, b), BeginsBeforeEnd(b, a)) switch
    {
        (false, _) or (_, false) => null,
        _ when a.From is null || b.From is null => ClashDoubt.TimeNotStated,
        (true, true) => ClashDoubt.None,
        _ => ClashDoubt.TimeTooCoarse,
    };

    /// <summary>The first of two ends, where one is known.</summary>
    public static EdtfDate? FirstEnd(ExclusiveGrant a, ExclusiveGrant b) =>
        new[] { a.Until, b.Until }.OfType<EdtfDate>().Order().FirstOrDefault();

    /// <summary>Whether <paramref name="a"/> begins before <paramref name="b"/> ends; null where their dates do not tell.</summary>
    private static bool? BeginsBeforeEnd(ExclusiveGrant a, ExclusiveGrant b)
    {
        if (b.Until is null) return true;
        if (a.From is null) return null;

        // A term that runs through a date lasts to its last day; what a version ends has ended on the version's day.
        var end = b.IsEnded ? b.Until.Earliest : b.Until.Latest;
        if (a.From.Latest < end) return true;
        return a.From.Earliest >= b.Until.Latest ? false : null;
    }
}
