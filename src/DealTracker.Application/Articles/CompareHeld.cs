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
        var hashes = upload.Files.Select(file => file.Sha256).ToList();
        var known = await db.Articles.AsNoTracking().Where(a => hashes.Contains(a.Sha256)).Select(ArticleProjection.ToSummary).ToDictionaryAsync(a => a.Sha256, cancel);
        var standings = new List<HeldStanding>();
        foreach (var file in upload.Files)
            standings.Add(new HeldStanding(file, known.GetValueOrDefault(file.Sha256), standings.Find(s => s.File.Sha256 == file.Sha256)?.File, []));

        var news = standings.Select((standing, at) => (Standing: standing, At: at)).Where(held => held.Standing.IsNew).ToList();
        var kin = await origins.KinOfAsync(db, await db.RevisionAsync(cancel), [.. news.Select(held => LineageOf(-held.At - 1, held.Standing.File, upload.Outlet))], cancel);
        var ids = kin.SelectMany(article => article).Distinct().ToList();
        var summaries = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(ArticleProjection.ToSummary).ToDictionaryAsync(a => a.Id, cancel);
        foreach (var (standing, at) in news) standings[at] = standing with { Kin = [.. kin[-at - 1].Order().Where(summaries.ContainsKey).Select(id => summaries[id])] };
        return standings;
    }

    private static LineageArticle LineageOf(long id, HeldFile file, string? outlet)
    {
        var read = (PreviewOutcome.Understood)file.Read;
        var quotes = read.Reading.Facts.SelectMany(f => f.Evidence).ToList();
        var core = quotes.Count > 0 ? new TextSpan(quotes.Min(q => q.Start), quotes.Max(q => q.End)) : new TextSpan(0, read.Text.Text.Length);
        return new LineageArticle(id, file.Sha256, read.Text.Text, core, read.Reading.Published, GivenNames.Outlet(outlet), read.Reading.Outlets);
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
