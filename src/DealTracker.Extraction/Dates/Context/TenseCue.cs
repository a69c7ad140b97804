using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Which way a single word of a clause points, from the words right before it.</summary>
internal static class TenseCue
{
    private static readonly WordSet Future = WordFile.Words("cues-future");
    private static readonly WordSet Scheduled = WordFile.Words("cues-scheduled");
    private static readonly WordSet Past = WordFile.Words("cues-past");
    private static readonly WordSet NotPast = WordFile.Words("not-past");
    private static readonly WordSet NoInfinitive = WordFile.Words("no-infinitive");
    private static readonly WordSet PastInfinitives = WordFile.Words("past-infinitives");
    private static readonly WordSet Intents = WordFile.Words("intents");
    private static readonly WordSet PresentBe = WordFile.Words("present-be");

    /// <summary>The direction of token <paramref name="i"/>, or null; the plain present counts only where it <paramref name="mayBeScheduled"/>.</summary>
    public static Direction? At(TokenList tokens, int i, bool mayBeScheduled)
    {
        if (!tokens.Has(i, TokenShape.Word)) return null;
        var word = tokens.Word(i);
        if (word is "May") return null;
        if (word.Equals("to", StringComparison.OrdinalIgnoreCase)) return Infinitive(tokens, i);
        if (Future.Contains(word)) return Intents.Contains(word) && IsPastBe(tokens, i - 1) ? Direction.Past : Direction.Future;
        if (Scheduled.Contains(word)) return mayBeScheduled ? Direction.Future : null;
        if (word.EndsWith("'ll", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’ll", StringComparison.OrdinalIgnoreCase)) return Direction.Future;
        return IsParticiple(word) ? Participle(tokens, i, word) : null;
    }

    /// <summary>"is", "are": before a date they speak of a plan.</summary>
    public static bool IsPresent(TokenList tokens, int i) => tokens.Is(i, "is") || tokens.Is(i, "are");

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        Past.Contains(word) || word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private static Direction? Participle(TokenList tokens, int i, ReadOnlySpan<char> word)
    {
        if (tokens.IsAny(i - 1, PresentBe) || tokens.Is(i - 1, "not") && tokens.IsAny(i - 2, PresentBe)) return Direction.Future;
        return tokens.Is(i - 1, "be") || tokens.Is(i - 1, "being") || NotPast.Contains(word) ? null : Direction.Past;
    }

    private static Direction? Infinitive(TokenList tokens, int i)
    {
        if (!tokens.Has(i + 1, TokenShape.Word) || tokens.Capital(i + 1) || tokens.IsAny(i + 1, NoInfinitive)) return null;
        foreach (var sense in DateWords.Of(tokens.Word(i + 1)))
            if (sense.Kind is not Grammar.PieceKind.Edge and not Grammar.PieceKind.Season) return null;
        var looksBack = tokens.IsAny(i - 1, PastInfinitives) || tokens.IsAny(i - 1, Intents) && IsPastBe(tokens, i - 2);
        return looksBack ? Direction.Past : Direction.Future;
    }

    private static bool IsPastBe(TokenList tokens, int i) => tokens.Is(i, "was") || tokens.Is(i, "were") || tokens.Is(i, "been");
}
