using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace DealTracker.Web.Api;

/// <summary>The JSON API.</summary>
public static class ApiEndpoints
{
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            // Answers are never read as HTML (application/json, nosniff), so that keys and quotes can stay legible.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true && endpoint.HttpMethod != HttpMethods.Head;
            ApiDescription.Describe(document);
        });
    }

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapDeals();
        app.MapClauses();
        app.MapCompareFiles();
        app.MapArticles();
        app.MapClashes();
        app.MapSources();
        app.MapDoubts();
        app.MapSearch();
        app.MapDays();
        app.MapChanges();
        app.MapReview();
    }

    /// <summary>Maps a read for GET and for HEAD, which asks for the headers alone.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder app, string pattern, Delegate handler) => app.MapMethods(pattern, ["GET", "HEAD"], handler);
}
