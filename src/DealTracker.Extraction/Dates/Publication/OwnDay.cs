using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Words;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Dates.Publication;

/// <summary>Works out the day of writing where a text names one date both ways: "exactly one week ago, 28 October 2025".</summary>
internal static class OwnDay
{
    private const int LongestBlock = 20_000;
    private const int MostGiven = 6;
    private const int MostBlocks = 100;

    private static readonly WordSet Fillers = WordFile.Words("apposition-fillers");

    public static EdtfDate? Find(ArticleText article) => article.Blocks
        .Take(MostBlocks)
        .Where(block => block.Kind != BlockKind.LeftOut && block.Span.Length is > 12 and < LongestBlock)
        .Select(block => In(block.Span.In(article.Text)))
        .FirstOrDefault(date => date is not null);

    private static EdtfDate? In(string text)
    {
        var given = DateFinder.Find(text, null).Where(IsGiven).Take(MostGiven).ToList();
        if (given.Count == 0) return null;
        var tokens = Tokenizer.Split(text);
        return given.Select(mention => Beside(mention, text, tokens)).FirstOrDefault(date => date is not null);
    }

    private static bool IsGiven(DateMention mention) =>
        mention.Kind is DateMentionKind.Absolute or DateMentionKind.Anchored && EdtfDate.Parse(mention.Value).Precision == DatePrecision.Day;

    /// <summary>Reads the text as if written on the day given: as far as the expression beside it then misses that day, the day of writing is off.</summary>
    private static EdtfDate? Beside(DateMention given, string text, TokenList tokens)
    {
        var day = EdtfDate.Parse(given.Value);
        return DateFinder.Find(text, day)
            .Where(mention => mention.Kind == DateMentionKind.Relative && IsApposed(tokens, mention, given))
            .Select(mention => EdtfDate.Parse(mention.Value))
            .Select(seen => (seen.Precision, seen.Earliest, day.Earliest) switch
            {
                (DatePrecision.Day, { } on, { } actual) => EdtfDate.Of(actual.AddDays(actual.DayNumber - on.DayNumber)),
                (DatePrecision.Week, { } week, { } actual) => EdtfDate.Of(actual.AddDays((actual.DayNumber - week.DayNumber) / 7 * 7)),
                (DatePrecision.Month, { } month, { } actual) => OfMonth(actual.AddMonths((actual.Year - month.Year) * 12 + actual.Month - month.Month)),
                _ => null,
            })
            .FirstOrDefault(date => date is not null);
    }

    private static EdtfDate? OfMonth(DateOnly day) => EdtfDate.OfMonth(day.Year, day.Month);

    private static bool IsApposed(TokenList tokens, DateMention relative, DateMention given)
    {
        if (relative.Rule.StartsWith("<weekday", StringComparison.Ordinal) || relative.Rule.StartsWith("<month", StringComparison.Ordinal)) return false;
        var (from, to) = relative.Span.End <= given.Span.Start
            ? (tokens.At(relative.Span.End), tokens.At(given.Span.Start))
            : (tokens.At(given.Span.End), tokens.At(relative.Span.Start));
        if (to < from || to - from > 4) return false;
        for (var i = from; i < to; i++)
            if (!tokens.IsAny(i, Fillers)) return false;
        return true;
    }
}
