using DealTracker.Application.Deals;
using DealTracker.Domain.Ledgers;
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
        deals.MapRead("/", ListAsync).OnlyTakes().Answers<ItemsJson<DealJson>>("The deals that are followed");
        deals.MapRead("/{deal}", ShowAsync).OnlyTakes(QueryRules.Without).Answers<DealDetailJson>("A deal with its versions, its terms and its events");
        deals.MapRead("/{deal}/versions", VersionsAsync).OnlyTakes().Answers<ItemsJson<VersionJson>>("The versions of a deal, oldest first");
        deals.MapRead("/{deal}/events", EventsAsync).OnlyTakes().Answers<ItemsJson<EventJson>>("What happened, oldest first");
        deals.MapRead("/{deal}/compare/{from}/{to}", CompareApi.ShowAsync).OnlyTakes(QueryRules.Without).Answers<CompareJson>("Two versions, clause by clause");
        app.MapRead("/deals/{deal}.json", (HttpRequest request, string deal) => DataRedirect.To($"/api/v1/deals/{deal}", request.QueryString));
        app.MapRead("/deals/{deal}/compare/{from}/{to}.json", (HttpRequest request, string deal, string from, string to) => DataRedirect.To($"/api/v1{Links.Compare(deal, from, to)}", request.QueryString));
    }

    private static async Task<ItemsJson<DealJson>> ListAsync(ListDeals deals, CancellationToken cancel) =>
        new([.. (await deals.RunAsync(cancel)).Select(d => new DealJson(d.Id, d.Title, d.Deal.Ledger.Versions.Count, d.ArticleCount, d.Newest?.Id))]);

    private static async Task<IResult> ShowAsync(string deal, string[] without, ShowWithout show, CancellationToken cancel)
    {
        var left = GivenScope.Without(without)!;
        if (await show.RunAsync(deal, left, cancel) is not { Rest: var view } asked) return Problems.NoDeal(deal);
        var newest = view.Ledger.Versions is [.., var last] ? last : null;
        return Results.Json(new DealDetailJson(
            view.Id, view.Title, [.. view.Profile.Parties.Select(p => p.Id)], newest?.Id, Versions(view), Clauses(newest?.Clauses ?? []), Events(view),
            Clauses(view.Ledger.Unplaced), [.. left.Order()], [.. asked.Unsupported.Select(value => UnsupportedJson.Of(view, value))]));

        ClauseJson[] Clauses(IEnumerable<ClauseState> states) => [.. states.Select(state => ClauseJson.Of(view, state))];
    }

    private static async Task<IResult> VersionsAsync(string deal, ShowDeal show, CancellationToken cancel) =>
        await show.RunAsync(deal, cancel) is { } view ? Results.Json(new ItemsJson<VersionJson>(Versions(view))) : Problems.NoDeal(deal);

    private static async Task<IResult> EventsAsync(string deal, ShowDeal show, CancellationToken cancel) =>
        await show.RunAsync(deal, cancel) is { } view ? Results.Json(new ItemsJson<EventJson>(Events(view))) : Problems.NoDeal(deal);

    private static VersionJson[] Versions(DealView view) =>
        [.. view.Ledger.Versions.Select(v => new VersionJson(v.Id, v.Announced.Text, v.Articles.Count, v.InferredArticles.Count, view.WhatBrought(v)))];

    private static EventJson[] Events(DealView view) =>
    [
        .. view.Ledger.Events.Select(e => new EventJson(
            e.Date.Text, e.Parties, EventTitle.For(e, view.Names), e.Kind, [.. e.Evidence.Select(quote => EvidenceJson.Of(view, quote))])),
    ];
}

public sealed record DealJson(string Id, string Title, int Versions, int Articles, string? Newest);

/// <param name="Articles">How many articles state terms of it.</param>
/// <param name="Inferred">How many of those do not date it themselves.</param>
/// <param name="What">What it brought, as the deal's profile says; null where it says nothing of it.</param>
public sealed record VersionJson(string Id, string Announced, int Articles, int Inferred, string? What);

public sealed record EventJson(string Date, IReadOnlyList<string> Parties, string Title, string Kind, IReadOnlyList<EvidenceJson> Evidence);
