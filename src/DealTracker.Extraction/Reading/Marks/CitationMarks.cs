using System.Text.RegularExpressions;
using DealTracker.Domain;

namespace DealTracker.Extraction.Reading.Marks;

/// <summary>Citation marks: <c>[4][8]</c>, <c>[1, 2]</c>, <c>[^1]</c>, <c>【4†source】</c>, and a bracket cut off at the end.</summary>
internal static partial class CitationMarks
{
    public static void Find(string text, List<TextSpan> spans)
    {
        if (!text.AsSpan().ContainsAny('[', '【'))
            return;
        foreach (var mark in Mark().EnumerateMatches(text))
            spans.Add(new TextSpan(BeforeSpace(text, mark.Index), mark.Index + mark.Length));
        if (NoteMark(text) is var note and > 0)
            spans.Add(new TextSpan(0, note));
        var end = text.Length;
        while (end > 0 && text[end - 1] == '[')
            end = BeforeSpace(text, end - 1);
        if (end < text.Length)
            spans.Add(new TextSpan(end, text.Length));
    }

    /// <summary>Length of the mark that a note's own text begins with, or 0.</summary>
    public static int NoteMark(string text)
    {
        var mark = text[0] == '[' ? Note().Match(text) : Match.Empty;
        return mark.Success ? mark.Length : 0;
    }

    private static int BeforeSpace(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
            at--;
        return at;
    }

    [GeneratedRegex(@"\[ ?\^?\d{1,3}(?: ?[,–-] ?\d{1,3}){0,20} ?\]|【[^】]{1,40}】|\[citation needed\]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\[\^?\d{1,3}\]:? +(?=\S)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Note();
}
