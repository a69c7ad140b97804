using DealTracker.Web.Pages.Search;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DealTracker.Web.Api;

/// <summary>What the description of the API says beyond what its types do.</summary>
public static class ApiDescription
{
    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["deal"] = "A deal's id: its two parties in alphabetical order.",
        ["id"] = "The id of what is asked for.",
        ["clause"] = "A clause's key: its kind, who owes it and who benefits, such as license:a>b.",
        ["from"] = "The older version, by its date at any precision.",
        ["to"] = "The newer version, by its date at any precision.",
        ["date"] = "A date of any precision: 2026, 2026-04 or 2026-04-27.",
        ["known"] = "As known at this instant, or by the end of this date (UTC). It may not lie ahead.",
        ["by"] = "What becoming known means: published (the default) or recorded.",
        ["without"] = "An article's id: the answer is as if it were withdrawn. May be given several times.",
        ["before"] = "A line of the log: the page begins below it.",
        ["only"] = "free for terms without doubt, or the name of one kind of doubt.",
        [SearchRequest.Words] = "The words to look for; all have to be found.",
        [SearchRequest.Cursor] = "The cursor that the page before gave as next.",
        ["kind"] = "Narrows to one kind: article, fact or quote.",
    };

    /// <summary>Parameters that a handler reads from the query itself.</summary>
    public sealed record Query(IReadOnlyList<string> Names);

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "DealTracker",
                Version = "v1",
                Description = "What articles say of commercial deals, clause by clause, each with the words that say so. Reading is open; errors are problem details (RFC 9457).",
            };
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // What a term may be: a boolean, a number, or a string where it is a date, a bound, a milestone or a scope.
            const JsonSchemaType Term = JsonSchemaType.Boolean | JsonSchemaType.Number | JsonSchemaType.String;
            if (context.JsonTypeInfo.Type == typeof(object)) schema.Type = context.JsonPropertyInfo is { IsGetNullable: true } ? Term | JsonSchemaType.Null : Term;
            if (context.JsonTypeInfo.Type == typeof(IReadOnlyDictionary<string, object>)) schema.AdditionalProperties = new OpenApiSchema { Type = Term };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            foreach (var name in context.Description.ActionDescriptor.EndpointMetadata.OfType<Query>().SelectMany(query => query.Names))
                (operation.Parameters ??= []).Add(new OpenApiParameter { Name = name, In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
            foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
                parameter.Description = Parameters.GetValueOrDefault(parameter.Name ?? "", "Narrows the answer to this value.");
            return Task.CompletedTask;
        });
    }

    /// <summary>Says what an endpoint answers, and that it answers with a problem where it cannot.</summary>
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, string summary) => endpoint.WithSummary(summary).Produces<T>()
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests);
}
