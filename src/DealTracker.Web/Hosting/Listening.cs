using System.Net;

namespace DealTracker.Web.Hosting;

/// <summary>Where the site listens: on this machine alone, unless somebody says otherwise.</summary>
public static class Listening
{
    private const string Loopback = "http://127.0.0.1:5000";

    public static void ListenOnLoopback(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings["urls"] is null && settings["http_ports"] is null && settings["https_ports"] is null)
            builder.WebHost.UseUrls(Loopback);

        // A page elsewhere that points its own name at 127.0.0.1 must not be served: only names of this machine are answered.
        if (settings["AllowedHosts"] is null && Addresses(settings).All(IsLoopback))
            settings["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
    }

    public static IReadOnlyList<string> Addresses(IConfiguration settings) =>
        settings["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ??
        (settings["http_ports"] ?? settings["https_ports"])?.Split(';').Select(port => $"http://*:{port}").ToArray() ??
        [Loopback];

    public static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) &&
        (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
