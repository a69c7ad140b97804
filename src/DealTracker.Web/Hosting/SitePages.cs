using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace DealTracker.Web.Hosting;

/// <summary>The pages for people.</summary>
public static class SitePages
{
    public static void AddSitePages(this IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.Conventions.AddPageRoute("/Deals/On", "/deals/{deal}/on/{date}/known/{known}"));
        // Pages are UTF-8: letters beyond ASCII can stand as they are.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(route => route.LowercaseUrls = true);
    }

    public static void MapSitePages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets().Add(AllowOnlyItsMethods);
    }

    /// <summary>Pages with a form that changes something.</summary>
    private static readonly string[] Taking =
        ["articles/new", "articles/new/{held}", "articles/{id:long}/withdraw", "articles/{id:long}/reread", "deals/{deal}/sources", "review"];

    /// <summary>Without this a page answers every method as if it were a read.</summary>
    private static void AllowOnlyItsMethods(EndpointBuilder endpoint)
    {
        var route = ((RouteEndpointBuilder)endpoint).RoutePattern.RawText;
        if (route == "error") return;
        string[] methods = Taking.Contains(route) ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
        endpoint.Metadata.Add(new HttpMethodMetadata(methods));
    }
}
