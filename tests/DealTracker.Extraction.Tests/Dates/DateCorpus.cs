using System.Text.RegularExpressions;
using DealTracker.Domain;

namespace DealTracker.Extraction.Tests.Dates;

/// <summary>A sentence of the corpus: the spans in square brackets and what they mean, or, with none, one in which its rule must stay silent.</summary>
public sealed record DateExample(string Place, string? Rule, string Text, string Written, IReadOnlyList<TextSpan> Spans, IReadOnlyList<string> Values)
{
    public override string ToString() => $"{Place} {Text}";
}

/// <summary>Reads <c>Corpus/*.md</c>: a heading per rule, its examples with brackets, an arrow and the meaning, then those that must stay silent.</summary>
internal static partial class DateCorpus
{
    public static IReadOnlyList<DateExample> Read() =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder(), "Dates", "Corpus"), "*.md").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<DateExample> ReadFile(string path)
    {
        var (rule, silent, written, number) = (default(string), false, "", 0);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("Written on ", StringComparison.Ordinal)) written = line[11..^1];
            else if (line.StartsWith("## ", StringComparison.Ordinal)) (rule, silent) = (line[4..^1], false);
            else if (line == "must stay silent") silent = true;
            else if (line.StartsWith("- ", StringComparison.Ordinal)) yield return Example($"{Path.GetFileName(path)}({number})", rule, line[2..], written, silent);
        }
    }

    private static DateExample Example(string place, string? rule, string line, string written, bool silent)
    {
        if (silent) return new DateExample(place, rule, line, written, [], []);
        var parts = line.Split(" → ");
        var meaning = parts[1].Split(" @ ");
        var spans = new List<TextSpan>();
        var text = "";
        foreach (var piece in Brackets().Split(parts[0]))
        {
            if (piece.StartsWith('[')) spans.Add(new TextSpan(text.Length, text.Length + piece.Length - 2));
            text += piece.StartsWith('[') ? piece[1..^1] : piece;
        }

        return new DateExample(place, rule, text, meaning.Length > 1 ? meaning[1] : written, spans, meaning[0].Split(", "));
    }

    private static string Folder() => Path.GetFullPath(Path.Combine(Reading.CorpusFiles.Root, ".."));

    [GeneratedRegex(@"(\[[^\]]*\])", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();
}
