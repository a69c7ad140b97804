using DealTracker.Application.Review;

namespace DealTracker.Application.Articles;

/// <summary>Stores files that were held, all that can be, each together with what a person dropped or corrected of its facts.</summary>
public sealed class StoreHeld(ImportArticle importArticle)
{
    /// <summary><paramref name="choices"/> names facts by the number of their file and their own, both from 0; <paramref name="left"/> names files.</summary>
    public async Task<IReadOnlyList<ImportOutcome>> RunAsync(
        HeldUpload upload, IReadOnlySet<int> left, IReadOnlyDictionary<(int File, int Fact), FactChoice> choices, GivenReason reason, CancellationToken cancel = default)
    {
        var outcomes = new List<ImportOutcome>();
        for (var at = 0; at < upload.Files.Count; at++)
        {
            if (left.Contains(at) || upload.Files[at].Read is not PreviewOutcome.Understood) continue;
            // Both readings are of the same bytes by the same engine, so that facts come in the same order.
            var looked = new LookedAt(choices.Where(choice => choice.Key.File == at).ToDictionary(choice => choice.Key.Fact, choice => choice.Value), reason);
            outcomes.Add(await importArticle.RunAsync(upload.Files[at].Bytes, upload.Files[at].Name, upload.Published, upload.Outlet, looked, cancel));
        }

        return outcomes;
    }
}
