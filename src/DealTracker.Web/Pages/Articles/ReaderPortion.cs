using DealTracker.Domain;
using DealTracker.Extraction.Reading;

namespace DealTracker.Web.Pages.Articles;

/// <summary>
/// A part of a long article that one page shows. A part begins at each multiple of <see cref="Units"/>, with the first paragraph or row from there on;
/// so an article of usual length is one part, and whoever links to a place early in it needs to know no more.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Before">Where the part before begins, or null.</param>
/// <param name="After">Where the part after begins, or null.</param>
public sealed record ReaderPortion(IReadOnlyList<IReadOnlyList<TextBlock>> Groups, int Number, int Count, int? Before, int? After)
{
    /// <summary>UTF-16 units of text.</summary>
    public const int Units = 40_000;

    public TextSpan Span => Groups.Count == 0 ? default : new TextSpan(Groups[0][0].Span.Start, Groups[^1][^1].Span.End);

    /// <summary>The part that holds the place <paramref name="at"/>.</summary>
    public static ReaderPortion At(ArticleText article, int at)
    {
        var parts = Parts(article).Select(part => MarkedText.Grouped(part).ToList()).ToList();
        if (parts.Count == 0) return new ReaderPortion([], 1, 1, null, null);
        var here = Math.Max(0, parts.FindLastIndex(part => part[0][0].Span.Start <= at));
        return new ReaderPortion(
            parts[here], here + 1, parts.Count,
            here > 0 ? parts[here - 1][0][0].Span.Start : null,
            here + 1 < parts.Count ? parts[here + 1][0][0].Span.Start : null);
    }

    private static IEnumerable<List<TextBlock>> Parts(ArticleText article)
    {
        var part = new List<TextBlock>();
        foreach (var block in article.Blocks.SelectMany(block => Cut(block, article.Text)))
        {
            if (part.Count > 0 && part[0].Span.Start / Units != block.Span.Start / Units && !MarkedText.OfOneRow(part[^1], block))
            {
                yield return part;
                part = [];
            }

            part.Add(block);
        }

        if (part.Count > 0) yield return part;
    }

    /// <summary>A paragraph without end is cut between words.</summary>
    private static IEnumerable<TextBlock> Cut(TextBlock block, string text)
    {
        var start = block.Span.Start;
        while (block.Span.End - start > Units)
        {
            var space = text.LastIndexOf(' ', start + Units - 1, Units / 2);
            var end = space > start ? space + 1 : char.IsHighSurrogate(text[start + Units - 1]) ? start + Units - 1 : start + Units;
            yield return block with { Span = new TextSpan(start, end) };
            start = end;
        }

        yield return start == block.Span.Start ? block : block with { Span = new TextSpan(start, block.Span.End) };
    }
}
