using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DealTracker.Application.Storage.Migrations;

/// <summary>
/// The search index. It is made from what is stored and can be thrown away: whatever changes an article or its facts, by whichever way,
/// strikes the article off the list of those that are indexed, and its entries are made anew.
/// </summary>
[DbContext(typeof(DealTrackerDb))]
[Migration("0003_Search")]
internal sealed class M0003Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var statement in Statements) migrationBuilder.Sql(statement);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, deed, _) in Changes) migrationBuilder.Sql($"DROP TRIGGER SearchAfter{table}{deed}");
        foreach (var table in (string[])["SearchText", "SearchFacets", "SearchEntries", "SearchedArticles"]) migrationBuilder.Sql($"DROP TABLE {table}");
    }

    private static readonly (string Table, string Deed, string Article)[] Changes =
    [
        ("Articles", "UPDATE", "new.Id"),
        ("Facts", "INSERT", "new.ArticleId"), ("Facts", "UPDATE", "new.ArticleId"), ("Facts", "DELETE", "old.ArticleId"),
        ("Withdrawals", "INSERT", "new.ArticleId"), ("Withdrawals", "UPDATE", "new.ArticleId"),
        ("FactDecisions", "INSERT", "new.ArticleId"), ("FactDecisions", "UPDATE", "new.ArticleId"),
    ];

    private static readonly string[] Statements =
    [
        """
        CREATE TABLE SearchedArticles (
            ArticleId INTEGER NOT NULL PRIMARY KEY REFERENCES Articles (Id) ON DELETE CASCADE,
            Names TEXT NOT NULL)
        """,
        """
        CREATE TABLE SearchEntries (
            Id INTEGER NOT NULL PRIMARY KEY,
            ArticleId INTEGER NOT NULL REFERENCES Articles (Id) ON DELETE CASCADE,
            Kind TEXT NOT NULL, Day TEXT NOT NULL, Place INTEGER NOT NULL, Start INTEGER NULL, Agreement TEXT NULL, Clause TEXT NULL, Version TEXT NULL)
        """,
        "CREATE INDEX IX_SearchEntries_ArticleId ON SearchEntries (ArticleId)",
        """
        CREATE TABLE SearchFacets (
            EntryId INTEGER NOT NULL REFERENCES SearchEntries (Id) ON DELETE CASCADE,
            Facet TEXT NOT NULL, Value TEXT NOT NULL,
            PRIMARY KEY (EntryId, Facet, Value)) WITHOUT ROWID
        """,
        "CREATE VIRTUAL TABLE SearchText USING fts5(Words, Keys, tokenize = 'porter unicode61 remove_diacritics 2')",
        "CREATE TRIGGER SearchEntryDropped AFTER DELETE ON SearchEntries BEGIN DELETE FROM SearchText WHERE rowid = old.Id; END",
        .. Changes.Select(c =>
            $"CREATE TRIGGER SearchAfter{c.Table}{c.Deed} AFTER {c.Deed} ON {c.Table} BEGIN DELETE FROM SearchedArticles WHERE ArticleId = {c.Article}; END"),
    ];
}
