using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Tells whether the clause around a bare month or weekday speaks of what has happened or of what is to come.</summary>
internal static class ClauseDirection
{
    private const int Reach = 40;

    private static readonly WordSet Future = WordFile.Words("cues-future");
    private static readonly WordSet Scheduled = WordFile.Words("cues-scheduled");
    private static readonly WordSet Past = WordFile.Words("cues-past");
    private static readonly WordSet NotPast = WordFile.Words("not-past");
    private static readonly WordSet NoInfinitive = WordFile.Words("no-infinitive");
    private static readonly WordSet Openers = WordFile.Words("clause-openers");
    private static readonly WordSet Prepositions = WordFile.Words("time-prepositions");
    private static readonly WordSet PastInfinitives = WordFile.Words("past-infinitives");
    private static readonly WordSet PresentBe = WordFile.Words("present-be");

    /// <summary>The direction for the expression at tokens <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static Direction Of(TokenList tokens, int start, int end, DateBound bound) => Cue(tokens, start, end) ?? Default(tokens, start, bound);

    /// <summary>The direction that the clause's words give, or null where they give none.</summary>
    public static Direction? Cue(TokenList tokens, int start, int end)
    {
        var before = start - 1;
        while (tokens.IsAny(before, Prepositions)) before--;
        var opens = before < 0 || tokens[before + 1].AfterBreak || tokens.IsAny(before, Openers);
        var adverbial = before < start - 1 && !tokens.Is(start - 1, "the");
        return opens ? Right(tokens, end, adverbial) ?? Left(tokens, start) : Left(tokens, start) ?? Right(tokens, end, adverbial);
    }

    private static Direction Default(TokenList tokens, int start, DateBound bound) =>
        bound == DateBound.Until && !tokens.Is(start - 1, "before") || tokens.Is(start - 1, "of") && tokens.Is(start - 2, "ahead") ? Direction.Future : Direction.Past;

    private static Direction? Left(TokenList tokens, int start)
    {
        for (var i = start - 1; i >= 0 && start - i < Reach && !Ends(tokens, i); i--)
        {
            if (At(tokens, i, mayBeScheduled: true) is { } direction) return direction;
            if (tokens[i].AfterBreak) return null;
        }

        return null;
    }

    private static Direction? Right(TokenList tokens, int end, bool mayBeScheduled)
    {
        for (var i = end; i < tokens.Count && i - end < Reach && !tokens[i].AfterBreak && !Ends(tokens, i); i++)
            if (At(tokens, i, mayBeScheduled) is { } direction) return direction;
        return null;
    }

    private static bool Ends(TokenList tokens, int i) =>
        tokens.Word(i) is [';'] or ['!'] or ['?'] || tokens.Word(i) is ['.'] && i + 1 < tokens.Count && tokens[i + 1].AfterSpace && tokens.Capital(i + 1) && tokens.Word(i - 1).Length > 4;

    private static Direction? At(TokenList tokens, int i, bool mayBeScheduled)
    {
        var word = tokens.Word(i);
        if (!tokens.Has(i, TokenShape.Word)) return null;
        if (word.Equals("to", StringComparison.OrdinalIgnoreCase)) return Infinitive(tokens, i);
        if (Future.Contains(word)) return Direction.Future;
        if (Scheduled.Contains(word)) return mayBeScheduled ? Direction.Future : null;
        if (word.EndsWith("'ll", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’ll", StringComparison.OrdinalIgnoreCase)) return Direction.Future;
        if (!Past.Contains(word) && (word.Length < 5 || !word.EndsWith("ed", StringComparison.OrdinalIgnoreCase))) return null;
        if (tokens.IsAny(i - 1, PresentBe) || tokens.Is(i - 1, "not") && tokens.IsAny(i - 2, PresentBe)) return Direction.Future;
        return tokens.Is(i - 1, "be") || tokens.Is(i - 1, "being") || NotPast.Contains(word) ? null : Direction.Past;
    }

    private static Direction? Infinitive(TokenList tokens, int i)
    {
        if (!tokens.Has(i + 1, TokenShape.Word) || tokens.Capital(i + 1) || tokens.IsAny(i + 1, NoInfinitive)) return null;
        foreach (var sense in DateWords.Of(tokens.Word(i + 1)))
            if (sense.Kind is not Grammar.PieceKind.Edge and not Grammar.PieceKind.Season) return null;
        return tokens.IsAny(i - 1, PastInfinitives) ? Direction.Past : Direction.Future;
    }
}
