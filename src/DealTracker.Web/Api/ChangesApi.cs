using DealTracker.Application.Deals;
using DealTracker.Domain.Changes;
using DealTracker.Domain.Wording;
using DealTracker.Web.Markup;
using DealTracker.Web.Pages.Deals;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/changes</c>: the deal changed, and our knowledge of it changed.</summary>
public static class ChangesApi
{
    public static void MapChanges(this IEndpointRouteBuilder app)
    {
        app.MapRead("/api/v1/deals/{deal}/changes", ShowAsync).OnlyTakes("before").Answers<ChangesJson>("When the deal changed, and when our knowledge of it did");
        app.MapRead("/deals/{deal}/changes.json", (HttpRequest request, string deal) => DataRedirect.To($"/api/v1{Links.Changes(deal)}", request.QueryString));
    }

    private static async Task<IResult> ShowAsync(string deal, long? before, ListChanges list, CancellationToken cancel)
    {
        if (before < 1) return Problems.Of(StatusCodes.Status400BadRequest, "'before' is the number of a line of the log.");
        return await list.RunAsync(deal, before, cancel) is { } view ? Results.Json(Of(view)) : Problems.NoDeal(deal);
    }

    private static ChangesJson Of(ChangesView view) => new(
        view.Deal.Id,
        [.. view.Changes.Select(change => new DealChangeJson(change.To.Announced.Text, change.From?.Id, change.To.Id, [.. change.Clauses.Select(clause => new ClauseShiftJson(
            clause.Clause.ToString(), ClauseTitle.Of(clause.Clause, view.Deal.Names), ChangeWords.Name(clause.Change), ValueJson.Of(clause.From), ValueJson.Of(clause.To),
            [.. (clause.To?.Evidence() ?? []).Select(quote => EvidenceJson.Of(view.Deal, quote))]))]))],
        new KnowledgeJson(
            [.. view.Steps.Select(step => new KnowledgeStepJson(
                step.Line.Id, step.Line.At, step.Line.Kind, step.Line.ArticleId!.Value, step.Line.By, step.Line.Reason,
                [.. step.Difference.Terms.Select(Of)], step.Difference.Corroborated,
                [.. step.Difference.Renamed.Select(pair => new RenamedJson(pair.Before.Text, pair.After.Text))]))],
            view.Next, view.Next is { } next ? $"/api/v1{Links.Changes(view.Deal.Id)}?before={next}" : null));

    private static TermShiftJson Of(TermChange change) => new(
        change.Clause.ToString(), (change.After ?? change.Before)!.Version?.Text, ValueJson.Of(change.Before?.State), ValueJson.Of(change.After?.State),
        [.. (change.After ?? change.Before)!.State.Evidence().Select(quote => new QuotePlaceJson(quote.Article, quote.Span.Start, quote.Span.End))]);
}

/// <param name="Changes">When the deal changed, newest first.</param>
/// <param name="Knowledge">When our knowledge of it did, newest first.</param>
public sealed record ChangesJson(string Deal, IReadOnlyList<DealChangeJson> Changes, KnowledgeJson Knowledge);

/// <param name="Date">The day, as exactly as it is known.</param>
/// <param name="From">The version before; null for the first that is known.</param>
public sealed record DealChangeJson(string Date, string? From, string To, IReadOnlyList<ClauseShiftJson> Clauses);

public sealed record ClauseShiftJson(
    string Clause, string Title, string Change, IReadOnlyDictionary<string, object>? Before, IReadOnlyDictionary<string, object>? After, IReadOnlyList<EvidenceJson> Evidence);

/// <param name="Next">The line below which the next page begins; null at the end.</param>
public sealed record KnowledgeJson(IReadOnlyList<KnowledgeStepJson> Items, long? Next, string? NextUrl);

/// <param name="Line">The line of the audit log that tells of it.</param>
/// <param name="Kind"><c>article-added</c>, <c>article-withdrawn</c>, <c>article-restored</c>, <c>fact-confirmed</c>, <c>fact-corrected</c>, <c>fact-rejected</c>, <c>decision-taken-back</c> or <c>reading-changed</c>.</param>
/// <param name="Corroborated">How many terms stand as they stood, on more articles.</param>
/// <param name="Renamed">Versions whose date became known better, or worse.</param>
public sealed record KnowledgeStepJson(
    long Line, DateTime At, string Kind, long Article, string? By, string? Reason, IReadOnlyList<TermShiftJson> Terms, int Corroborated, IReadOnlyList<RenamedJson> Renamed);

/// <param name="Version">The version whose term it is, or was; null where none was found.</param>
public sealed record TermShiftJson(
    string Clause, string? Version, IReadOnlyDictionary<string, object>? Before, IReadOnlyDictionary<string, object>? After, IReadOnlyList<QuotePlaceJson> Evidence);

/// <summary>Where a quote stands: its words are the article's.</summary>
public sealed record QuotePlaceJson(long Article, int Start, int End);

public sealed record RenamedJson(string Before, string After);
