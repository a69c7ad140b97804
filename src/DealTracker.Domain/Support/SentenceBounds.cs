namespace DealTracker.Domain.Support;

/// <summary>The sentence around a quote, by its marks alone: from the full stop or line break before to the one after.</summary>
internal static class SentenceBounds
{
    // A text without marks is no reason to look at all of it.
    private const int Most = 400;

    public static TextSpan Around(string text, TextSpan quote)
    {
        var start = quote.Start;
        while (start > 0 && quote.Start - start < Most && !Ends(text, start - 1)) start--;
        var end = quote.End;
        while (end < text.Length && end - quote.End < Most && (end == 0 || !Ends(text, end - 1))) end++;
        return new TextSpan(start, end);
    }

    private static bool Ends(string text, int at) => text[at] switch
    {
        '\n' => true,
        '.' or '!' or '?' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '”' or '"',
        _ => false,
    };
}
