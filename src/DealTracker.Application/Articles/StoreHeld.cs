using DealTracker.Application.Review;
using DealTracker.Domain.Review;

namespace DealTracker.Application.Articles;

/// <summary>Stores files that were held, all that can be; what a person dropped of their facts is kept as a decision beside what the machine read.</summary>
public sealed class StoreHeld(ImportArticle importArticle, DecideFact decideFact)
{
    /// <summary><paramref name="dropped"/> names facts by the number of their file and their own, both from 0; <paramref name="left"/> names files.</summary>
    public async Task<IReadOnlyList<ImportOutcome>> RunAsync(
        HeldUpload upload, IReadOnlySet<int> left, IReadOnlySet<(int File, int Fact)> dropped, GivenReason reason, CancellationToken cancel = default)
    {
        var outcomes = new List<ImportOutcome>();
        for (var at = 0; at < upload.Files.Count; at++)
        {
            if (left.Contains(at) || upload.Files[at].Read is not PreviewOutcome.Understood) continue;
            var outcome = await importArticle.RunAsync(upload.Files[at].Bytes, upload.Files[at].Name, upload.Published, upload.Outlet, cancel);
            outcomes.Add(outcome);
            if (outcome is not ImportOutcome.Imported { Article.Facts: var facts }) continue;
            // Both readings are of the same bytes by the same engine, so that facts come in the same order.
            foreach (var (_, fact) in dropped.Where(d => d.File == at && d.Fact < facts.Count).Order())
                await decideFact.RunAsync(facts[fact].Id, Verdict.Rejected, null, reason, cancel);
        }

        return outcomes;
    }
}
