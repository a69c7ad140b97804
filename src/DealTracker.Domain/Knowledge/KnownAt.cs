using System.Globalization;
using DealTracker.Domain.Dates;

namespace DealTracker.Domain.Knowledge;

/// <summary>What counts as becoming known.</summary>
public enum KnowledgeAxis
{
    /// <summary>An article was published: what the world could know.</summary>
    Published,

    /// <summary>Something was stored, decided or read anew here: what this site knew.</summary>
    Recorded,
}

/// <summary>An instant of knowledge, UTC, and by which axis it is meant. What became known at the instant itself counts as known.</summary>
public sealed record KnownAt(DateTime Instant, KnowledgeAxis Axis)
{
    /// <summary>The last moment of a civil day, UTC.</summary>
    public static DateTime EndOf(DateOnly day) => day.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc);

    /// <summary>
    /// Reads an instant (<c>2026-04-27T12:00:00Z</c>; an offset is honoured) or a date of any precision, which means the end of its last day, UTC, or
    /// <paramref name="now"/> where that is still ahead; null where it is neither, or names no year.
    /// </summary>
    public static DateTime? Read(string text, DateTime now)
    {
        if (EdtfDate.TryParse(text, out var date))
        {
            if (date is not { Earliest: { } earliest, Latest: { } latest }) return null;
            var end = EndOf(latest);
            return end > now && earliest.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) <= now ? now : end;
        }

        return text.Contains('T') && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant.UtcDateTime
            : null;
    }
}
