using DealTracker.Application.Deals;
using DealTracker.Application.Search;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Wording;
using DealTracker.Web.Wording;

namespace DealTracker.Web.Pages.Search;

/// <summary>What facets and their values are called.</summary>
public sealed class SearchLabels(DealProfiles profiles)
{
    private readonly Dictionary<string, DealNames> names = profiles.All.ToDictionary(p => p.Id, DealProfiles.NamesOf, StringComparer.Ordinal);

    public static string Facet(string facet) => facet switch
    {
        SearchFacet.Kind => Phrases.Search["Kind"],
        SearchFacet.Deal => Phrases.Search["Deal"],
        SearchFacet.Clause => Phrases.Search["Clause"],
        SearchFacet.Outlet => Phrases.Search["Outlet"],
        SearchFacet.Year => Phrases.Search["Year"],
        _ => Phrases.Search["Certainty"],
    };

    public string Value(string facet, string value) => (facet, value) switch
    {
        (SearchFacet.Deal, _) => Deal(value),
        (SearchFacet.Clause, _) => Clause(value),
        (SearchFacet.Kind, SearchKind.Article) => Phrases.Search["Articles"],
        (SearchFacet.Kind, SearchKind.Fact) => Phrases.Search["Facts"],
        (SearchFacet.Kind, SearchKind.Quote) => Phrases.Search["Quotes"],
        (SearchFacet.Certainty, "asserted") => Phrases.Search["Asserted"],
        (SearchFacet.Certainty, "hedged") => Phrases.Site["Hedged"],
        (SearchFacet.Certainty, "disputed") => Phrases.Site["Disputed"],
        _ => value,
    };

    /// <summary>The deal's title, or its parties' names where it is not followed.</summary>
    public string Deal(string agreement) => profiles.Find(agreement)?.Title
        ?? string.Join('–', MutualParties.Of(new ClauseKey("agreement", agreement), All).Select(profiles.PartyName));

    public bool IsFollowed(string agreement) => profiles.Find(agreement) is not null;

    /// <summary>Its name in the deal that has one for it, and who owes it to whom.</summary>
    private string Clause(string text)
    {
        if (!ClauseKey.TryParse(text, out var clause)) return text;
        var own = names.Values.FirstOrDefault(n => n.Clauses.ContainsKey(clause)) ?? All;
        return ClauseTitle.Direction(clause, own) is { Length: > 0 } direction ? $"{ClauseTitle.Of(clause, own)}, {direction}" : ClauseTitle.Of(clause, own);
    }

    private DealNames All { get; } = DealNames.None with
    {
        Parties = profiles.All.SelectMany(p => p.Parties.Concat(p.Others)).Select(p => p.Id).Distinct().ToDictionary(id => id, profiles.PartyName),
    };
}
