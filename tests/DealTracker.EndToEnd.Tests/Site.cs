using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.EndToEnd.Tests;

/// <summary>The site as it runs, over a database of its own, on 20 November 2026.</summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("dealtracker-");

    /// <summary>Where the database, the keys and the logs are.</summary>
    public string Data => data.FullName;

    /// <summary>A client that follows no redirect by itself.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });

    /// <summary>The lines of the log, each a JSON object.</summary>
    public IReadOnlyList<JsonElement> Log()
    {
        using var log = new FileStream(Directory.GetFiles(Path.Combine(Data, "logs")).Single(), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return [.. new StreamReader(log).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("DealTracker:Data", Data);
        builder.UseSetting("Serilog:WriteTo:Console:Args:restrictedToMinimumLevel", "Fatal");
        builder.ConfigureTestServices(services =>
            services.AddSingleton<TimeProvider>(new FixedTime(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero))));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Data)) data.Delete(recursive: true);
    }
}
