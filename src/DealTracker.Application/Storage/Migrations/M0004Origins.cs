using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DealTracker.Application.Storage.Migrations;

/// <summary>What people decided about the origins of articles. What was stored before is not touched.</summary>
[DbContext(typeof(DealTrackerDb))]
[Migration("0004_Origins")]
internal sealed class M0004Origins : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "OriginDecisions",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                RecordedBy = table.Column<long>(nullable: false),
                Verdict = table.Column<string>(nullable: false),
                ArticleId = table.Column<long>(nullable: false),
                OtherId = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_OriginDecisions", row => row.Id);
                table.CheckConstraint("CK_OriginDecisions_Other", "(\"Verdict\" = 'Merge') = (\"OtherId\" IS NOT NULL) AND (\"OtherId\" IS NULL OR \"OtherId\" <> \"ArticleId\")");
                table.ForeignKey("FK_OriginDecisions_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_OriginDecisions_Articles_OtherId", row => row.OtherId, "Articles", "Id");
                table.ForeignKey("FK_OriginDecisions_AuditEntries_RecordedBy", row => row.RecordedBy, "AuditEntries", "Id", onDelete: ReferentialAction.Cascade);
            });
        foreach (var column in (string[])["ArticleId", "OtherId", "RecordedBy"])
            migrationBuilder.CreateIndex($"IX_OriginDecisions_{column}", "OriginDecisions", column);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("OriginDecisions");
}
