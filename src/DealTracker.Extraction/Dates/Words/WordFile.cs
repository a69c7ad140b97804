using System.Globalization;
using System.Reflection;

namespace DealTracker.Extraction.Dates.Words;

/// <summary>
/// Reads an embedded word list: one word a line, with <c>= number</c> where the list gives meanings; <c>#</c> begins a note.
/// A blank word, a repeated word or a missing number is refused with file and line.
/// </summary>
internal static class WordFile
{
    public static WordSet Words(string name) => new(Lines(name).Select(line => line.Word));

    public static IReadOnlyList<(string Word, int Value)> Values(string name) =>
        [.. Lines(name).Select(line => int.TryParse(line.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? (line.Word, value)
            : throw new InvalidDataException($"{name}.txt({line.Number}): '{line.Word}' has no number."))];

    internal static IReadOnlyList<(int Number, string Word, string? Value)> Read(string name, TextReader reader)
    {
        var lines = new List<(int, string, string?)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var content = line.Split('#')[0].Trim();
            if (content.Length == 0) continue;
            var parts = content.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts[0].Length == 0) throw new InvalidDataException($"{name}.txt({number}): no word before '='.");
            if (!seen.Add(parts[0])) throw new InvalidDataException($"{name}.txt({number}): '{parts[0]}' stands here twice.");
            lines.Add((number, parts[0], parts.Length > 1 ? parts[1] : null));
        }

        return lines;
    }

    private static IReadOnlyList<(int Number, string Word, string? Value)> Lines(string name)
    {
        var resource = $"DealTracker.Extraction.Lexicon.Dates.{name}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The word list {resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return Read(name, reader);
    }
}
