namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>A line of plain text without the white space around it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Indent">Columns of white space before them; a tab goes to the next multiple of four.</param>
internal readonly record struct TextLine(string Text, int Indent)
{
    public bool IsBlank => Text.Length == 0;

    public int Width => Indent + Text.Length;

    public static IReadOnlyList<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        foreach (var range in text.AsSpan().Split('\n'))
            lines.Add(Of(text.AsSpan()[range]));
        return lines;
    }

    private static TextLine Of(ReadOnlySpan<char> line)
    {
        int indent = 0, start = 0;
        for (; start < line.Length && line[start] is ' ' or '\t'; start++)
            indent = line[start] == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
        return new TextLine(line[start..].TrimEnd().ToString(), indent);
    }
}
