using DealTracker.Application.Articles;
using DealTracker.Domain.Dates;
using DealTracker.Web.Hosting;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/articles</c>: what is stored, and a way to add to it.</summary>
public static class ArticlesApi
{
    public const string Path = "/api/v1/articles";

    public static void MapArticles(this IEndpointRouteBuilder app)
    {
        var articles = app.MapGroup(Path);
        articles.MapRead("/", ListAsync).OnlyTakes().Answers<ItemsJson<ArticleSummaryJson>>("All stored articles, without their text");
        articles.MapRead("/{id:long}", ShowAsync).OnlyTakes().Answers<ArticleJson>("One article with its text, its facts and its events");
        articles.MapPost("/", AddAsync).Answers<ArticleJson>("Adds an article; one that is stored already is answered with 200, a new one with 201")
            .Accepts<ArticleUpload>("multipart/form-data").Produces<ArticleJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<ItemsJson<ArticleSummaryJson>> ListAsync(ListArticles articles, CancellationToken cancel) =>
        new([.. (await articles.RunAsync(cancel)).Select(ArticleSummaryJson.Of)]);

    private static async Task<IResult> ShowAsync(long id, ReadArticle read, CancellationToken cancel) =>
        await read.RunAsync(id, cancel) is { } article ? Results.Json(ArticleJson.Of(article)) : Problems.NotFound($"There is no article {id}.");

    private static async Task<IResult> AddAsync(HttpRequest request, ImportArticle import, CancellationToken cancel)
    {
        if (!request.HasFormContentType)
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "Send multipart/form-data with the article in a field named 'file'.");
        var form = await request.ReadFormAsync(cancel);
        if (form.Files.GetFile("file") is not { } file)
            return Problems.Field(StatusCodes.Status400BadRequest, "file", "Send the article in a field named 'file'.");
        if (!GivenDate.TryRead(form["published"], out var published))
            return Problems.Field(StatusCodes.Status422UnprocessableEntity, "published", GivenDate.Why);

        return await import.RunAsync(await file.BytesAsync(cancel), file.FileName, published, form["outlet"], cancel: cancel) switch
        {
            ImportOutcome.Imported imported => Results.Created($"{Path}/{imported.Article.Summary.Id}", ArticleJson.Of(imported.Article)),
            ImportOutcome.AlreadyImported known => Results.Json(ArticleJson.Of(known.Article)),
            ImportOutcome.Unreadable unreadable => Problems.Unreadable(unreadable.Problem, unreadable.Why),
            var other => throw new InvalidOperationException($"Nobody knows what {other.GetType().Name} means."),
        };
    }
}

/// <summary>The form's fields: the article's file, and what is known of it from elsewhere.</summary>
public sealed record ArticleUpload(string File, string? Published = null, string? Outlet = null);
