using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Application.Search;

/// <summary>A page of results.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Facets">By facet, the most frequent value first.</param>
/// <param name="Next">The cursor of the next page, or null on the last.</param>
public sealed record SearchResults(int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyList<FacetCount> Facets, string? Next)
{
    public static SearchResults None { get; } = new(0, [], [], null);
}

/// <param name="Start">Where its first quote begins in the article's text, or a later part of a long article; null for an article's beginning.</param>
/// <param name="Agreement">Of which agreement a fact is; null for others.</param>
/// <param name="Clause">Which clause a fact is about; null for others.</param>
/// <param name="Version">Which version of the agreement a fact describes, as its article names it; null for others.</param>
/// <param name="Words">The best part of it.</param>
public sealed record SearchHit(
    string Kind, long Article, string Title, EdtfDate? Published, int? Start, string? Agreement, string? Clause, VersionName? Version, IReadOnlyList<SearchWords> Words);

/// <param name="Count">How many results have that value.</param>
public sealed record FacetCount(string Facet, string Value, int Count);
