using DealTracker.Application.Deals;
using DealTracker.Domain.Doubts;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;
using DealTracker.Web.Hosting;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/clauses/{clause}</c>: one clause through all versions.</summary>
public static class ClausesApi
{
    public static void MapClauses(this IEndpointRouteBuilder app)
    {
        app.MapRead("/api/v1/deals/{deal}/clauses/{clause}", ShowAsync).OnlyTakes(QueryRules.Without).Answers<ClauseHistoryJson>("One clause through all versions");
        app.MapRead("/deals/{deal}/clauses/{clause}.json", (HttpRequest request, string deal, string clause) => DataRedirect.To($"/api/v1/deals/{deal}/clauses/{Uri.EscapeDataString(clause)}", request.QueryString));
    }

    private static async Task<IResult> ShowAsync(string deal, string clause, string[] without, ShowDeal deals, ShowClause clauses, CancellationToken cancel)
    {
        if (await clauses.RunAsync(deal, clause, GivenScope.Without(without), cancel) is { } view) return Results.Json(ClauseHistoryJson.Of(view));
        return await deals.RunAsync(deal, cancel) is null ? Problems.NoDeal(deal) : Problems.NotFound($"No article speaks of a clause '{clause}' of this deal.");
    }
}

/// <param name="Items">Its state in every version that knows it, oldest first.</param>
/// <param name="Undated">What articles say of it that found no version.</param>
public sealed record ClauseHistoryJson(string Clause, string Title, IReadOnlyList<ClauseInVersionJson> Items, IReadOnlyList<ClauseJson> Undated)
{
    public static ClauseHistoryJson Of(ClauseView view) => Of(view, view.Deal.FindDoubts());

    private static ClauseHistoryJson Of(ClauseView view, DoubtList doubts) => new(
        view.Clause.ToString(),
        ClauseTitle.Of(view.Clause, view.Deal.Names),
        [.. view.History.Select(known => new ClauseInVersionJson(known.Version.Id, ClauseJson.Of(view.Deal, known.State), Rivals(view.Deal, known.State), Doubts(view.Deal, doubts, known.State)))],
        [.. view.Unplaced.Select(state => ClauseJson.Of(view.Deal, state))]);

    private static Dictionary<string, IReadOnlyList<DoubtJson>> Doubts(DealView deal, DoubtList doubts, ClauseState state) =>
        state.Attributes.Select(term => (term.Attribute, Doubts: doubts.Of(state.Clause, term))).Where(term => term.Doubts.Count > 0)
            .ToDictionary(term => term.Attribute, IReadOnlyList<DoubtJson> (term) => [.. term.Doubts.Select(doubt => DoubtJson.Of(deal, doubt))]);

    private static RivalJson[] Rivals(DealView deal, ClauseState state) =>
    [
        .. from attribute in state.Attributes
           from rival in attribute.Rivals
           select new RivalJson(attribute.Attribute, ValueJson.Of(attribute.Attribute, rival.Value), ValueJson.Of(rival.Certainty), [.. rival.Evidence.Select(quote => EvidenceJson.Of(deal, quote))]),
    ];
}

/// <param name="Rivals">Values that articles state otherwise, for the same version.</param>
/// <param name="Ambiguity">What is doubtful about its terms, by attribute; those of which nothing is are left out.</param>
public sealed record ClauseInVersionJson(string Version, ClauseJson State, IReadOnlyList<RivalJson> Rivals, IReadOnlyDictionary<string, IReadOnlyList<DoubtJson>> Ambiguity);

public sealed record RivalJson(string Attribute, object Value, string Certainty, IReadOnlyList<EvidenceJson> Evidence);
