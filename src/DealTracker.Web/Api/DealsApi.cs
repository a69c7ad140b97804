using DealTracker.Application.Deals;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals</c>: deals, their versions, what happened.</summary>
public static class DealsApi
{
    public static void MapDeals(this IEndpointRouteBuilder app)
    {
        var deals = app.MapGroup("/api/v1/deals");
        deals.MapRead("/", ListAsync);
        deals.MapRead("/{deal}", ShowAsync).OnlyTakes("without");
        deals.MapRead("/{deal}/versions", VersionsAsync);
        deals.MapRead("/{deal}/events", EventsAsync);
        deals.MapRead("/{deal}/compare/{from}/{to}", CompareApi.ShowAsync).OnlyTakes();
        app.MapRead("/deals/{deal}.json", (HttpRequest request, string deal) => DataRedirect.To($"/api/v1/deals/{deal}", request.QueryString));
        app.MapRead("/deals/{deal}/compare/{from}/{to}.json", (string deal, string from, string to) => DataRedirect.To($"/api/v1{Links.Compare(deal, from, to)}"));
    }

    private static async Task<ItemsJson<DealJson>> ListAsync(ListDeals deals, CancellationToken cancel) =>
        new([.. (await deals.RunAsync(cancel)).Select(d => new DealJson(d.Id, d.Title, d.Deal.Ledger.Versions.Count, d.ArticleCount, d.Newest?.Id))]);

    private static async Task<IResult> ShowAsync(string deal, string[] without, ShowWithout show, CancellationToken cancel)
    {
        if (GivenScope.Without(without) is not { } left) return Problems.Of(StatusCodes.Status400BadRequest, Phrases.History["NoArticles"]);
        if (await show.RunAsync(deal, left, cancel) is not { Rest: var view } asked) return Problems.NoDeal(deal);
        var newest = view.Ledger.Versions is [.., var last] ? last : null;
        return Results.Json(new
        {
            view.Id,
            view.Title,
            Parties = view.Profile.Parties.Select(p => p.Id),
            Newest = newest?.Id,
            Versions = Versions(view),
            Clauses = newest?.Clauses.Select(state => ClauseJson.Of(view, state)) ?? [],
            Events = Events(view),
            Undated = view.Ledger.Unplaced.Select(state => ClauseJson.Of(view, state)),
            Without = left.Order(),
            Unsupported = asked.Unsupported.Select(value => UnsupportedJson.Of(view, value)),
        });
    }

    private static async Task<IResult> VersionsAsync(string deal, ShowDeal show, CancellationToken cancel) =>
        await show.RunAsync(deal, cancel) is { } view ? Results.Json(new ItemsJson<VersionJson>(Versions(view))) : Problems.NoDeal(deal);

    private static async Task<IResult> EventsAsync(string deal, ShowDeal show, CancellationToken cancel) =>
        await show.RunAsync(deal, cancel) is { } view ? Results.Json(new ItemsJson<EventJson>(Events(view))) : Problems.NoDeal(deal);

    private static VersionJson[] Versions(DealView view) =>
        [.. view.Ledger.Versions.Select(v => new VersionJson(v.Id, v.Announced.Text, v.Articles.Count, v.InferredArticles.Count))];

    private static EventJson[] Events(DealView view) =>
    [
        .. view.Ledger.Events.Select(e => new EventJson(
            e.Date.Text, e.Parties, EventTitle.For(e, view.Names), e.Kind, [.. e.Evidence.Select(quote => EvidenceJson.Of(view, quote))])),
    ];
}

public sealed record DealJson(string Id, string Title, int Versions, int Articles, string? Newest);

/// <param name="Articles">How many articles state terms of it.</param>
/// <param name="Inferred">How many of those do not date it themselves.</param>
public sealed record VersionJson(string Id, string Announced, int Articles, int Inferred);

public sealed record EventJson(string Date, IReadOnlyList<string> Parties, string Title, string Kind, IReadOnlyList<EvidenceJson> Evidence);
