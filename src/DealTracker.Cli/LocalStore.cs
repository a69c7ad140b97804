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
        if (OpenAsItIs(database, deals, errors) is not { } provider) return null;
        await provider.GetRequiredService<PrepareStorage>().RunAsync(cancel);
        return provider;
    }

    /// <summary>The same, with the database left as it is, whatever it is.</summary>
    public static ServiceProvider? OpenAsItIs(FileInfo database, DirectoryInfo deals, TextWriter errors) =>
        ProfileFolder.Read(deals, errors) is null
            ? null
            : new ServiceCollection()
                .AddLogging()
                .AddDealTracker(new DealTrackerOptions(database.FullName, deals.FullName, SeedsFolder: null))
                .BuildServiceProvider();
}
