using Microsoft.AspNetCore.Diagnostics;

namespace DealTracker.Web.Hosting;

/// <summary>Errors in the site's own words: a page for people, <c>application/problem+json</c> for programs, never a stack trace.</summary>
public static class ErrorAnswers
{
    public static void UseErrorAnswers(this IApplicationBuilder app)
    {
        app.UseWhen(IsData, data =>
        {
            data.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf, ExceptionHandler = AnswerProblemAsync });
            data.UseStatusCodePages(context => AnswerProblemAsync(context.HttpContext));
        });
        app.UseWhen(context => !IsData(context), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf, ExceptionHandlingPath = "/error" });
            pages.UseStatusCodePagesWithReExecute("/error");
        });
    }

    /// <summary>True while the page about an error is made: the request is still the one that was refused, and must not be refused again.</summary>
    public static bool IsAnsweringError(this HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static bool IsData(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") || Path.GetExtension(context.Request.Path.Value) is ".json" or ".csv" or ".md";

    private static int StatusOf(Exception exception) => exception is BadHttpRequestException bad ? bad.StatusCode : 500;

    private static Task AnswerProblemAsync(HttpContext context)
    {
        var (title, detail) = ErrorWords.For(context.Response.StatusCode);
        return Results.Problem(detail, statusCode: context.Response.StatusCode, title: title).ExecuteAsync(context);
    }
}
