using DealTracker.Application.Review;
using DealTracker.Domain.Review;
using DealTracker.Web.Hosting;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/review</c> and <c>/api/v1/audit</c>: what is in doubt, what was decided, and the log of it all.</summary>
public static class ReviewApi
{
    public static void MapReview(this IEndpointRouteBuilder app)
    {
        app.MapRead("/api/v1/deals/{deal}/review", ListAsync).OnlyTakes();
        app.MapRead("/api/v1/audit", AuditAsync).OnlyTakes("before");
    }

    private static async Task<IResult> ListAsync(string deal, ListReview review, CancellationToken cancel) => await review.RunAsync(deal, cancel) is { } list
        ? Results.Json(new
        {
            Deal = deal,
            Items = list.Open.Select(Of),
            Decided = list.Decided.Select(Of),
            Orphaned = list.Orphaned.Select(orphan => new { orphan.Article, Fact = FactOf(orphan.Made.Decision.Fact), Decision = Of(orphan.Made) }),
        })
        : Problems.NoDeal(deal);

    private static async Task<IResult> AuditAsync(long? before, ListAudit audit, CancellationToken cancel)
    {
        if (before < 1) return Problems.Of(StatusCodes.Status400BadRequest, "'before' is the number of a line of the log.");
        var page = await audit.RunAsync(before, cancel);
        return Results.Json(new
        {
            Items = page.Lines.Select(line => new { line.Id, line.At, line.By, line.Kind, Article = line.ArticleId, line.Reason, line.Details, line.PreviousHash, line.Hash }),
            page.Next,
            NextUrl = page.Next is { } next ? $"/api/v1/audit?before={next}" : null,
        });
    }

    private static object FactOf(FactIdentity fact) => new { Clause = fact.Clause.ToString(), fact.Attribute, fact.Version, Value = ValueJson.Of(fact.Attribute, fact.Value), fact.Quote };

    private static object Of(ReviewItem item) => new
    {
        item.Fact,
        item.Article,
        Version = item.Machine.Versions.Select(version => version.Text),
        Clause = item.Machine.Clause.ToString(),
        item.Machine.Attribute,
        Value = ValueJson.Of(item.Machine.Attribute, item.Machine.Value),
        Certainty = ValueJson.Of(item.Machine.Certainty),
        item.Quotes,
        Doubts = item.Doubts.Select(doubt => DoubtWords.Name(doubt.Kind)),
        Decision = item.Decision is { } made ? Of(made) : null,
    };

    private static object Of(MadeDecision made) => new
    {
        made.Decision.Id,
        Verdict = made.Decision.Verdict.ToString().ToLowerInvariant(),
        Value = made.Decision.Correction?.Value?.Text,
        Version = made.Decision.Correction?.Version?.Text,
        Certainty = made.Decision.Correction?.Certainty is { } certainty ? ValueJson.Of(certainty) : null,
        made.Line.At,
        made.Line.By,
        made.Line.Reason,
    };
}
