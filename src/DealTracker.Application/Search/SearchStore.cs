using System.Text.Json;
using DealTracker.Application.Storage;
using DealTracker.Domain.Facts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Search;

/// <summary>Finds words in articles, in what they are understood to say, and in the quotes for it; the newest article first.</summary>
public sealed class SearchStore(IDbContextFactory<DealTrackerDb> databases, RefreshSearch refresh)
{
    public async Task<SearchResults> RunAsync(
        SearchQuery query, IReadOnlyDictionary<string, string> chosen, SearchCursor? after, int count, CancellationToken cancel = default)
    {
        if (query.Match is not { } match) return SearchResults.None;
        await refresh.RunAsync(cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        // One view of the store for all questions, and no writer kept waiting.
        await db.Database.OpenConnectionAsync(cancel);
        await using var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, cancel);
        var found = await FoundAsync(db, match, chosen, after, count + 1, cancel);
        var shown = found.Take(count).ToList();
        var facets = new List<FacetCount>();
        foreach (var facet in SearchFacet.All) facets.AddRange(await CountsAsync(db, match, chosen, facet, cancel));
        return new SearchResults(
            await TotalAsync(db, match, chosen, cancel),
            await HitsAsync(db, match, shown, cancel),
            facets,
            found.Count > count ? shown[^1].Cursor.Text : null);
    }

    // Every value chosen has to be one of the entry's.
    private const string Matching =
        """
        SearchText JOIN SearchEntries AS e ON e.Id = SearchText.rowid
        WHERE SearchText MATCH @match AND NOT EXISTS (
            SELECT 1 FROM json_each(@chosen) AS c
            WHERE NOT EXISTS (SELECT 1 FROM SearchFacets AS own WHERE own.EntryId = e.Id AND own.Facet = c.key AND own.Value = c.value))
        """;

    private static Task<List<FoundEntry>> FoundAsync(
        DealTrackerDb db, string match, IReadOnlyDictionary<string, string> chosen, SearchCursor? after, int count, CancellationToken cancel) =>
        db.Database.SqlQueryRaw<FoundEntry>(
            $"""
            SELECT e.Id, e.ArticleId, e.Kind, e.Day, e.Place, e.Start, e.Agreement, e.Clause, e.Version FROM (SELECT e.* FROM {Matching}) AS e
            WHERE @article = 0 OR e.Day < @day OR (e.Day = @day AND (e.ArticleId < @article OR (e.ArticleId = @article AND
                (e.Kind > @kind OR (e.Kind = @kind AND e.Place > @place)))))
            ORDER BY e.Day DESC, e.ArticleId DESC, e.Kind, e.Place LIMIT @count
            """,
            Value("@match", match), Filter(chosen), Value("@count", count),
            Value("@day", after?.Day ?? ""), Value("@article", after?.Article ?? 0), Value("@kind", after?.Kind ?? ""), Value("@place", after?.Place ?? 0))
            .ToListAsync(cancel);

    private static Task<int> TotalAsync(DealTrackerDb db, string match, IReadOnlyDictionary<string, string> chosen, CancellationToken cancel) =>
        db.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS Value FROM {Matching}", Value("@match", match), Filter(chosen)).SingleAsync(cancel);

    /// <summary>What the facet's values would leave, were none of them chosen: so that one can go from one value to another.</summary>
    private static Task<List<FacetCount>> CountsAsync(
        DealTrackerDb db, string match, IReadOnlyDictionary<string, string> chosen, string facet, CancellationToken cancel) =>
        db.Database.SqlQueryRaw<FacetCount>(
            $"""
            SELECT f.Facet, f.Value, COUNT(*) AS Count FROM (SELECT e.Id FROM {Matching}) AS e JOIN SearchFacets AS f ON f.EntryId = e.Id
            WHERE f.Facet = @facet GROUP BY f.Facet, f.Value ORDER BY COUNT(*) DESC, f.Value LIMIT 12
            """,
            Value("@match", match), Filter(chosen.Where(c => c.Key != facet).ToDictionary()), Value("@facet", facet)).ToListAsync(cancel);

    /// <summary>Snippets are cut for the entries shown alone: of a long article that costs something.</summary>
    private static async Task<IReadOnlyList<SearchHit>> HitsAsync(DealTrackerDb db, string match, List<FoundEntry> found, CancellationToken cancel)
    {
        var snippets = await db.Database.SqlQueryRaw<Snippet>(
            """
            SELECT rowid AS Id, snippet(SearchText, 0, char(2), char(3), '…', 40) AS Words FROM SearchText
            WHERE SearchText MATCH @match AND rowid IN (SELECT value FROM json_each(@ids))
            """,
            Value("@match", match), Value("@ids", JsonSerializer.Serialize(found.Select(f => f.Id)))).ToDictionaryAsync(s => s.Id, s => s.Words, cancel);
        var ids = found.Select(f => f.ArticleId).Distinct().ToList();
        var articles = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Title, a.Published }).ToDictionaryAsync(a => a.Id, cancel);
        return
        [
            .. found.Select(f => new SearchHit(
                f.Kind, f.ArticleId, articles[f.ArticleId].Title, articles[f.ArticleId].Published, f.Start, f.Agreement, f.Clause, f.Version is { } version ? new VersionName(version) : null, SearchMarks.Split(snippets[f.Id]))),
        ];
    }

    private static SqliteParameter Filter(IReadOnlyDictionary<string, string> chosen) => Value("@chosen", JsonSerializer.Serialize(chosen));

    private static SqliteParameter Value(string name, object value) => new(name, value);

    private sealed record FoundEntry(long Id, long ArticleId, string Kind, string Day, int Place, int? Start, string? Agreement, string? Clause, string? Version)
    {
        public SearchCursor Cursor => new(Day, ArticleId, Kind, Place);
    }

    private sealed record Snippet(long Id, string Words);
}
