using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Tells whether the clause around a bare month or weekday speaks of what has happened or of what is to come.</summary>
internal static class ClauseDirection
{
    private const int Reach = 40;
    private const int LongestLabel = 6;

    private static readonly WordSet Labels = WordFile.Words("upcoming-labels");
    private static readonly WordSet Moving = WordFile.Words("moving-verbs");
    private static readonly WordSet Openers = WordFile.Words("clause-openers");
    private static readonly WordSet Prepositions = WordFile.Words("time-prepositions");
    private static readonly WordSet Upcoming = WordFile.Words("upcoming-nouns");

    /// <summary>The direction for the expression at tokens <paramref name="start"/> to <paramref name="end"/>, which may be a <paramref name="day"/> of a month.</summary>
    public static Direction Of(TokenList tokens, int start, int end, DateBound bound, bool day) => Cue(tokens, start, end, bound) ?? Default(tokens, start, bound, day);

    /// <summary>The direction that the clause's words give, or null where they give none.</summary>
    public static Direction? Cue(TokenList tokens, int start, int end, DateBound bound = DateBound.At)
    {
        if (LooksBack(tokens, start, end)) return Direction.Past;
        if (IsLabelled(tokens, start) || bound == DateBound.Until && IsMoved(tokens, start)) return Direction.Future;
        if (tokens.Is(start - 1, "(") && tokens.Is(end, ")")) return Left(tokens, start - 1) ?? Direction.Past;
        var before = start - 1;
        while (tokens.IsAny(before, Prepositions)) before--;
        var opens = before < 0 || tokens[before + 1].AfterBreak || tokens.IsAny(before, Openers);
        var adverbial = before < start - 1 && !tokens.Is(start - 1, "the");
        return opens ? Right(tokens, end, adverbial) ?? Left(tokens, start) : Left(tokens, start) ?? Right(tokens, end, adverbial);
    }

    /// <summary>"since October", "back in October", "the October deal".</summary>
    private static bool LooksBack(TokenList tokens, int start, int end)
    {
        if (tokens.Is(start - 1, "since") || tokens.Is(start - 1, "in") && tokens.Is(start - 2, "back")) return true;
        var attributive = tokens.Is(start - 1, "the") || tokens.Is(start - 1, "its") || tokens.Is(start - 1, "their") || tokens.Is(start - 1, "'s") || tokens.Is(start - 1, "’s");
        return attributive && tokens.Has(end, TokenShape.Word) && !tokens[end].AfterBreak && !tokens.Capital(end) && DateWords.Of(tokens.Word(end)).Length == 0 &&
            !tokens.IsAny(end, Upcoming) && TenseCue.At(tokens, end, mayBeScheduled: false) is null && !tokens.IsAny(end, Prepositions);
    }

    /// <summary>"pushed back to July", "extended the talks through June": an end that was set.</summary>
    private static bool IsMoved(TokenList tokens, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= LongestLabel && !Ends(tokens, i); i--)
            if (tokens.IsAny(i, Moving)) return true;
        return false;
    }

    /// <summary>"Next meeting: 21 April", "Deadline: 5 May".</summary>
    private static bool IsLabelled(TokenList tokens, int start)
    {
        if (!tokens.Is(start - 1, ":")) return false;
        for (var i = start - 2; i >= 0 && start - i <= LongestLabel; i--)
        {
            if (tokens.IsAny(i, Labels)) return true;
            if (tokens[i].AfterBreak || tokens.Has(i, TokenShape.Mark)) return false;
        }

        return false;
    }

    private static Direction Default(TokenList tokens, int start, DateBound bound, bool day) =>
        bound == DateBound.Until && !(day && tokens.Is(start - 1, "before")) || tokens.Is(start - 1, "of") && tokens.Is(start - 2, "ahead") ? Direction.Future : Direction.Past;

    private static Direction? Left(TokenList tokens, int start)
    {
        for (var i = start - 1; i >= 0 && start - i < Reach && !Ends(tokens, i) && !tokens.Is(i, ":"); i--)
        {
            if (TenseCue.At(tokens, i, mayBeScheduled: true) is { } direction) return direction;
            if (TenseCue.IsPresent(tokens, i)) return Direction.Future;
            if (tokens[i].AfterBreak) return null;
        }

        return null;
    }

    private static Direction? Right(TokenList tokens, int end, bool mayBeScheduled)
    {
        for (var i = end; i < tokens.Count && i - end < Reach && !tokens[i].AfterBreak && !Ends(tokens, i); i++)
            if (TenseCue.At(tokens, i, mayBeScheduled) is { } direction) return direction;
        return null;
    }

    private static bool Ends(TokenList tokens, int i) => tokens.Word(i) switch
    {
        [';'] or ['!'] or ['?'] => true,
        ['.'] => i + 1 < tokens.Count && tokens[i + 1].AfterSpace && tokens.Capital(i + 1) && (tokens.Word(i - 1).Length > 4 || !tokens.Capital(i - 1)),
        _ => false,
    };
}
