using DealTracker.Application.Deals;
using DealTracker.Domain.Coverage;
using DealTracker.Domain.Origins;
using DealTracker.Domain.Wording;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/sources</c> and <c>/coverage</c>: on whose reports a deal's terms rest, and who speaks of what.</summary>
public static class SourcesApi
{
    public static void MapSources(this IEndpointRouteBuilder app)
    {
        app.MapRead("/api/v1/deals/{deal}/sources", SourcesAsync).OnlyTakes(QueryRules.Without).Answers<SourcesJson>("Articles by origin, with the reasons, and where they disagree");
        app.MapRead("/api/v1/deals/{deal}/coverage", CoverageAsync).OnlyTakes(QueryRules.Without).Answers<ItemsJson<CoverageRowJson>>("Every clause against every article");
        app.MapRead("/deals/{deal}/sources.json", (HttpRequest request, string deal) => DataRedirect.To($"/api/v1{Links.Sources(deal)}", request.QueryString));
        app.MapRead("/deals/{deal}/coverage.json", (HttpRequest request, string deal) => DataRedirect.To($"/api/v1/deals/{deal}/coverage", request.QueryString));
    }

    private static async Task<IResult> SourcesAsync(string deal, string[] without, ShowSources sources, CancellationToken cancel) =>
        await sources.RunAsync(deal, GivenScope.Without(without), cancel) is { } view ? Results.Json(SourcesJson.Of(view)) : Problems.NoDeal(deal);

    private static async Task<IResult> CoverageAsync(string deal, string[] without, ShowSources sources, CancellationToken cancel) =>
        await sources.RunAsync(deal, GivenScope.Without(without), cancel) is { } view ? Results.Json(new ItemsJson<CoverageRowJson>([.. view.Coverage.Select(row => CoverageRowJson.Of(view.Deal, row))])) : Problems.NoDeal(deal);
}

/// <param name="Items">The origins, known ones first, the largest of them first.</param>
/// <param name="Disagreements">Where articles state different values.</param>
/// <param name="Decisions">What people decided about origins, newest first.</param>
public sealed record SourcesJson(
    CorroborationJson Corroboration, IReadOnlyList<OriginJson> Items, IReadOnlyList<DisagreementJson> Disagreements, IReadOnlyList<OriginDecisionJson> Decisions)
{
    public static SourcesJson Of(SourcesView view) => new(
        CorroborationJson.Of(view.Support),
        [.. view.Origins.Select(origin => OriginJson.Of(view, origin))],
        [.. view.Disagreements.Select(disagreement => DisagreementJson.Of(view.Deal, disagreement))],
        [.. view.Decisions.Select(d => new OriginDecisionJson(d.Verdict.ToString().ToLowerInvariant(), d.Article, d.Other, d.Reason, d.By, d.At))]);
}

/// <param name="Known">False where nothing tells where the report comes from: it counts as no independent origin.</param>
/// <param name="Withdrawn">True where an article of it is withdrawn: it then counts as no origin either.</param>
/// <param name="Kind">How its first article came by it.</param>
/// <param name="Links">Why its articles belong together.</param>
public sealed record OriginJson(
    string Id, string Title, bool Known, bool Withdrawn, string Kind, IReadOnlyList<string> Names, IReadOnlyList<OriginArticleJson> Articles, IReadOnlyList<OriginLinkJson> Links)
{
    public static OriginJson Of(SourcesView view, Origin origin) => new(
        origin.Id, OriginWords.Title(origin), origin.IsKnown, view.Deal.Grounds.Origins.IsWithdrawn(origin.Articles[0]), origin.Root.Kind.ToString().ToLowerInvariant(), origin.Root.Names,
        [.. origin.Members.Select(member => OriginArticleJson.Of(view, member))],
        [.. origin.Links.Select(link => OriginLinkJson.Of(view, link))]);
}

/// <param name="Told">What the article tells of its own source.</param>
/// <param name="Words">The words that tell it, or null.</param>
public sealed record OriginArticleJson(long Article, string Told, IReadOnlyList<string> Names, QuoteJson? Words)
{
    public static OriginArticleJson Of(SourcesView view, OriginMember member) => new(
        member.Article, member.Lineage.Kind.ToString().ToLowerInvariant(), member.Lineage.Names,
        member.Lineage.Words is { } words ? new QuoteJson(view.Words(member.Article, words), words.Start, words.End) : null);
}

/// <param name="Passages">Wording of the first article that the second shares.</param>
/// <param name="Marks">Rare sums, shares and quotes that both have.</param>
/// <param name="InOrder">How many of the <paramref name="SharedWords"/> telling words stand in the same order in both.</param>
public sealed record OriginLinkJson(
    long First, long Second, string Basis, string Why, IReadOnlyList<string> Outlets, IReadOnlyList<QuoteJson> Passages, IReadOnlyList<QuoteJson> Marks,
    int SharedWords, int InOrder)
{
    public static OriginLinkJson Of(SourcesView view, OriginLink link) => new(
        link.First, link.Second, OriginWords.Basis(link.Basis), OriginWords.Why(link), link.Outlets,
        [.. (link.Kinship?.Passages ?? []).Select(span => new QuoteJson(view.Words(link.First, span), span.Start, span.End))],
        [.. (link.Kinship?.Marks ?? []).Select(span => new QuoteJson(view.Words(link.First, span), span.Start, span.End))],
        link.Kinship?.SharedWords ?? 0, link.Kinship?.InOrder ?? 0);
}

public sealed record OriginDecisionJson(string Verdict, long Article, long? Other, string Reason, string? By, DateTime At);

public sealed record CoverageRowJson(string Clause, string Title, IReadOnlyList<CoverageCellJson> Cells)
{
    public static CoverageRowJson Of(DealView deal, CoverageRow row) => new(
        row.Clause.ToString(), ClauseTitle.Of(row.Clause, deal.Names), [.. row.Cells.Select(cell => CoverageCellJson.Of(deal, cell))]);
}

/// <param name="Stance"><c>says</c>, <c>contradicts</c> or <c>silent</c>.</param>
public sealed record CoverageCellJson(long Article, string Stance, IReadOnlyList<EvidenceJson> Says, IReadOnlyList<EvidenceJson> Contradicts)
{
    public static CoverageCellJson Of(DealView deal, CoverageCell cell) => new(
        cell.Article, cell.Stance.ToString().ToLowerInvariant(),
        [.. cell.Says.Select(quote => EvidenceJson.Of(deal, quote))], [.. cell.Contradicts.Select(quote => EvidenceJson.Of(deal, quote))]);
}
