namespace DealTracker.Application.Articles;

/// <summary>Names that people give along with a file, cut to what is kept: no path, no control character, no great length.</summary>
internal static class GivenNames
{
    private const int Longest = 200;

    public static string FileName(string given)
    {
        var name = Clean(given[(given.LastIndexOfAny(['/', '\\']) + 1)..]).TrimStart('.');
        return name.Length == 0 ? "unnamed" : name;
    }

    public static string? Outlet(string? given) => Clean(given ?? "") is { Length: > 0 } name ? name : null;

    private static string Clean(string given)
    {
        var kept = new string([.. given.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format)]).Trim();
        return kept.Length <= Longest ? kept : kept[..(char.IsHighSurrogate(kept[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
