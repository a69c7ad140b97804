using DealTracker.Extraction.Dates.Context;

namespace DealTracker.Extraction.Dates.Rules;

/// <summary>Reads the numbers that the word list gives to units.</summary>
internal static class Units
{
    public const int Plural = 100;

    public static TimeUnit Of(int value) => (TimeUnit)(value % Plural);

    public static bool IsPlural(int value) => value >= Plural;

    /// <summary>A length of time in ISO 8601, or null where it is none of use.</summary>
    public static string? Length(int count, TimeUnit unit) => count is <= 0 or > 3000 ? null : unit switch
    {
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Fortnight => $"P{2 * count}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Quarter => $"P{3 * count}M",
        TimeUnit.HalfYear => $"P{6 * count}M",
        TimeUnit.Year => $"P{count}Y",
        TimeUnit.Decade => $"P{10 * count}Y",
        TimeUnit.Century => $"P{100 * count}Y",
        _ => null,
    };
}
