namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>A line of plain text without the white space around it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Indent">Columns of white space before them; a tab goes to the next multiple of four.</param>
/// <param name="IsTabbed">True where the white space before them begins with a tab.</param>
internal readonly record struct TextLine(string Text, int Indent, bool IsTabbed = false)
{
    public bool IsBlank => Text.Length == 0;

    public int Width => Indent + Text.Length;

    public static IReadOnlyList<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var filled = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            lines.Add(Of(text.AsSpan()[range]));
            filled += lines[^1].IsBlank ? 0 : 1;
            if (filled > ReadingLimits.Blocks)
                throw UnreadableArticleException.TooLarge($"The text has more than {ReadingLimits.Write(ReadingLimits.Blocks)} lines.");
        }

        return lines;
    }

    private static TextLine Of(ReadOnlySpan<char> line)
    {
        int indent = 0, start = 0;
        for (; start < line.Length && line[start] is ' ' or '\t'; start++)
            indent = line[start] == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
        return new TextLine(line[start..].TrimEnd().ToString(), indent, line.Length > 0 && line[0] == '\t');
    }
}
