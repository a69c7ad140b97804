namespace DealTracker.Application;

/// <summary>Where the application finds and keeps what it works on. Paths may be relative to the working directory.</summary>
/// <param name="DatabasePath">The SQLite file; created on first start, with its folder.</param>
/// <param name="DealsFolder">The folder of the deals' profiles.</param>
/// <param name="SeedsFolder">The folder of articles ingested on first start, or null for none.</param>
public sealed record DealTrackerOptions(string DatabasePath, string DealsFolder, string? SeedsFolder);
