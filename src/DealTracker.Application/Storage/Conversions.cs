using DealTracker.Domain.Dates;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DealTracker.Application.Storage;

internal sealed class EdtfText() : ValueConverter<EdtfDate, string>(date => date.Text, text => EdtfDate.Parse(text));

/// <summary>SQLite has no type for instants: UTC ticks order and compare as they should.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTime, long>(at => at.Ticks, ticks => new DateTime(ticks, DateTimeKind.Utc));

/// <summary>For ids and version names, which bear no space.</summary>
internal sealed class JoinedWords() : ValueConverter<IReadOnlyList<string>, string>(
    words => string.Join(' ', words),
    text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

/// <summary>For names of people's choosing, which bear no line break.</summary>
internal sealed class JoinedLines() : ValueConverter<IReadOnlyList<string>, string>(
    lines => string.Join('\n', lines),
    text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

internal static class JoinedText
{
    internal sealed class Comparer() : ValueComparer<IReadOnlyList<string>>(
        (a, b) => a == b || a != null && b != null && a.SequenceEqual(b),
        list => string.Join('\n', list).GetHashCode(StringComparison.Ordinal),
        list => list.ToArray());
}
