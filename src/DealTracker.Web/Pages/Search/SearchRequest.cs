using DealTracker.Application.Search;

namespace DealTracker.Web.Pages.Search;

/// <summary>What an address asks to be searched for, on the page and in the API.</summary>
/// <param name="Chosen">Facet → the value that results are narrowed to.</param>
/// <param name="After">The result after which the page begins, or null for the first page.</param>
public sealed record SearchRequest(SearchQuery Query, IReadOnlyDictionary<string, string> Chosen, SearchCursor? After)
{
    public const string Words = "q";
    public const string Cursor = "after";

    public static IReadOnlyList<string> Names { get; } = [Words, Cursor, .. SearchFacet.All];

    /// <summary>Null where the cursor is none of ours.</summary>
    public static SearchRequest? Of(IQueryCollection address)
    {
        SearchCursor? after = null;
        if (address[Cursor].ToString() is { Length: > 0 } cursor && !SearchCursor.TryParse(cursor, out after)) return null;
        return new SearchRequest(
            SearchQuery.Parse(address[Words]),
            SearchFacet.All.Where(facet => address[facet].ToString().Length is > 0 and <= 200).ToDictionary(facet => facet, facet => address[facet].ToString()),
            after);
    }

    /// <summary>The address with one facet set to another value, or to none; it begins with the first page.</summary>
    public string With(string facet, string? value)
    {
        var chosen = Chosen.Where(c => c.Key != facet).ToDictionary();
        if (value is not null) chosen[facet] = value;
        return (this with { Chosen = chosen }).Address(null);
    }

    /// <summary>The address of the page that begins after a result.</summary>
    public string Address(string? after) => "?" + string.Join('&',
        new[] { (Name: Words, Value: Query.Text) }
            .Concat(SearchFacet.All.Where(Chosen.ContainsKey).Select(facet => (Name: facet, Value: Chosen[facet])))
            .Concat(after is null ? [] : [(Name: Cursor, Value: after)])
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
}
