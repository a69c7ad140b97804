using DealTracker.Application.Review;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/review</c> and <c>/api/v1/audit</c>: what is in doubt, what was decided, and the log of it all.</summary>
public static class ReviewApi
{
    public static void MapReview(this IEndpointRouteBuilder app)
    {
        app.MapRead("/api/v1/deals/{deal}/review", ListAsync).OnlyTakes().Answers<ReviewJson>("Facts in doubt, and what was decided about facts");
        app.MapRead("/api/v1/audit", AuditAsync).OnlyTakes("before").Answers<AuditJson>("The audit log, newest lines first");
    }

    private static async Task<IResult> ListAsync(string deal, ListReview review, CancellationToken cancel) =>
        await review.RunAsync(deal, cancel) is { } list ? Results.Json(ReviewJson.Of(list)) : Problems.NoDeal(deal);

    private static async Task<IResult> AuditAsync(long? before, ListAudit audit, CancellationToken cancel)
    {
        if (before < 1) return Problems.Of(StatusCodes.Status400BadRequest, "'before' is the number of a line of the log.");
        var page = await audit.RunAsync(before, cancel);
        return Results.Json(new AuditJson([.. page.Lines.Select(AuditLineJson.Of)], page.Next, page.Next is { } next ? $"/api/v1/audit?before={next}" : null));
    }
}
