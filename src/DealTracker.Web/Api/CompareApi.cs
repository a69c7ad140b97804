using DealTracker.Application.Deals;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Wording;
using DealTracker.Web.Hosting;
using DealTracker.Web.Markup;
using DealTracker.Web.Pages.Deals;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Api;

/// <summary><c>/api/v1/deals/{deal}/compare/{from}/{to}</c>: two versions, clause by clause.</summary>
public static class CompareApi
{
    public static async Task<IResult> ShowAsync(string deal, string from, string to, string[] without, CompareVersions compare, CancellationToken cancel) =>
        await compare.RunAsync(deal, from, to, GivenScope.Without(without), cancel) switch
        {
            CompareOutcome.Compared compared => Results.Json(Of(compared.Deal, compared.Comparison)),
            CompareOutcome.Elsewhere elsewhere => new Moved($"/api/v1{Links.Compare(deal, elsewhere.From, elsewhere.To)}", new QueryString(GivenScope.Keep("", GivenScope.Without(without)!))),
            _ => Problems.NotFound($"There is no deal '{deal}' with versions '{from}' and '{to}'."),
        };

    private static CompareJson Of(DealView deal, VersionComparison pair) => new(
        pair.From.Id,
        pair.To.Id,
        ChangeWords.All.ToDictionary(ChangeWords.Name, kind => pair.Clauses.Count(c => c.Change == kind)),
        [.. pair.Clauses.Select(change => Of(deal, change))]);

    private static ChangeJson Of(DealView deal, ClauseChange change) => new(
        change.Clause.ToString(),
        ClauseTitle.Of(change.Clause, deal.Names),
        ChangeWords.Name(change.Change),
        ChangeSentence.For(change, deal.Names),
        ValueJson.Of(change.From),
        ValueJson.Of(change.To),
        [.. AttributeChanges.Of(change).Select(attribute => AttributeChangeJson.Of(deal, attribute))],
        [
            .. (change.From?.Evidence() ?? []).Select(quote => EvidenceJson.Of(deal, quote, "from")),
            .. (change.To is { Carried: false } to ? to.Evidence() : []).Select(quote => EvidenceJson.Of(deal, quote, "to")),
        ]);
}

public sealed record CompareJson(string From, string To, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<ChangeJson> Clauses);

/// <param name="From">The older terms, or null where none are stated.</param>
/// <param name="To">The newer terms; those carried forward where the newer version is silent.</param>
public sealed record ChangeJson(
    string Clause, string Title, string Change, string Sentence,
    IReadOnlyDictionary<string, object>? From, IReadOnlyDictionary<string, object>? To, IReadOnlyList<AttributeChangeJson> Attributes, IReadOnlyList<EvidenceJson> Evidence);

/// <param name="Change">One of the five states; removed only where the clause ended in words, not mentioned where the newer side leaves it out.</param>
/// <param name="From">The older value, or null where it is not stated.</param>
/// <param name="To">The newer value, or null where it is not stated; the older one again where the whole clause is carried forward.</param>
/// <param name="Direction">Which way it went, or null where the values do not tell.</param>
public sealed record AttributeChangeJson(string Attribute, string Change, object? From, object? To, DirectionJson? Direction)
{
    public static AttributeChangeJson Of(DealView deal, AttributeChange change) => new(
        change.Attribute,
        ChangeWords.Name(change.Change),
        change.From is { } from ? ValueJson.Of(change.Attribute, from.Value) : null,
        change.To is { } to ? ValueJson.Of(change.Attribute, to.Value) : null,
        change.Direction is { } direction ? DirectionJson.Of(deal, direction) : null);
}

/// <param name="Way">loosened, tightened, extended, shortened, raised, lowered, widened or narrowed.</param>
/// <param name="For">The party whom the term binds or serves, or null for both.</param>
/// <param name="Words">Both in words: "loosened for Acme".</param>
public sealed record DirectionJson(string Way, string? For, string Words)
{
    public static DirectionJson Of(DealView deal, TermDirection direction) =>
        new(direction.Way.ToString().ToLowerInvariant(), direction.For, DirectionPhrase.For(direction, deal.Names));
}
