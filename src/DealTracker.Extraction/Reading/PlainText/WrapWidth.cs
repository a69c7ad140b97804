namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>The column at which a text's lines were broken by hand or by a mail program.</summary>
internal static class WrapWidth
{
    private const int Narrowest = 40;
    private const int Widest = 110;

    /// <summary>The longest line's width, where nearly all lines stay under a limit and several come close to it; otherwise null.</summary>
    public static int? Of(IReadOnlyList<TextLine> lines)
    {
        var prose = lines.Where(line => line.Text.Contains(' ') && !line.Text.Contains("://", StringComparison.Ordinal)).ToList();
        var tooLong = prose.Count(line => line.Width > Widest);
        if (prose.Count < 2 || tooLong * 20 > prose.Count)
            return null;
        var width = prose.Where(line => line.Width <= Widest).Max(line => line.Width);
        if (width < Narrowest)
            return null;
        var broken = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (IsFull(lines[i], lines[i + 1], width) && EndsInMidSentence(lines[i].Text))
                broken++;
        }

        return broken >= 2 && broken * 8 >= prose.Count ? width : null;
    }

    /// <summary>True where the next line's first word would not have fitted.</summary>
    public static bool IsFull(TextLine line, TextLine next, int width)
    {
        if (line.IsBlank || next.IsBlank)
            return false;
        var space = next.Text.IndexOf(' ');
        return line.Width + 1 + (space < 0 ? next.Text.Length : space) > width;
    }

    private static bool EndsInMidSentence(string line) => line[^1] is not ('.' or '!' or '?' or ':' or '”' or '"' or '|');
}
