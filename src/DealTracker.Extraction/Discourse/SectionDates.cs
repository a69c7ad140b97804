using DealTracker.Domain;
using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Discourse;

/// <summary>Dates that headings give to the text below them: the entries of a timeline, the issues of a change log.</summary>
internal sealed class SectionDates
{
    private readonly Dictionary<int, EdtfDate> entries = [];
    private readonly Dictionary<int, EdtfDate> issues = [];

    /// <summary>Reads the headings of <paramref name="article"/>, written on <paramref name="reference"/>.</summary>
    public SectionDates(ArticleText article, EdtfDate? reference)
    {
        for (var b = 0; b < article.Blocks.Count; b++)
        {
            var block = article.Blocks[b];
            if (block.Kind != BlockKind.Heading || block.Span.Length > 60) continue;
            var text = block.Span.In(article.Text);
            if (DateFinder.Find(text, reference) is not [{ Bound: DateBound.At, Kind: not DateMentionKind.Duration } mention] || !EdtfDate.TryParse(mention.Value, out var date)) continue;
            if (date.Earliest > reference?.Latest) continue;
            var rest = Tokenizer.Tokenize(article.Text, block.Span, article.Masked).Where(t => t.Span.End <= block.Span.Start + mention.Span.Start || t.Span.Start >= block.Span.Start + mention.Span.End).ToList();
            if (rest.TrueForAll(t => !char.IsLetterOrDigit(t.Text[0]))) entries[b] = date;
            else if (date.Precision == DatePrecision.Day && rest.TrueForAll(t => !char.IsLetter(t.Text[0]) || t.Text.Length == 1)) issues[b] = date;
        }

        // One dated heading is the article's own date; a timeline has several.
        if (entries.Count < 2) entries.Clear();
    }

    /// <summary>The date of the timeline entry that the heading at <paramref name="block"/> opens, or null.</summary>
    public EdtfDate? EntryAt(int block) => entries.GetValueOrDefault(block);

    /// <summary>The day on which the part below the heading at <paramref name="block"/> was written, or null.</summary>
    public EdtfDate? WrittenAt(int block) => issues.GetValueOrDefault(block);
}
