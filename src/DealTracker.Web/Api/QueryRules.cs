using DealTracker.Web.Hosting;
using DealTracker.Web.Wording;
namespace DealTracker.Web.Api;

/// <summary>Data formats take the query parameters that they know, and refuse others: a mistyped one would pass for an answer to the question.</summary>
public static class QueryRules
{
    /// <summary>Names articles to be left out; what names none is refused before any handler sees it.</summary>
    public const string Without = "without";

    public static TBuilder OnlyTakes<TBuilder>(this TBuilder endpoint, params string[] names)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter((context, next) =>
        {
            var strange = context.HttpContext.Request.Query.Keys.FirstOrDefault(key => !names.Contains(key, StringComparer.Ordinal));
            if (strange is null && names.Contains(Without) && GivenScope.Without(context.HttpContext.Request.Query[Without].OfType<string>().ToList()) is null)
                return ValueTask.FromResult<object?>(Problems.Of(StatusCodes.Status400BadRequest, Phrases.History["NoArticles"]));
            return strange is null
                ? next(context)
                : ValueTask.FromResult<object?>(Problems.Of(
                    StatusCodes.Status400BadRequest,
                    names.Length == 0 ? $"'{strange}' means nothing here; this address takes no parameters." : $"'{strange}' means nothing here; this address takes {string.Join(", ", names)}."));
        });
}
