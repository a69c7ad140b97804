using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DealTracker.Application.Storage.Migrations;

/// <summary>Articles with their bytes and text, facts and events with their quotes, the revision, the mark that seeds are in.</summary>
[DbContext(typeof(DealTrackerDb))]
[Migration("0001_Initial")]
internal sealed class M0001Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Articles(migrationBuilder);
        Facts(migrationBuilder);
        Events(migrationBuilder);
        Marks(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["FactEvidence", "EventEvidence", "Facts", "Events", "ArticleContents", "Articles", "Seedings", "Revisions"])
            migrationBuilder.DropTable(table);
    }

    private static void Articles(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Articles",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Sha256 = table.Column<string>(nullable: false),
                Title = table.Column<string>(nullable: false),
                FileName = table.Column<string>(nullable: false),
                Format = table.Column<string>(nullable: false),
                Encoding = table.Column<string>(nullable: false),
                Site = table.Column<string>(nullable: true),
                Address = table.Column<string>(nullable: true),
                GivenOutlet = table.Column<string>(nullable: true),
                Published = table.Column<string>(nullable: true),
                GivenPublished = table.Column<string>(nullable: true),
                PublishedBasis = table.Column<string>(nullable: false),
                Outlets = table.Column<string>(nullable: false),
                RecordedAt = table.Column<long>(nullable: false),
                EngineVersion = table.Column<string>(nullable: false),
                ByteCount = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Articles", row => row.Id);
                table.CheckConstraint("CK_Articles_Published", "(\"Published\" IS NULL) = (\"PublishedBasis\" = 'Unknown')");
            });
        migration.CreateIndex("IX_Articles_Sha256", "Articles", "Sha256", unique: true);
        migration.CreateTable(
            "ArticleContents",
            table => new
            {
                ArticleId = table.Column<long>(nullable: false),
                Text = table.Column<string>(nullable: false),
                Bytes = table.Column<byte[]>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ArticleContents", row => row.ArticleId);
                table.ForeignKey("FK_ArticleContents_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void Facts(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Facts",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ArticleId = table.Column<long>(nullable: false),
                Agreement = table.Column<string>(nullable: false),
                Versions = table.Column<string>(nullable: false),
                Clause = table.Column<string>(nullable: false),
                Attribute = table.Column<string>(nullable: false),
                Value = table.Column<string>(nullable: false),
                Certainty = table.Column<string>(nullable: false),
                Rule = table.Column<string>(nullable: false),
                EngineVersion = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Facts", row => row.Id);
                table.ForeignKey("FK_Facts_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Facts_Agreement", "Facts", "Agreement");
        migration.CreateIndex("IX_Facts_ArticleId", "Facts", "ArticleId");
        migration.CreateTable(
            "FactEvidence",
            table => new
            {
                FactId = table.Column<long>(nullable: false),
                Start = table.Column<int>(nullable: false),
                End = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FactEvidence", row => new { row.FactId, row.Start, row.End });
                table.CheckConstraint("CK_FactEvidence_Span", "\"Start\" >= 0 AND \"End\" > \"Start\"");
                table.ForeignKey("FK_FactEvidence_Facts_FactId", row => row.FactId, "Facts", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void Events(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Events",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ArticleId = table.Column<long>(nullable: false),
                Date = table.Column<string>(nullable: false),
                Parties = table.Column<string>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                Rule = table.Column<string>(nullable: false),
                EngineVersion = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Events", row => row.Id);
                table.ForeignKey("FK_Events_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Events_ArticleId", "Events", "ArticleId");
        migration.CreateTable(
            "EventEvidence",
            table => new
            {
                EventId = table.Column<long>(nullable: false),
                Start = table.Column<int>(nullable: false),
                End = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_EventEvidence", row => new { row.EventId, row.Start, row.End });
                table.CheckConstraint("CK_EventEvidence_Span", "\"Start\" >= 0 AND \"End\" > \"Start\"");
                table.ForeignKey("FK_EventEvidence_Events_EventId", row => row.EventId, "Events", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void Marks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Revisions",
            table => new
            {
                Id = table.Column<int>(nullable: false),
                Number = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Revisions", row => row.Id);
                table.CheckConstraint("CK_Revisions_One", "\"Id\" = 1");
            });
        migration.InsertData("Revisions", ["Id", "Number"], ["INTEGER", "INTEGER"], [1, 0L]);
        migration.CreateTable(
            "Seedings",
            table => new
            {
                Id = table.Column<int>(nullable: false),
                FinishedAt = table.Column<long>(nullable: false),
                Added = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Seedings", row => row.Id);
                table.CheckConstraint("CK_Seedings_One", "\"Id\" = 1");
            });
    }
}
