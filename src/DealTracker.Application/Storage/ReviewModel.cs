using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Storage;

/// <summary>How the audit log and what hangs on it are stored.</summary>
internal static class ReviewModel
{
    public static void Describe(ModelBuilder model)
    {
        model.Entity<AuditRow>(entry =>
        {
            entry.ToTable("AuditEntries").HasIndex(e => e.ArticleId).IsUnique().HasFilter("\"Kind\" = 'article-added'");
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.At).HasConversion<UtcTicks>();
        });
        model.Entity<WithdrawalRow>(withdrawal =>
        {
            withdrawal.ToTable("Withdrawals");
            withdrawal.HasIndex(w => w.ArticleId).IsUnique().HasFilter("\"EndedBy\" IS NULL");
            withdrawal.HasOne<ArticleRow>().WithMany().HasForeignKey(w => w.ArticleId);
            withdrawal.HasOne<AuditRow>().WithMany().HasForeignKey(w => w.BegunBy);
            withdrawal.HasOne<AuditRow>().WithMany().HasForeignKey(w => w.EndedBy);
        });
        model.Entity<DecisionRow>(decision =>
        {
            decision.ToTable("FactDecisions", table => table.HasCheckConstraint(
                "CK_FactDecisions_Correction",
                "(\"Verdict\" = 'Corrected') = (\"NewValue\" IS NOT NULL OR \"NewVersion\" IS NOT NULL OR \"NewCertainty\" IS NOT NULL)"));
            decision.HasOne<ArticleRow>().WithMany().HasForeignKey(d => d.ArticleId);
            decision.HasOne<AuditRow>().WithMany().HasForeignKey(d => d.BegunBy);
            decision.HasOne<AuditRow>().WithMany().HasForeignKey(d => d.EndedBy);
            decision.Property(d => d.Verdict).HasConversion<string>();
            decision.Property(d => d.NewCertainty).HasConversion<string>();
        });
        model.Entity<PastReadingRow>(reading =>
        {
            reading.ToTable("PastReadings");
            reading.HasOne<ArticleRow>().WithMany().HasForeignKey(r => r.ArticleId);
            reading.HasOne<AuditRow>().WithMany().HasForeignKey(r => r.EndedBy);
            reading.Property(r => r.Published).HasConversion<EdtfText>();
            reading.Property(r => r.PublishedBasis).HasConversion<string>();
        });
        model.Entity<FingerprintRow>(fingerprint =>
        {
            fingerprint.ToTable("Fingerprints").HasKey(f => f.ArticleId);
            fingerprint.HasOne<ArticleRow>().WithOne().HasForeignKey<FingerprintRow>(f => f.ArticleId);
        });
    }
}
