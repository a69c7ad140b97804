namespace DealTracker.Application.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Source { get; } = Path.Combine(Root, "src");

    public static IEnumerable<string> SourceFiles(params string[] patterns) => patterns
        .SelectMany(pattern => Directory.EnumerateFiles(Source, pattern, SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string RootAbove(DirectoryInfo? at)
    {
        for (; at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "DealTracker.sln"))) return at.FullName;
        throw new InvalidOperationException("The tests do not run inside the checkout.");
    }
}
