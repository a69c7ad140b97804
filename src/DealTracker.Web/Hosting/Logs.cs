using System.Diagnostics;
using Serilog;

namespace DealTracker.Web.Hosting;

/// <summary>Structured logs as <c>appsettings.json</c> describes them; one line a request, and never a word of an article.</summary>
public static class Logs
{
    private const string FilePath = "Serilog:WriteTo:File:Args:path";

    public static void LogTo(this WebApplicationBuilder builder, Places places)
    {
        if (builder.Configuration[FilePath] is { } path)
            builder.Configuration[FilePath] = Path.Combine(places.Data, path);
        builder.Logging.ClearProviders()
            .AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger(), dispose: true);
    }

    public static void UseRequestLog(this WebApplication app) => app.Use(async (context, next) =>
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        app.Logger.LogInformation(
            "{Method} {Path} answered {Status} in {Milliseconds:0} ms",
            context.Request.Method, context.Request.Path.Value, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    });
}
