using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Storage;

public sealed class DealTrackerDb(DbContextOptions<DealTrackerDb> options) : DbContext(options)
{
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<ArticleContentRow> Contents => Set<ArticleContentRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<SeedingRow> Seedings => Set<SeedingRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<WithdrawalRow> Withdrawals => Set<WithdrawalRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<PastReadingRow> PastReadings => Set<PastReadingRow>();

    public DbSet<FingerprintRow> Fingerprints => Set<FingerprintRow>();

    public DbSet<OriginDecisionRow> OriginDecisions => Set<OriginDecisionRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ArticleRow>(article =>
        {
            article.ToTable("Articles", table => table.HasCheckConstraint("CK_Articles_Published", "(\"Published\" IS NULL) = (\"PublishedBasis\" = 'Unknown')"));
            article.HasIndex(a => a.Sha256).IsUnique();
            article.Property(a => a.Published).HasConversion<EdtfText>();
            article.Property(a => a.GivenPublished).HasConversion<EdtfText>();
            article.Property(a => a.PublishedBasis).HasConversion<string>();
            article.Property(a => a.Outlets).HasConversion<JoinedLines, JoinedText.Comparer>();
            article.Property(a => a.RecordedAt).HasConversion<UtcTicks>();
            article.HasOne(a => a.Content).WithOne().HasForeignKey<ArticleContentRow>(c => c.ArticleId);
            article.HasMany(a => a.Facts).WithOne().HasForeignKey(f => f.ArticleId);
            article.HasMany(a => a.Events).WithOne().HasForeignKey(e => e.ArticleId);
        });
        modelBuilder.Entity<ArticleContentRow>().ToTable("ArticleContents").HasKey(c => c.ArticleId);
        modelBuilder.Entity<FactRow>(fact =>
        {
            fact.ToTable("Facts").HasIndex(f => f.Agreement);
            fact.Property(f => f.Versions).HasConversion<JoinedWords, JoinedText.Comparer>();
            fact.Property(f => f.Certainty).HasConversion<string>();
            fact.HasMany(f => f.Evidence).WithOne().HasForeignKey(e => e.FactId);
        });
        modelBuilder.Entity<FactEvidenceRow>(evidence =>
        {
            evidence.ToTable("FactEvidence", table => table.HasCheckConstraint("CK_FactEvidence_Span", "\"Start\" >= 0 AND \"End\" > \"Start\""));
            evidence.HasKey(e => new { e.FactId, e.Start, e.End });
        });
        modelBuilder.Entity<EventRow>(deed =>
        {
            deed.ToTable("Events");
            deed.Property(e => e.Date).HasConversion<EdtfText>();
            deed.Property(e => e.Parties).HasConversion<JoinedWords, JoinedText.Comparer>();
            deed.HasMany(e => e.Evidence).WithOne().HasForeignKey(e => e.EventId);
        });
        modelBuilder.Entity<EventEvidenceRow>(evidence =>
        {
            evidence.ToTable("EventEvidence", table => table.HasCheckConstraint("CK_EventEvidence_Span", "\"Start\" >= 0 AND \"End\" > \"Start\""));
            evidence.HasKey(e => new { e.EventId, e.Start, e.End });
        });
        modelBuilder.Entity<RevisionRow>(revision =>
        {
            revision.ToTable("Revisions", table => table.HasCheckConstraint("CK_Revisions_One", "\"Id\" = 1"));
            revision.Property(r => r.Id).ValueGeneratedNever();
            revision.HasData(new RevisionRow());
        });
        modelBuilder.Entity<SeedingRow>(seeding =>
        {
            seeding.ToTable("Seedings", table => table.HasCheckConstraint("CK_Seedings_One", "\"Id\" = 1"));
            seeding.Property(s => s.Id).ValueGeneratedNever();
            seeding.Property(s => s.FinishedAt).HasConversion<UtcTicks>();
        });
        ReviewModel.Describe(modelBuilder);
        OriginModel.Describe(modelBuilder);
    }
}
