using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Words;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Dates.Publication;

/// <summary>Finds the entries of a timeline: blocks that open with a date of their own, "22 July 2019: the first cheque".</summary>
internal static class TimelineEntries
{
    private const int Fewest = 3;
    private const int Opening = 60;
    private const int MostBlocks = 400;

    /// <summary>The entries; none where they are too few to make a timeline.</summary>
    public static IReadOnlySet<TextBlock> In(ArticleText article)
    {
        var entries = article.Blocks.Take(MostBlocks)
            .Where(block => IsEntry(block.Span.In(article.Text), mayBeAlone: block.Kind != BlockKind.LeftOut))
            .ToHashSet();
        return entries.Count >= Fewest ? entries : new HashSet<TextBlock>();
    }

    private static bool IsEntry(string text, bool mayBeAlone)
    {
        var opening = text.Length > Opening ? text[..Opening] : text;
        if (opening.Length == 0 || !char.IsLetterOrDigit(opening[0])) return false;
        if (DateFinder.Find(opening, null).FirstOrDefault(mention => mention.Span.Start == 0) is not { Kind: not DateMentionKind.Duration } mention) return false;
        var tokens = Tokenizer.Split(opening);
        var end = tokens.At(mention.Span.End);
        return end >= tokens.Count && mayBeAlone || tokens.Word(end) is [':'] or ['-'] or ['–'] or ['—'] && EdtfDate.TryParse(mention.Value, out _);
    }
}
