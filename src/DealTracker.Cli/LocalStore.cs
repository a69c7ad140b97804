using DealTracker.Application;
using DealTracker.Application.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Cli;

/// <summary>The use cases over a database of this machine.</summary>
internal static class LocalStore
{
    /// <summary>The use cases, once the database is ready; or null after the reason was told.</summary>
    public static async Task<ServiceProvider?> OpenAsync(FileInfo database, DirectoryInfo deals, TextWriter errors, CancellationToken cancel)
    {
        if (ProfileFolder.Read(deals, errors) is null) return null;
        var provider = new ServiceCollection()
            .AddLogging()
            .AddDealTracker(new DealTrackerOptions(database.FullName, deals.FullName, SeedsFolder: null))
            .BuildServiceProvider();
        await provider.GetRequiredService<PrepareStorage>().RunAsync(cancel);
        return provider;
    }
}
