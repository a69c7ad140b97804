using System.Collections.Frozen;
using DealTracker.Extraction.Dates.Words;

namespace DealTracker.Extraction.Dates.Publication;

/// <summary>Words around a date that say it is the article's own.</summary>
internal static class DateLabel
{
    private const int LongestPlace = 12;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Labels = WordFile.Values("publication-labels")
        .ToFrozenDictionary(line => line.Word, line => line.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Fillers = WordFile.Words("publication-fillers");

    /// <summary>The weight of the label before token <paramref name="start"/>, 0 where there is none.</summary>
    public static int Before(TokenList tokens, int start)
    {
        var i = start - 1;
        for (var skipped = 0; skipped < 6 && i >= 0 && (tokens.IsAny(i, Fillers) || tokens.Has(i, TokenShape.Digits) && tokens.Word(i).Length < 3) && !tokens[i + 1].AfterBreak; skipped++) i--;
        return i >= 0 && Labels.TryGetValue(tokens.Word(i), out var weight) && (i <= 1 || IsHeadOfLabel(tokens, i)) ? weight : 0;
    }

    /// <summary>True for "SEATTLE and SAN FRANCISCO - February 27, 2026 - " "LONDON (3 May 2026)" and "Basel / Cambridge, 12 April 2022. The companies": names of places, then the date set apart.</summary>
    public static bool OpensReport(TokenList tokens, int start, int end)
    {
        if (start > LongestPlace) return false;
        if (start == 0 && tokens.Is(end, ".") && tokens.Capital(end + 1)) return true;
        for (var i = 0; i < start; i++)
            if (tokens.Has(i, TokenShape.Word) && !IsOfPlace(tokens, i)) return false;
        if (start > 1 && tokens.Is(start - 1, "(") && tokens.Is(end, ")")) return true;
        if (start > 1 && tokens.Is(start - 1, ",") && tokens.Is(end, ".") && tokens.Capital(end + 1)) return true;
        if (tokens.Is(end, "(") || tokens.Is(end, "/"))
        {
            var close = tokens.Is(end, "(") ? ")" : "/";
            for (end++; end < tokens.Count && end < start + 16 && !tokens.Is(end, close); end++)
                if (tokens.Is(end, ".")) return false;
            end++;
        }

        return tokens.Word(end) is ['-'] or ['–'] or ['—'] && (!tokens.Glued(end + 1) || tokens.Is(end + 1, "-")) || start > 0 && tokens.Word(end) is [':'];
    }

    private static bool IsOfPlace(TokenList tokens, int i)
    {
        foreach (var sense in DateWords.Of(tokens.Word(i)))
            if (sense.Kind is Grammar.PieceKind.DayWord or Grammar.PieceKind.Which) return false;
        return tokens.Capital(i) || tokens.Is(i, "and") || tokens.Is(i, "de");
    }

    /// <summary>A label opens its sentence or follows words of its own kind; "a deal announced and dated" is running text.</summary>
    private static bool IsHeadOfLabel(TokenList tokens, int i) =>
        tokens[i].AfterBreak || tokens.Has(i - 1, TokenShape.Mark) || tokens.Capital(i) || tokens.Is(i - 1, "last") || tokens.Is(i - 1, "first") || tokens.Is(i - 1, "was") && tokens.Is(i - 2, "page") ||
        tokens.Is(i, "held") && tokens.Is(i - 1, "meeting");
}
