using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>What the words around a date make of it: an end, a beginning or a point.</summary>
internal static class BoundWords
{
    private static readonly WordSet Fillers = WordFile.Words("bound-fillers");
    private static readonly WordSet Until = WordFile.Words("bound-until");
    private static readonly WordSet From = WordFile.Words("bound-from");
    private static readonly WordSet EndVerbs = WordFile.Words("bound-end-verbs");
    private static readonly WordSet StartVerbs = WordFile.Words("bound-start-verbs");
    private static readonly WordSet ToOthers = WordFile.Words("bound-to-others");
    private static readonly WordSet Pushed = WordFile.Words("bound-pushed");
    private static readonly WordSet Onwards = WordFile.Words("bound-onwards");

    /// <summary>The bound of the date at tokens <paramref name="start"/> to <paramref name="end"/>, the second not included.</summary>
    public static DateBound Of(TokenList tokens, int start, int end)
    {
        if (!(end < tokens.Count && tokens[end].AfterBreak) && tokens.IsAny(end, Onwards)) return DateBound.From;
        var i = start - 1;
        for (var skipped = 0; skipped < 4 && tokens.IsAny(i, Fillers); skipped++) i--;
        if (tokens.Is(i, "including") && tokens.Is(i - 1, "and") && (tokens.IsAny(i - 2, Until) || tokens.Is(i - 2, "to"))) return DateBound.Until;
        if (tokens.Is(i, "with") && tokens.IsAny(i - 1, EndVerbs)) return DateBound.Until;
        if (tokens.Is(i, "to")) return tokens.IsAny(i - 1, ToOthers) && !(tokens.Is(i - 1, "back") && tokens.IsAny(i - 2, Pushed)) ? DateBound.At : DateBound.Until;
        if (tokens.IsAny(i, Until) || tokens.IsAny(i, EndVerbs)) return DateBound.Until;
        if (tokens.Is(i, "than")) return tokens.Is(i - 1, "later") ? DateBound.Until : tokens.Is(i - 1, "earlier") ? DateBound.From : DateBound.At;
        if (tokens.Is(i, "of")) return tokens.Is(i - 1, "as") ? DateBound.From : DateBound.At;
        if (tokens.Is(i, "from") && tokens.IsAny(i - 1, EndVerbs)) return DateBound.At;
        if (tokens.IsAny(i, From)) return DateBound.From;
        if (!(tokens.Is(i, "in") || tokens.Is(i, "on") || tokens.Is(i, "at"))) return tokens.IsAny(i, StartVerbs) ? DateBound.From : DateBound.At;
        return Before(tokens, i - 1);
    }

    private static DateBound Before(TokenList tokens, int i)
    {
        if (tokens.IsAny(i, EndVerbs) || tokens.Is(i, "out") && (tokens.Is(i - 1, "runs") || tokens.Is(i - 1, "run"))) return DateBound.Until;
        return tokens.IsAny(i, StartVerbs) ? DateBound.From : DateBound.At;
    }
}
