using DealTracker.Application.Seeding;
using DealTracker.Application.Storage;

namespace DealTracker.Web.Hosting;

/// <summary>What is done before the first request: the log's first lines, the database, the seeds.</summary>
public static class Start
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        var addresses = Listening.Addresses(app.Configuration);
        app.Logger.LogInformation("DealTracker at {Addresses}", string.Join(", ", addresses));
        if (!addresses.All(Listening.IsLoopback))
            app.Logger.LogWarning("Other machines can reach this address, and nobody has to sign in: put a proxy with TLS and a password before it");
        await app.Services.GetRequiredService<PrepareStorage>().RunAsync(app.Lifetime.ApplicationStopping);
        await app.Services.GetRequiredService<LoadSeeds>().RunAsync(app.Lifetime.ApplicationStopping);
    }
}
