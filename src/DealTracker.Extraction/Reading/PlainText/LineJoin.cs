using DealTracker.Extraction.Reading.Furniture;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>Decides whether a line goes on in the next, and puts the two together.</summary>
internal sealed class LineJoin(int? width, HyphenatedWords hyphens)
{
    /// <summary>True where <paramref name="next"/> continues the paragraph that <paramref name="line"/> ends in.</summary>
    public bool GoesOn(TextLine line, TextLine next)
    {
        if (line.IsBlank || next.IsBlank || LineShapes.StartsSomething(next.Text))
            return false;
        if (width is not { } limit)
            return line.Text.Length >= 40 && LeavesOpen(line.Text) && char.IsLower(next.Text[0]) && !HeadLines.StartsWithAuthor(next.Text);
        if (!LeavesOpen(line.Text) && LineFurniture.Starts(next.Text))
            return false;
        return WrapWidth.IsFull(line, next, limit)
            || (line.Width * 2 >= limit && LeavesOpen(line.Text) && char.IsLower(next.Text[0]));
    }

    public string Join(string line, string next)
    {
        if (line.Length > 1 && line[^1] == '-' && char.IsLetter(line[^2]) && char.IsLower(next[0]))
            return hyphens.Join(line, next);
        return line[^1] == '[' || line[^1] is '—' or '/' ? line + next : line + " " + next;
    }

    private static bool LeavesOpen(string line) =>
        char.IsLetterOrDigit(line[^1]) || line[^1] is ',' or '-' or '–' or '—' or '’' or ')' or ']';
}
