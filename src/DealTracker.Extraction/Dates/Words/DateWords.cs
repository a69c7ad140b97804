using System.Collections.Frozen;
using DealTracker.Extraction.Dates.Grammar;

namespace DealTracker.Extraction.Dates.Words;

/// <summary>One meaning of a word of time.</summary>
internal readonly record struct Sense(PieceKind Kind, int Value);

/// <summary>The words of time and what they mean, read from the word lists.</summary>
internal static class DateWords
{
    private static readonly (string File, PieceKind Kind)[] Files =
    [
        ("months", PieceKind.Month), ("weekdays", PieceKind.Weekday), ("weekday-abbreviations", PieceKind.WeekdayShort), ("seasons", PieceKind.Season),
        ("units", PieceKind.Unit), ("numbers", PieceKind.NumberWord), ("ordinals", PieceKind.OrdinalWord), ("which", PieceKind.Which),
        ("shifts", PieceKind.Shift), ("sides", PieceKind.Side), ("edges", PieceKind.Edge), ("leanings", PieceKind.Lean),
        ("day-words", PieceKind.DayWord), ("day-parts", PieceKind.DayPart), ("roman-months", PieceKind.Roman), ("holidays", PieceKind.Holiday), ("decades", PieceKind.DecadeWord),
    ];

    private static readonly FrozenDictionary<string, Sense[]>.AlternateLookup<ReadOnlySpan<char>> Senses = Files
        .SelectMany(file => WordFile.Values(file.File).Select(line => (line.Word, Sense: new Sense(file.Kind, line.Value))))
        .GroupBy(line => line.Word, line => line.Sense, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(word => word.Key, word => word.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static ReadOnlySpan<Sense> Of(ReadOnlySpan<char> word) => Senses.TryGetValue(word, out var senses) ? senses : default;

    /// <summary>True for a month's or weekday's full name; a name that runs into the next word ("MarchFT") is cut there.</summary>
    public static bool IsCalendarName(ReadOnlySpan<char> word)
    {
        if (word.Length < 4) return false;
        foreach (var sense in Of(word))
            if (sense.Kind is PieceKind.Month or PieceKind.Weekday) return true;
        return false;
    }
}
