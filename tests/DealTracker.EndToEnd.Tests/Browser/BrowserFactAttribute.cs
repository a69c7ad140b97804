namespace DealTracker.EndToEnd.Tests.Browser;

/// <summary>
/// A test in a real browser: <c>/usr/bin/chromium</c>, or what <c>CHROMIUM</c> names. Where there is none it is skipped, and says so;
/// under <c>CI=true</c> it runs all the same, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.IsThere || Chromium.IsDemanded ? null : Chromium.Missing;
}

/// <summary>The same for a table of cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.IsThere || Chromium.IsDemanded ? null : Chromium.Missing;
}

/// <summary>Where the browser is.</summary>
public static class Chromium
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : "/usr/bin/chromium";

    public static bool IsThere => File.Exists(Path);

    public static bool IsDemanded => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static string Missing => $"There is no browser at {Path}. Install Chromium, or name one in CHROMIUM.";
}
