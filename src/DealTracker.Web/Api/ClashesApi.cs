using DealTracker.Application.Deals;
using DealTracker.Domain.Clashes;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Wording;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/clashes</c> and <c>/api/v1/clashes/{id}</c>: exclusive rights of different deals that may not both stand.</summary>
public static class ClashesApi
{
    public static void MapClashes(this IEndpointRouteBuilder app)
    {
        app.MapRead("/api/v1/deals/{deal}/clashes", ListAsync).OnlyTakes(QueryRules.Without).Answers<ItemsJson<ClashJson>>("Exclusive rights of this deal and others that may not both stand");
        app.MapRead("/api/v1/clashes/{id}", ShowAsync).OnlyTakes(QueryRules.Without).Answers<ClashJson>("One clash, with both quotes");
        app.MapRead("/deals/{deal}/clashes.json", (HttpRequest request, string deal) => DataRedirect.To($"/api/v1{Links.Clashes(deal)}", request.QueryString));
        app.MapRead("/clashes/{id}.json", (HttpRequest request, string id) => DataRedirect.To($"/api/v1{Links.Clash(id)}", request.QueryString));
    }

    private static async Task<IResult> ListAsync(string deal, string[] without, ShowClashes clashes, CancellationToken cancel) =>
        await clashes.OfDealAsync(deal, GivenScope.Without(without), cancel) is { } found
            ? Results.Json(new ItemsJson<ClashJson>([.. found.Clashes.Select(ClashJson.Of)]))
            : Problems.NoDeal(deal);

    private static async Task<IResult> ShowAsync(string id, string[] without, ShowClashes clashes, CancellationToken cancel) =>
        await clashes.OneAsync(id, GivenScope.Without(without), cancel) is { } found ? Results.Json(ClashJson.Of(found)) : Problems.NotFound($"There is no clash '{id}'.");
}

/// <param name="From">Since when both rights stand, or null where that cannot be told.</param>
/// <param name="SettledOn">When the first of them ended, or null.</param>
/// <param name="Doubt">What is not known, where it cannot be told; else null.</param>
/// <param name="Links">Quotes that tie what one right covers to what the other covers.</param>
public sealed record ClashJson(
    string Id, string Title, string State, string Sentence, string Why, string? From, string? SettledOn, string? Doubt,
    IReadOnlyList<ScopeLinkJson> Links, IReadOnlyList<GrantJson> Grants)
{
    public static ClashJson Of(ClashView view)
    {
        var clash = view.Clash;
        var (earlier, later) = (view.Earlier.Names, view.Later.Names);
        return new ClashJson(
            clash.Id, ClashSentence.Title(clash, earlier, later), ClashWords.Name(clash.State), ClashSentence.State(clash) + ".",
            ClashSentence.Why(clash, earlier, later), clash.From?.Text, clash.SettledOn?.Text, ClashWords.Name(clash.Doubt),
            [.. clash.Links.Select(link => new ScopeLinkJson(link.Word, EvidenceJson.Of(view.DealQuoting(link.Quote), link.Quote)))],
            [GrantJson.Of(view, clash.Earlier), GrantJson.Of(view, clash.Later)]);
    }
}

/// <param name="Names">The word in the quote that the other right's scope goes by; null where both have the same scope.</param>
public sealed record ScopeLinkJson(string? Names, EvidenceJson Evidence);

/// <param name="From">Since when it stands.</param>
/// <param name="Until">When it ended or runs out; null while its end is open or hangs on a milestone.</param>
/// <param name="Ending">The quotes that say that it ended.</param>
public sealed record GrantJson(
    string Deal, string Clause, string Title, string Sentence, string Certainty, IReadOnlyList<string> Scope, string? From, string? Until,
    IReadOnlyList<EvidenceJson> Evidence, IReadOnlyList<EvidenceJson> Ending)
{
    public static GrantJson Of(ClashView view, ExclusiveGrant grant)
    {
        var deal = view.DealOf(grant);
        return new GrantJson(
            grant.Deal, grant.Clause.ToString(), ClauseTitle.Of(grant.Clause, deal.Names), ClauseSentence.For(grant.State, deal.Names),
            ValueJson.Of(grant.Certainty), grant.Scope, grant.From?.Text, grant.Until?.Text,
            Quotes(grant.Quotes), Quotes(grant.EndQuotes));

        IReadOnlyList<EvidenceJson> Quotes(IReadOnlyList<Evidence> quotes) => [.. quotes.Select(quote => EvidenceJson.Of(deal, quote))];
    }
}
