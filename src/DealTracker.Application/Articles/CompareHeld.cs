using DealTracker.Application.Deals;
using DealTracker.Application.Storage;
using DealTracker.Domain;
using DealTracker.Domain.Origins;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Articles;

/// <summary>What is stored already of files that somebody gave: the same bytes, or articles that tell the same report.</summary>
public sealed class CompareHeld(IDbContextFactory<DealTrackerDb> databases, ArticleOrigins origins)
{
    public async Task<IReadOnlyList<HeldStanding>> RunAsync(HeldUpload upload, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var standings = new List<HeldStanding>();
        foreach (var file in upload.Files)
        {
            var stored = await db.Articles.AsNoTracking().Where(a => a.Sha256 == file.Sha256).Select(ArticleProjection.ToSummary).SingleOrDefaultAsync(cancel);
            var twin = standings.Find(s => s.File.Sha256 == file.Sha256)?.File;
            var kin = stored is null && twin is null && file.Read is PreviewOutcome.Understood read ? await KinAsync(db, file, read, upload.Outlet, cancel) : [];
            standings.Add(new HeldStanding(file, stored, twin, kin));
        }

        return standings;
    }

    private async Task<IReadOnlyList<ArticleSummary>> KinAsync(DealTrackerDb db, HeldFile file, PreviewOutcome.Understood read, string? outlet, CancellationToken cancel)
    {
        var quotes = read.Reading.Facts.SelectMany(f => f.Evidence).ToList();
        var core = quotes.Count > 0 ? new TextSpan(quotes.Min(q => q.Start), quotes.Max(q => q.End)) : new TextSpan(0, read.Text.Text.Length);
        var revision = await db.RevisionAsync(cancel);
        var ids = await origins.KinOfAsync(
            db, revision, new LineageArticle(0, file.Sha256, read.Text.Text, core, read.Reading.Published, GivenNames.Outlet(outlet), read.Reading.Outlets), cancel);
        return await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).Select(ArticleProjection.ToSummary).ToListAsync(cancel);
    }
}

/// <param name="Stored">The article of the same bytes, or null.</param>
/// <param name="Twin">The file before it with the same bytes, or null.</param>
/// <param name="Kin">Articles that go back to the same report.</param>
public sealed record HeldStanding(HeldFile File, ArticleSummary? Stored, HeldFile? Twin, IReadOnlyList<ArticleSummary> Kin)
{
    /// <summary>True where it can be stored, and is not yet.</summary>
    public bool IsNew => Stored is null && Twin is null && File.Read is PreviewOutcome.Understood;
}
