using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Storage;

/// <summary>How decisions about origins are stored.</summary>
internal static class OriginModel
{
    public static void Describe(ModelBuilder model) => model.Entity<OriginDecisionRow>(decision =>
    {
        decision.ToTable("OriginDecisions", table => table.HasCheckConstraint(
            "CK_OriginDecisions_Other", "(\"Verdict\" = 'Merge') = (\"OtherId\" IS NOT NULL) AND (\"OtherId\" IS NULL OR \"OtherId\" <> \"ArticleId\")"));
        decision.HasOne<ArticleRow>().WithMany().HasForeignKey(d => d.ArticleId);
        decision.HasOne<ArticleRow>().WithMany().HasForeignKey(d => d.OtherId);
        decision.HasOne<AuditRow>().WithMany().HasForeignKey(d => d.RecordedBy);
        decision.Property(d => d.Verdict).HasConversion<string>();
    });
}
