using DealTracker.Extraction.Discourse;
using DealTracker.Extraction.Names;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Settling;

/// <summary>The outlets that an article says it rests on or quotes, in its text or in the furniture around it.</summary>
internal static class Outlets
{
    public static IReadOnlyList<string> In(ArticleView view, ArticleText article, NameIndex names)
    {
        var furniture = article.Blocks.Where(b => b.Kind == BlockKind.LeftOut && b.LeftOutBecause is not ("navigation" or "related link" or "hashtags"))
            .SelectMany(b => names.Find(Tokenizer.Tokenize(article.Text, b.Span, [])));
        return [.. view.Sentences.SelectMany(s => s.Mentions).Concat(furniture).Where(m => m.IsOutlet).Select(m => m.Names.First(n => n.IsOutlet)).DistinctBy(n => n.Id, StringComparer.Ordinal).Select(n => n.Text)];
    }
}
