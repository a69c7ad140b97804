using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Dates.Publication;

/// <summary>A block that may tell the publication date.</summary>
/// <param name="Block">The block.</param>
/// <param name="InHead">It stands before the running text, or opens it.</param>
internal sealed record HeadPart(TextBlock Block, bool InHead);

/// <summary>Chooses the blocks of an article that may tell when it was published.</summary>
internal static class ArticleHead
{
    private const int RunningText = 160;
    private const int LongestHead = 25;
    private const int LongestFootLine = 400;
    private const int FootBlocks = 20;
    private const int FurnitureBlocks = 200;

    private static readonly string[] Foreign = ["event", "advert", "related", "comment", "cookie", "share"];

    public static IEnumerable<HeadPart> Of(ArticleText article)
    {
        var (paragraphs, blocks) = (0, 0);
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            var block = article.Blocks[i];
            if (block.LeftOutBecause is { } why && Foreign.Any(word => why.Contains(word, StringComparison.Ordinal))) continue;
            if (block.Kind != BlockKind.LeftOut) blocks++;
            var running = block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation && block.Span.Length > RunningText;
            if (running) paragraphs++;
            var inHead = blocks <= LongestHead && paragraphs < 2 && block.Kind is not BlockKind.TableCell;
            var inFoot = block.Span.Length < LongestFootLine && (i >= article.Blocks.Count - FootBlocks || block.Kind == BlockKind.LeftOut && i < FurnitureBlocks);
            if (inHead || inFoot) yield return new HeadPart(block, inHead);
        }
    }
}
