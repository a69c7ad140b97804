using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Settling;

/// <summary>The outlets that an article says it rests on or quotes.</summary>
internal static class Outlets
{
    public static IReadOnlyList<string> In(ArticleView view, ArticleText article) =>
        [.. view.Sentences.SelectMany(s => s.Mentions).Where(m => m.IsOutlet).Select(m => m.Names.First(n => n.IsOutlet)).DistinctBy(n => n.Id, StringComparer.Ordinal).Select(n => n.Text)];
}
