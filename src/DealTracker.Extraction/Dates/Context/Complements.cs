using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Context;

/// <summary>Tells whether "two years after", "the day before" go on to name what they count from.</summary>
internal static class Complements
{
    private static readonly WordSet Ends = WordFile.Words("complement-ends");

    /// <summary>True where the words from token <paramref name="i"/> on name something.</summary>
    public static bool FollowAt(TokenList tokens, int i)
    {
        if (i >= tokens.Count || tokens[i].AfterBreak || tokens[i].Shape == TokenShape.Mark) return false;
        var side = tokens.Word(i - 1);
        if (side.Equals("later", StringComparison.OrdinalIgnoreCase) || side.Equals("earlier", StringComparison.OrdinalIgnoreCase) ||
            side.Equals("afterwards", StringComparison.OrdinalIgnoreCase) || side.Equals("afterward", StringComparison.OrdinalIgnoreCase) ||
            side.Equals("previously", StringComparison.OrdinalIgnoreCase) || side.Equals("thereafter", StringComparison.OrdinalIgnoreCase) ||
            side.Equals("beforehand", StringComparison.OrdinalIgnoreCase)) return tokens.Is(i, "than");
        return !tokens.IsAny(i, Ends);
    }
}
