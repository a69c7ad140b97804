namespace DealTracker.EndToEnd.Tests;

/// <summary>The checked-out project.</summary>
public static class Repository
{
    public static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo at) => File.Exists(Path.Combine(at.FullName, "DealTracker.sln"))
        ? at.FullName
        : Above(at.Parent ?? throw new DirectoryNotFoundException("The tests run outside the project."));
}
