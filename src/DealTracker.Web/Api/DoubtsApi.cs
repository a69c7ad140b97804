using DealTracker.Application.Deals;
using DealTracker.Domain.Doubts;
using DealTracker.Domain.Wording;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/doubts</c>: every term with what is doubtful about it; <c>?only=free</c> for those without doubt.</summary>
public static class DoubtsApi
{
    public static void MapDoubts(this IEndpointRouteBuilder app)
    {
        app.MapRead("/api/v1/deals/{deal}/doubts", ShowAsync).OnlyTakes("only", QueryRules.Without).Answers<ItemsJson<TermDoubtsJson>>("Every term with what is doubtful about it");
        app.MapRead("/deals/{deal}/doubts.json", (HttpRequest request, string deal) => DataRedirect.To($"/api/v1{Links.Doubts(deal)}", request.QueryString));
    }

    private static async Task<IResult> ShowAsync(string deal, string? only, string[] without, ShowDoubts doubts, CancellationToken cancel)
    {
        if (await doubts.RunAsync(deal, GivenScope.Without(without), cancel) is not { } view) return Problems.NoDeal(deal);
        return DoubtWords.TryFilter(only, view.List, out var chosen)
            ? Results.Json(new ItemsJson<TermDoubtsJson>([.. chosen.Select(term => TermDoubtsJson.Of(view, term))]))
            : Problems.Of(StatusCodes.Status400BadRequest, $"'only' is '{DoubtWords.Free}' or one of {string.Join(", ", DoubtWords.All.Select(DoubtWords.Name))}.");
    }
}

/// <param name="Version">The version's id, or null where none was found.</param>
/// <param name="Ambiguity">What is doubtful; empty where nothing is.</param>
public sealed record TermDoubtsJson(
    string? Version, string Clause, string Title, string Attribute, object Value, string Certainty, CorroborationJson Corroboration,
    IReadOnlyList<DoubtJson> Ambiguity, IReadOnlyList<EvidenceJson> Evidence)
{
    public static TermDoubtsJson Of(DoubtsView view, TermDoubts term) => new(
        term.Version?.Id, term.Clause.ToString(), ClauseTitle.Of(term.Clause, view.Deal.Names), term.Term.Attribute,
        ValueJson.Of(term.Term.Attribute, term.Term.Value), ValueJson.Of(term.Term.Certainty), CorroborationJson.Of(view.Deal, term.Term.Evidence),
        [.. term.Doubts.Select(doubt => DoubtJson.Of(view.Deal, doubt))],
        [.. term.Term.Evidence.Select(quote => EvidenceJson.Of(view.Deal, quote))]);
}

/// <summary>A doubt with the words that cause it.</summary>
public sealed record DoubtJson(string Kind, long Article, string Words, int Start, int End)
{
    public static DoubtJson Of(DealView deal, Doubt doubt) => new(DoubtWords.Name(doubt.Kind), doubt.Article, deal.Words(doubt), doubt.Words.Start, doubt.Words.End);
}
