namespace DealTracker.Cli;

/// <summary>Where the deals' profiles and the database lie, unless options say otherwise: beside the nearest <c>data/deals</c> above.</summary>
public static class HomeFolder
{
    /// <summary>Looked for above the working directory, then above the program; the working directory where neither has one.</summary>
    public static string Find() => Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? Directory.GetCurrentDirectory();

    public static string Deals => Path.Combine(Find(), "data", "deals");

    public static string Database => Path.Combine(Find(), "data", "dealtracker.db");

    private static string? Above(string directory)
    {
        for (var at = new DirectoryInfo(directory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "data", "deals"))) return at.FullName;
        return null;
    }
}
