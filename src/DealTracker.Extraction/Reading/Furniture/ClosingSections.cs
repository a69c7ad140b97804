using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>The standing sections at the end of a press release: about the companies, forward-looking statements, contacts.</summary>
internal static partial class ClosingSections
{
    private const int MostBlocks = 6;
    private const int LongestSection = 3000;
    private static readonly PhraseList Headings = PhraseList.Load("closing-heading");

    public static void Find(IReadOnlyList<FurnitureLine> lines, string?[] reasons)
    {
        var starts = Starts(lines);
        var named = starts.Count(start => About().IsMatch(lines[start].Text));
        var release = reasons.Contains("press release frame") || starts.Count > named || named > 1;
        foreach (var start in release ? starts : [])
        {
            for (var i = start; i < lines.Count && (i == start || !starts.Contains(i)); i++)
                reasons[i] ??= "standing section of a press release";
        }
    }

    private static List<int> Starts(IReadOnlyList<FurnitureLine> lines)
    {
        var starts = new List<int>();
        int blocks = 0, length = 0;
        for (var i = lines.Count - 1; i >= 0 && blocks <= MostBlocks && length <= LongestSection; i--)
        {
            if (IsStart(lines[i]))
            {
                starts.Add(i);
                (blocks, length) = (0, 0);
                continue;
            }

            blocks++;
            length += lines[i].Draft.Text.Length;
        }

        return starts;
    }

    private static bool IsStart(FurnitureLine line) =>
        line.IsOpenToDoubt && line.Words.Count is > 0 and <= 8 && !line.EndsWithStop
        && (Headings.Matches(line.Words, isShort: true) || About().IsMatch(line.Text));

    [GeneratedRegex(
        @"^(?:About|ABOUT) \p{Lu}[\p{L}\d&.’'-]*(?: (?:and |& )?\p{Lu}[\p{L}\d&.’'-]*){0,4}:?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex About();
}
