using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Grammar;

/// <summary>Reads numbers, ordinals and years in words.</summary>
internal static class NumberWords
{
    /// <summary>"eighteen", "twenty-one", "a hundred and fifty"; up to 9999.</summary>
    public static (int Value, int End)? Number(TokenList tokens, int i)
    {
        if (Small(tokens, i) is not { } head) return null;
        var (value, at) = head;
        if (value is >= 1 and < 100 && Value(tokens, at) == 1000)
            return Small(tokens, SkipAnd(tokens, at + 1)) is { } tail && value < 10 ? (value * 1000 + tail.Value, tail.End) : (value * 1000, at + 1);
        return head;
    }

    /// <summary>"twenty-eighth", "thirty-first".</summary>
    public static (int Value, int End)? Ordinal(TokenList tokens, int i)
    {
        if (Value(tokens, i) is not (>= 20 and < 100 and var ten)) return null;
        var unit = SkipHyphen(tokens, i + 1);
        foreach (var sense in DateWords.Of(tokens.Word(unit)))
            if (sense.Kind == PieceKind.OrdinalWord && sense.Value < 10) return (ten + sense.Value, unit + 1);
        return null;
    }

    /// <summary>"twenty thirty-two", "twenty-nineteen", "nineteen ninety-eight", "two thousand and thirty".</summary>
    public static (int Value, int End)? Year(TokenList tokens, int i)
    {
        if (Value(tokens, i) == 2 && Value(tokens, i + 1) == 1000)
            return Small(tokens, SkipAnd(tokens, i + 2)) is { Value: < 100 } rest ? (2000 + rest.Value, rest.End) : null;
        if (Value(tokens, i) is not (>= 18 and <= 20 and var hundreds)) return null;
        if (tokens.Is(i + 1, "oh") && Value(tokens, SkipHyphen(tokens, i + 2)) is { } one and < 10) return (hundreds * 100 + one, SkipHyphen(tokens, i + 2) + 1);
        return Small(tokens, SkipHyphen(tokens, i + 1)) is { Value: >= 10 and < 100 } years ? (hundreds * 100 + years.Value, years.End) : null;
    }

    private static (int Value, int End)? Small(TokenList tokens, int i)
    {
        if (Value(tokens, i) is not { } first || first >= 100) return null;
        var (value, at) = (first, i + 1);
        if (first >= 20 && Value(tokens, SkipHyphen(tokens, at)) is { } unit and > 0 and < 10) (value, at) = (first + unit, SkipHyphen(tokens, at) + 1);
        if (first is < 1 or > 9 || Value(tokens, at) != 100) return (value, at);
        return Small(tokens, SkipAnd(tokens, at + 1)) is { Value: < 100 } tail ? (first * 100 + tail.Value, tail.End) : (first * 100, at + 1);
    }

    private static int? Value(TokenList tokens, int i)
    {
        if (!tokens.Has(i, TokenShape.Word)) return null;
        foreach (var sense in DateWords.Of(tokens.Word(i)))
            if (sense.Kind == PieceKind.NumberWord) return sense.Value;
        return null;
    }

    private static int SkipAnd(TokenList tokens, int i) => tokens.Is(i, "and") ? i + 1 : i;

    private static int SkipHyphen(TokenList tokens, int i) => Hyphenated(tokens, i) ? i + 1 : i;

    private static bool Hyphenated(TokenList tokens, int i) => tokens.Glued(i) && tokens.Word(i) is ['-'] or ['‑'] or ['‐'];
}
