using System.Text.RegularExpressions;
using DealTracker.EndToEnd.Tests;
using DealTracker.EndToEnd.Tests.Browser;

namespace DealTracker.Screenshots;

/// <summary>One picture.</summary>
/// <param name="Whole">The whole page, not only what the window shows.</param>
/// <param name="ScrollTo">What is to stand at the top of the window, or null for the page's beginning.</param>
internal sealed partial record Shot(string Address, string File, int Width, int Height, bool Dark = false, bool Whole = false, string? ScrollTo = null)
{
    private const string Deal = "/deals/microsoft-openai";

    public static IEnumerable<Shot> OfTheReadme()
    {
        var folder = Path.Combine(Repository.Root, "data", "pictures");
        string In(string name) => Path.Combine(folder, name + ".png");
        return
        [
            new("/", In("home"), 1280, 1030),
            new(Deal, In("terms"), 1280, 800),
            new(Deal, In("timeline"), 1280, 1060, ScrollTo: "#h-line"),
            new($"{Deal}/compare/2025-10/2026-04-27", In("compare"), 1280, 812),
            new("/articles/1", In("article"), 1280, 800, Dark: true),
            new(Deal, In("phone"), 360, 800, ScrollTo: "#h-line"),
        ];
    }

    public static IEnumerable<Shot> OfEveryPage(string folder, string part) =>
        from route in Routes.All
        where route.Contains(part, StringComparison.Ordinal)
        from dark in new[] { false, true }
        from width in new[] { 360, 1280, 1600 }
        let name = NoLetters().Replace(route, "-").Trim('-')
        select new Shot(route, Path.Combine(folder, $"{(name.Length == 0 ? "home" : name)}-{width}{(dark ? "-dark" : "")}.png"), width, 900, dark, Whole: true);

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NoLetters();
}
