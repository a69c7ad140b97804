using DealTracker.Application;
using DealTracker.Application.Search;
using DealTracker.Application.Seeding;
using DealTracker.Application.Storage;
using DealTracker.Extraction.Profiles;

namespace DealTracker.Web.Hosting;

/// <summary>What is done before the first request: the log's first lines, the database, the seeds.</summary>
public static class Start
{
    /// <summary>False where a deal's profile cannot be used; each fault and each doubt is told with its line.</summary>
    public static bool ProfilesCanBeUsed(this WebApplication app)
    {
        var folder = app.Services.GetRequiredService<DealTrackerOptions>().DealsFolder;
        if (!Directory.Exists(folder))
        {
            app.Logger.LogError("There is no folder {Folder} of deals' profiles; DealTracker:Root names where it stands", folder);
            return false;
        }

        var checks = ProfileReader.CheckFolder(folder);
        foreach (var fault in checks.SelectMany(check => check.Faults))
            app.Logger.Log(fault.IsWarning ? LogLevel.Warning : LogLevel.Error, "{Fault}", fault);
        return checks.All(check => check.Profile is not null);
    }

    public static async Task PrepareAsync(this WebApplication app)
    {
        var addresses = Listening.Addresses(app.Configuration);
        app.Logger.LogInformation("DealTracker at {Addresses}", string.Join(", ", addresses));
        if (!addresses.All(Listening.IsLoopback))
            app.Logger.LogWarning("Other machines can reach this address, and nobody has to sign in: put a proxy with TLS and a password before it");
        await app.Services.GetRequiredService<PrepareStorage>().RunAsync(app.Lifetime.ApplicationStopping);
        await app.Services.GetRequiredService<LoadSeeds>().RunAsync(app.Lifetime.ApplicationStopping);
        await app.Services.GetRequiredService<RefreshSearch>().RunAsync(app.Lifetime.ApplicationStopping);
    }
}
