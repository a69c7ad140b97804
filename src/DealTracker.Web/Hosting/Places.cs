namespace DealTracker.Web.Hosting;

/// <summary>Where things lie on the disk. <c>DealTracker:Root</c> and <c>DealTracker:Data</c> move them.</summary>
/// <param name="Root">Holds <c>seeds</c> and <c>data/deals</c>.</param>
/// <param name="Data">Holds what is written at run time: the database, keys, logs.</param>
public sealed record Places(string Root, string Data)
{
    public string Database => Path.Combine(Data, "dealtracker.db");

    public string Keys => Path.Combine(Data, "keys");

    public string Deals => Path.Combine(Root, "data", "deals");

    public string Seeds => Path.Combine(Root, "seeds");

    public static Places Of(IConfiguration settings, string contentRoot)
    {
        var root = settings["DealTracker:Root"] ?? RootAbove(contentRoot) ?? RootAbove(AppContext.BaseDirectory) ?? contentRoot;
        return new Places(Path.GetFullPath(root), Path.GetFullPath(settings["DealTracker:Data"] ?? "data", Path.GetFullPath(root)));
    }

    /// <summary>
    /// The content root to ask for, or null for the framework's own choice: a build started from elsewhere finds its settings and
    /// style sheet beside itself, not in whatever directory it was started from.
    /// </summary>
    public static string? ContentRoot(string currentDirectory) =>
        File.Exists(Path.Combine(currentDirectory, "appsettings.json")) ? null : AppContext.BaseDirectory;

    private static string? RootAbove(string directory)
    {
        for (var at = new DirectoryInfo(directory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "data", "deals"))) return at.FullName;
        return null;
    }
}
