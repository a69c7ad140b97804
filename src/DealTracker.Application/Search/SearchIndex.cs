using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using DealTracker.Domain.Wording;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Search;

/// <summary>Writes an article's entries, in the transaction that its caller has begun.</summary>
public sealed class SearchIndex
{
    // Changes whenever entries are made otherwise than before.
    private const string Form = "1";

    private readonly Dictionary<string, DealNames> names;

    public SearchIndex(DealProfiles profiles)
    {
        names = profiles.All.ToDictionary(p => p.Id, DealProfiles.NamesOf, StringComparer.Ordinal);
        var spoken = names.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => JsonSerializer.Serialize(new
        {
            n.Key,
            n.Value.Parties,
            n.Value.Platforms,
            n.Value.Milestones,
            Clauses = n.Value.Clauses.Select(c => $"{c.Key}={c.Value}"),
            n.Value.ScopeWords,
        }));
        Names = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Form}\n{string.Join('\n', spoken)}")))[..16];
    }

    /// <summary>Stands for the names that the entries speak: with other names in the profiles, they are made anew.</summary>
    internal string Names { get; }

    /// <summary>The same from what is stored of the article now.</summary>
    internal async Task RewriteAsync(DealTrackerDb db, long id, CancellationToken cancel)
    {
        // Somebody may have taken it out meanwhile.
        if (await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } article) return;
        var text = await db.Contents.Where(c => c.ArticleId == id).Select(c => c.Text).SingleAsync(cancel);
        var facts = await db.Facts.AsNoTracking().Include(f => f.Evidence).Where(f => f.ArticleId == id).OrderBy(f => f.Id).ToListAsync(cancel);
        var decisions = await db.Decisions.AsNoTracking().Where(d => d.ArticleId == id && d.EndedBy == null).OrderBy(d => d.Id).ToListAsync(cancel);
        var withdrawn = await db.Withdrawals.AnyAsync(w => w.ArticleId == id && w.EndedBy == null, cancel);
        await WriteAsync(db, id, withdrawn ? null : SearchDocument.Of(article, text, facts, decisions), cancel);
    }

    /// <summary><paramref name="document"/> is null where nothing of the article is to be found: it was withdrawn.</summary>
    internal async Task WriteAsync(DealTrackerDb db, long article, SearchDocument? document, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"DELETE FROM SearchEntries WHERE ArticleId = {article}", cancel);
        if (document is not null) await AddAsync(db, document, cancel);
        await db.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO SearchedArticles (ArticleId, Names) VALUES ({article}, {Names})", cancel);
    }

    private async Task AddAsync(DealTrackerDb db, SearchDocument article, CancellationToken cancel)
    {
        var first = await db.Database.SqlQuery<long>($"SELECT COALESCE(MAX(Id), 0) + 1 AS Value FROM SearchEntries").SingleAsync(cancel);
        var entries = JsonSerializer.Serialize(SearchEntries.Of(article, agreement => names.GetValueOrDefault(agreement, DealNames.None)).Select((entry, at) => new
        {
            Id = first + at,
            entry.Kind,
            entry.Day,
            entry.Place,
            entry.Start,
            entry.Agreement,
            entry.Clause,
            entry.Version,
            entry.Words,
            entry.Keys,
            entry.Facets,
        }));
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO SearchEntries (Id, ArticleId, Kind, Day, Place, Start, Agreement, Clause, Version)
            SELECT json_extract(value, '$.Id'), {article.Id}, json_extract(value, '$.Kind'), json_extract(value, '$.Day'), json_extract(value, '$.Place'), json_extract(value, '$.Start'), json_extract(value, '$.Agreement'), json_extract(value, '$.Clause'), json_extract(value, '$.Version')
            FROM json_each({entries})
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO SearchText (rowid, Words, Keys)
            SELECT json_extract(value, '$.Id'), json_extract(value, '$.Words'), json_extract(value, '$.Keys') FROM json_each({entries})
            """, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO SearchFacets (EntryId, Facet, Value)
            SELECT json_extract(entry.value, '$.Id'), json_extract(facet.value, '$.Facet'), json_extract(facet.value, '$.Value')
            FROM json_each({entries}) AS entry, json_each(entry.value, '$.Facets') AS facet
            """, cancel);
    }
}
