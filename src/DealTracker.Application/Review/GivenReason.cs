using System.Globalization;

namespace DealTracker.Application.Review;

/// <summary>Who changes something and why, in their own words, cut to what is kept: one line each, nothing invisible, no great length.</summary>
public sealed record GivenReason
{
    private const int LongestReason = 1000;
    private const int LongestName = 100;

    private GivenReason(string why, string? by) => (Why, By) = (why, by);

    public string Why { get; }

    /// <summary>The name that the person gave, or null.</summary>
    public string? By { get; }

    /// <summary>Null where no reason is given: nothing is changed without one.</summary>
    public static GivenReason? Read(string? why, string? by) =>
        Clean(why, LongestReason) is { } reason ? new GivenReason(reason, Clean(by, LongestName)) : null;

    private static string? Clean(string? given, int longest)
    {
        var words = string.Join(' ', (given ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var kept = string.Concat(words.EnumerateRunes().Where(IsSeen).Select(rune => rune.ToString())).Trim();
        if (kept.Length > longest) kept = kept[..(char.IsHighSurrogate(kept[longest - 1]) ? longest - 1 : longest)];
        return kept.Length == 0 ? null : kept;
    }

    private static bool IsSeen(System.Text.Rune rune) =>
        System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse) && rune.Value != 0xFFFD;
}
