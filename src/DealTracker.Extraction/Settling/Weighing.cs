using DealTracker.Domain.Facts;
using DealTracker.Extraction.Chronology;
using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Rules;

namespace DealTracker.Extraction.Settling;

/// <summary>Weighs each candidate by itself: statement or not, how sure, and of which terms.</summary>
internal static class Weighing
{
    public static List<WeighedCandidate> Weigh(IReadOnlyList<Candidate> candidates, ArticleView view)
    {
        var weighed = new List<WeighedCandidate>();
        foreach (var candidate in candidates)
        {
            var why = Modality.Unreal(candidate, view.Named) ?? (candidate is { IsBare: true, Standing: Standing.Holds } && !TimeOf.IsPrevious(candidate) ? "named, and nothing said of it" : null);
            weighed.Add(why is null
                ? new WeighedCandidate(candidate, null, Modality.CertaintyOf(candidate), TimeOf.IsPrevious(candidate))
                : new WeighedCandidate(candidate, why, Certainty.Asserted, false));
        }

        return weighed;
    }
}
