using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DealTracker.Application.Storage.Migrations;

/// <summary>The audit log, withdrawn articles, decisions about facts, earlier readings, fingerprints of texts. What was stored before is not touched.</summary>
[DbContext(typeof(DealTrackerDb))]
[Migration("0002_Review")]
internal sealed class M0002Review : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Audit(migrationBuilder);
        Withdrawals(migrationBuilder);
        Decisions(migrationBuilder);
        PastReadings(migrationBuilder);
        Fingerprints(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["Fingerprints", "PastReadings", "FactDecisions", "Withdrawals", "AuditEntries"])
            migrationBuilder.DropTable(table);
    }

    private static void Audit(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AuditEntries",
            table => new
            {
                Id = table.Column<long>(nullable: false),
                At = table.Column<long>(nullable: false),
                By = table.Column<string>(nullable: true),
                Kind = table.Column<string>(nullable: false),
                ArticleId = table.Column<long>(nullable: true),
                Reason = table.Column<string>(nullable: true),
                Details = table.Column<string>(nullable: true),
                PreviousHash = table.Column<string>(nullable: false),
                Hash = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_AuditEntries", row => row.Id));
        migration.CreateIndex("IX_AuditEntries_ArticleId", "AuditEntries", "ArticleId", unique: true, filter: "\"Kind\" = 'article-added'");
        foreach (var deed in (string[])["UPDATE", "DELETE"])
            migration.Sql($"CREATE TRIGGER \"TR_AuditEntries_{deed}\" BEFORE {deed} ON \"AuditEntries\" BEGIN SELECT RAISE(ABORT, 'The audit log is only added to.'); END;");
    }

    private static void Withdrawals(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Withdrawals",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ArticleId = table.Column<long>(nullable: false),
                BegunBy = table.Column<long>(nullable: false),
                EndedBy = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Withdrawals", row => row.Id);
                table.ForeignKey("FK_Withdrawals_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Withdrawals_AuditEntries_BegunBy", row => row.BegunBy, "AuditEntries", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Withdrawals_AuditEntries_EndedBy", row => row.EndedBy, "AuditEntries", "Id");
            });
        migration.CreateIndex("IX_Withdrawals_ArticleId", "Withdrawals", "ArticleId", unique: true, filter: "\"EndedBy\" IS NULL");
        migration.CreateIndex("IX_Withdrawals_BegunBy", "Withdrawals", "BegunBy");
        migration.CreateIndex("IX_Withdrawals_EndedBy", "Withdrawals", "EndedBy");
    }

    private static void Decisions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "FactDecisions",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ArticleId = table.Column<long>(nullable: false),
                BegunBy = table.Column<long>(nullable: false),
                EndedBy = table.Column<long>(nullable: true),
                Agreement = table.Column<string>(nullable: false),
                Clause = table.Column<string>(nullable: false),
                Attribute = table.Column<string>(nullable: false),
                Version = table.Column<string>(nullable: false),
                Value = table.Column<string>(nullable: false),
                Quote = table.Column<string>(nullable: false),
                Verdict = table.Column<string>(nullable: false),
                NewValue = table.Column<string>(nullable: true),
                NewVersion = table.Column<string>(nullable: true),
                NewCertainty = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FactDecisions", row => row.Id);
                table.CheckConstraint(
                    "CK_FactDecisions_Correction",
                    "(\"Verdict\" = 'Corrected') = (\"NewValue\" IS NOT NULL OR \"NewVersion\" IS NOT NULL OR \"NewCertainty\" IS NOT NULL)");
                table.ForeignKey("FK_FactDecisions_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_FactDecisions_AuditEntries_BegunBy", row => row.BegunBy, "AuditEntries", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_FactDecisions_AuditEntries_EndedBy", row => row.EndedBy, "AuditEntries", "Id");
            });
        foreach (var column in (string[])["ArticleId", "BegunBy", "EndedBy"]) migration.CreateIndex($"IX_FactDecisions_{column}", "FactDecisions", column);
    }

    private static void PastReadings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PastReadings",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ArticleId = table.Column<long>(nullable: false),
                EndedBy = table.Column<long>(nullable: false),
                EngineVersion = table.Column<string>(nullable: false),
                Published = table.Column<string>(nullable: true),
                PublishedBasis = table.Column<string>(nullable: false),
                Text = table.Column<string>(nullable: true),
                Reading = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PastReadings", row => row.Id);
                table.ForeignKey("FK_PastReadings_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_PastReadings_AuditEntries_EndedBy", row => row.EndedBy, "AuditEntries", "Id", onDelete: ReferentialAction.Cascade);
            });
        foreach (var column in (string[])["ArticleId", "EndedBy"]) migration.CreateIndex($"IX_PastReadings_{column}", "PastReadings", column);
    }

    private static void Fingerprints(MigrationBuilder migration) => migration.CreateTable(
        "Fingerprints",
        table => new
        {
            ArticleId = table.Column<long>(nullable: false),
            Text = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_Fingerprints", row => row.ArticleId);
            table.ForeignKey("FK_Fingerprints_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
        });
}
