using System.Text;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Tests.Reading;

/// <summary>An article as a person would retell what was read.</summary>
internal static class Shown
{
    /// <summary>The block's words without what is masked.</summary>
    public static string WordsOf(ArticleText article, TextBlock block)
    {
        var words = new StringBuilder();
        var at = block.Span.Start;
        foreach (var mask in article.Masked.Where(block.Span.Contains))
        {
            words.Append(article.Text, at, mask.Start - at);
            at = mask.End;
        }

        return words.Append(article.Text, at, block.Span.End - at).ToString().Trim();
    }
}
