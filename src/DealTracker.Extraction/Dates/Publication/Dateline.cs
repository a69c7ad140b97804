using DealTracker.Domain.Dates;
using DealTracker.Extraction.Dates.Words;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Dates.Publication;

/// <summary>Finds the date that an article's head or a label states: "Published: 23 September 2020", "By X / 14 June 2026", "SEATTLE, July 22, 2019 -".</summary>
internal static class Dateline
{
    private const int LongestLine = 26;
    private const int Longest = 4000;
    private const int OtherReach = 6;

    private static readonly WordSet Others = WordFile.Words("publication-others");
    private static readonly WordSet Titles = WordFile.Words("title-prepositions");

    public static EdtfDate? Find(ArticleText article)
    {
        var best = default((int Weight, EdtfDate Date)?);
        var timeline = TimelineEntries.In(article);
        foreach (var part in ArticleHead.Of(article))
        {
            var text = part.Block.Span.In(article.Text);
            if (text.Length > Longest) text = text[..Longest];
            if (timeline.Contains(part.Block)) continue;
            foreach (var found in In(text, part))
                if (best is null || found.Weight > best.Value.Weight) best = found;
        }

        return best?.Date;
    }

    private static IEnumerable<(int Weight, EdtfDate Date)> In(string text, HeadPart part)
    {
        var tokens = Tokenizer.Split(text);
        var isLine = IsLine(tokens);
        if (isLine && HoldsOther(tokens)) yield break;
        foreach (var mention in DateFinder.Find(text, null))
        {
            if (mention.Kind != DateMentionKind.Absolute || mention.Bound != DateBound.At || Own(mention) is not { } date) continue;
            var start = tokens.At(mention.Span.Start);
            var end = tokens.At(mention.Span.End);
            if (IsOfOther(tokens, start)) continue;
            var label = DateLabel.Before(tokens, start);
            if (label > 0 && (part.InHead || isLine || label == 1)) yield return (Weigh(date, 10 + label * 10 - (part.InHead ? 0 : 5)), date);
            else if (part.InHead && isLine && StandsApart(tokens, start, end, part, date)) yield return (Weigh(date, 25), date);
            else if (part.InHead && DateLabel.OpensReport(tokens, start, end)) yield return (Weigh(date, 35), date);
        }
    }

    /// <summary>Days count; months do in a head's line of its own; "week of 5 May" names its day.</summary>
    private static EdtfDate? Own(DateMention mention) => EdtfDate.Parse(mention.Value) switch
    {
        { Precision: DatePrecision.Day or DatePrecision.Month } date => date,
        { Precision: DatePrecision.Week, Earliest: { } monday } => EdtfDate.Of(monday),
        _ => null,
    };

    private static int Weigh(EdtfDate date, int weight) => date.Precision == DatePrecision.Day ? weight : weight - 12;

    private static bool IsLine(TokenList tokens)
    {
        var words = 0;
        for (var i = 0; i < tokens.Count; i++)
            if (!tokens.Has(i, TokenShape.Mark)) words++;
        return words <= LongestLine && !(words > 9 && tokens.Is(tokens.Count - 1, ".") && tokens.Has(tokens.Count - 2, TokenShape.Word));
    }

    private static bool HoldsOther(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (tokens.IsAny(i, Others)) return true;
        return false;
    }

    private static bool IsOfOther(TokenList tokens, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= OtherReach; i--)
            if (tokens.IsAny(i, Others)) return true;
        return false;
    }

    private static bool StandsApart(TokenList tokens, int start, int end, HeadPart part, EdtfDate date)
    {
        var byline = part.Block.LeftOutBecause is not null;
        if (tokens.IsAny(start - 1, Titles)) return false;
        var apart = start == 0 || tokens.Has(start - 1, TokenShape.Mark) || tokens[start].AfterBreak;
        return date.Precision == DatePrecision.Day
            ? apart || byline || part.Block.Kind != BlockKind.Heading
            : apart && (end >= tokens.Count || tokens.Has(end, TokenShape.Mark) || tokens[end].AfterBreak);
    }
}
