using DealTracker.Domain;

namespace DealTracker.Web.Pages.Articles;

/// <summary>Quotes that overlap, as one stretch of an article's text.</summary>
/// <param name="Number">From 1, in order of place.</param>
/// <param name="Span">From the first quote's start to the last one's end.</param>
/// <param name="Quotes">The quotes in it, in order.</param>
public sealed record Passage(int Number, TextSpan Span, IReadOnlyList<TextSpan> Quotes)
{
    /// <summary>Merges quotes that share at least one unit; those that merely touch stay apart.</summary>
    public static IReadOnlyList<Passage> Merge(IEnumerable<TextSpan> quotes)
    {
        var passages = new List<Passage>();
        foreach (var quote in quotes.Distinct().OrderBy(q => q.Start).ThenBy(q => q.End))
        {
            if (passages is [.., var last] && last.Span.Overlaps(quote))
                passages[^1] = last with { Span = last.Span.Cover(quote), Quotes = [.. last.Quotes, quote] };
            else
                passages.Add(new Passage(passages.Count + 1, quote, [quote]));
        }

        return passages;
    }
}
