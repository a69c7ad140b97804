using System.Text.Json.Serialization;
using DealTracker.Application.Search;
using DealTracker.Web.Markup;
using DealTracker.Web.Pages.Search;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/search</c>: articles, facts and quotes that hold all the words.</summary>
public static class SearchApi
{
    private const string Path = "/api/v1/search";

    public static void MapSearch(this IEndpointRouteBuilder app) => app.MapRead(Path, FindAsync)
        .WithMetadata(new ApiDescription.Query(SearchRequest.Names)).Answers<SearchJson>("Articles, facts and quotes that hold all the words");

    private static async Task<IResult> FindAsync(HttpRequest request, SearchStore search, CancellationToken cancel)
    {
        if (request.Query.Keys.Except(SearchRequest.Names).FirstOrDefault() is { } unknown)
            return Problems.Field(StatusCodes.Status400BadRequest, unknown, $"There is no '{unknown}' to search by, only {string.Join(", ", SearchRequest.Names)}.");
        if (SearchRequest.Of(request.Query) is not { } asked)
            return Problems.Field(StatusCodes.Status400BadRequest, SearchRequest.Cursor, "This is no cursor that a page of results gave.");
        var results = await search.RunAsync(asked.Query, asked.Chosen, asked.After, IndexModel.PerPage, cancel);
        return Results.Json(new SearchJson(
            asked.Query.Text,
            results.Total,
            [.. results.Hits.Select(Of)],
            SearchFacet.All.ToDictionary(facet => facet, facet => (IReadOnlyList<FacetJson>)[.. results.Facets.Where(f => f.Facet == facet).Select(f => new FacetJson(f.Value, f.Count))]),
            results.Next,
            results.Next is { } next ? Path + asked.Address(next) : null));
    }

    private static HitJson Of(SearchHit hit) => new(
        hit.Kind, hit.Article, hit.Title, hit.Published?.Text, hit.Agreement, hit.Clause, hit.Version?.Text,
        string.Concat(hit.Words.Select(w => w.Text)),
        [.. hit.Words.Where(w => w.Found).Select(w => w.Text)],
        Links.Found(hit));
}

/// <param name="Query">What was looked for: what was asked, cut where it was too long.</param>
/// <param name="Total">How many results there are on all pages.</param>
/// <param name="Facets">For each facet, its most frequent values were it not chosen.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record SearchJson(
    string Query, int Total, IReadOnlyList<HitJson> Items, IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> Facets, string? Next,
    [property: JsonPropertyName("next_url")] string? NextUrl);

/// <param name="Kind"><c>article</c>, <c>fact</c> or <c>quote</c>.</param>
/// <param name="Agreement">Of a fact.</param>
/// <param name="Clause">Of a fact.</param>
/// <param name="Version">Of a fact: which version it describes, as the article names it.</param>
/// <param name="Snippet">The best part of it.</param>
/// <param name="Found">The words in the snippet that were looked for.</param>
/// <param name="Url">Where it stands on the pages.</param>
public sealed record HitJson(
    string Kind, long Article, string Title, string? Published, string? Agreement, string? Clause, string? Version, string Snippet, IReadOnlyList<string> Found, string Url);

public sealed record FacetJson(string Value, int Count);
