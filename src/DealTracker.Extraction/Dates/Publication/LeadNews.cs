using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Words;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Dates.Publication;

/// <summary>Takes the day of the news from a lead that announces it: "The companies announced on April 27, 2026, that ...".</summary>
internal static class LeadNews
{
    private const int LeadWords = 30;
    private const int VerbReach = 5;
    private const int MostBlocks = 1000;

    private static readonly WordSet Announcing = WordFile.Words("announcing");

    public static EdtfDate? Find(ArticleText article)
    {
        if (article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph && block.Span.Length > 80) is not { } lead) return null;
        var text = lead.Span.In(article.Text);
        var tokens = Tokenizer.Split(text);
        foreach (var mention in DateFinder.Find(text, null))
        {
            if (mention.Kind != DateMentionKind.Absolute || mention.Bound != DateBound.At) continue;
            var date = EdtfDate.Parse(mention.Value);
            if (date.Precision == DatePrecision.Day && IsAnnounced(tokens, tokens.At(mention.Span.Start)) && !IsOvertaken(article, date)) return date;
        }

        return null;
    }

    /// <summary>The verb stands right before the date, in the lead's first clause.</summary>
    private static bool IsAnnounced(TokenList tokens, int start)
    {
        if (start > LeadWords) return false;
        var announced = false;
        for (var i = 0; i < start; i++)
        {
            if (tokens.Is(i, ".") && i + 1 < tokens.Count && tokens[i + 1].AfterSpace || tokens.Is(i, "after") || tokens.Is(i, "when") || tokens.Is(i, "since")) return false;
            announced |= start - i <= VerbReach && tokens.IsAny(i, Announcing);
        }

        return announced;
    }

    /// <summary>The article tells of a later day: then it looks back.</summary>
    private static bool IsOvertaken(ArticleText article, EdtfDate lead) => article.Blocks
        .Take(MostBlocks)
        .Where(block => block.Kind != BlockKind.LeftOut)
        .SelectMany(block => DateFinder.Find(block.Span.In(article.Text), null))
        .Any(mention => mention.Kind == DateMentionKind.Absolute && mention.Bound == DateBound.At && EdtfDate.Parse(mention.Value) is { Precision: DatePrecision.Day } date &&
            date.Earliest > lead.Latest);
}
