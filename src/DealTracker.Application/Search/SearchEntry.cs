namespace DealTracker.Application.Search;

/// <summary>One thing that can be found.</summary>
/// <param name="Day">The article's day, or the first of the month or year it is known to; empty where it is undated.</param>
/// <param name="Place">Keeps the entries of one article and kind apart and in order.</param>
/// <param name="Start">Where its first quote begins; for a later part of a long article, where the part does; null for an article's beginning.</param>
/// <param name="Agreement">Of which agreement a fact is; null for others.</param>
/// <param name="Clause">Which clause a fact is about; null for others.</param>
/// <param name="Version">Which version of the agreement a fact describes, as its article names it; null for others.</param>
/// <param name="Words">What is searched and shown.</param>
/// <param name="Keys">What is searched alone.</param>
internal sealed record SearchEntry(
    string Kind, string Day, int Place, int? Start, string? Agreement, string? Clause, string? Version, string Words, string Keys, IReadOnlyList<SearchFacetValue> Facets);

internal sealed record SearchFacetValue(string Facet, string Value);

/// <summary>What kinds of things are found.</summary>
public static class SearchKind
{
    public const string Article = "article";
    public const string Fact = "fact";
    public const string Quote = "quote";
}

/// <summary>What results can be narrowed by: names in addresses and in the index.</summary>
public static class SearchFacet
{
    public const string Kind = "kind";
    public const string Deal = "deal";
    public const string Clause = "clause";
    public const string Outlet = "outlet";
    public const string Year = "year";
    public const string Certainty = "certainty";

    public static IReadOnlyList<string> All { get; } = [Kind, Deal, Clause, Outlet, Year, Certainty];
}
