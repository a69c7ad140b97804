using DealTracker.Application.Deals;
using DealTracker.Application.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealTracker.Web.Pages.Search;

public sealed class IndexModel(SearchStore search, DealProfiles profiles) : PageModel
{
    public const int PerPage = 20;

    public SearchRequest Asked { get; private set; } = null!;

    public SearchResults Results { get; private set; } = SearchResults.None;

    public SearchLabels Labels { get; } = new(profiles);

    public async Task<IActionResult> OnGetAsync()
    {
        if (SearchRequest.Of(Request.Query) is not { } asked) return NotFound();
        Asked = asked;
        Results = await search.RunAsync(asked.Query, asked.Chosen, asked.After, PerPage, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Facets that can narrow anything, or do; a value that is chosen and found nowhere among them.</summary>
    public IEnumerable<(string Facet, IReadOnlyList<FacetCount> Values)> Facets =>
        from facet in SearchFacet.All
        let found = Results.Facets.Where(f => f.Facet == facet).ToList()
        let chosen = Asked.Chosen.GetValueOrDefault(facet)
        let values = chosen is null || found.Any(f => f.Value == chosen) ? found : [new FacetCount(facet, chosen, 0), .. found]
        where values.Count > 1 || chosen is not null
        select (facet, (IReadOnlyList<FacetCount>)values);
}
