using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Furniture;
using DealTracker.Extraction.Reading.PlainText;

namespace DealTracker.Extraction.Reading.Markdown;

/// <summary>Joins the lines of a Markdown paragraph, save where a line is plainly a thing of its own.</summary>
internal sealed class SoftLines(string text)
{
    private readonly int? width = WrapWidth.Of(TextLine.Split(text));
    private readonly LineJoin join = new(width: null, HyphenatedWords.Of(text));

    public IReadOnlyList<InlineRun> Join(IReadOnlyList<InlineRun> lines)
    {
        if (lines.Count < 2)
            return lines;
        var joined = new List<InlineRun>();
        var open = new JoinedLines(join, lines[0].Text);
        var (hints, lead) = (lines[0].Hints, lines[0].BoldLead);
        for (var i = 1; i < lines.Count; i++)
        {
            if (GoesOn(lines[i - 1], lines[i]))
            {
                open.Add(lines[i].Text);
                hints &= lines[i].Hints;
                continue;
            }

            joined.Add(new InlineRun(open.ToString(), hints, lead));
            open = new JoinedLines(join, lines[i].Text);
            (hints, lead) = (lines[i].Hints, lines[i].BoldLead);
        }

        joined.Add(new InlineRun(open.ToString(), hints, lead));
        return joined;
    }

    private bool GoesOn(InlineRun line, InlineRun next)
    {
        if (line.Text.EndsWith('[') && char.IsAsciiDigit(next.Text[0]))
            return true;
        if (LineFurniture.Starts(next.Text))
            return false;
        if (line.Hints.HasFlag(DraftHints.Bold) != next.Hints.HasFlag(DraftHints.Bold) && line.Text.Length < 60)
            return false;
        if (width is { } limit && WrapWidth.IsFull(new TextLine(line.Text, 0), new TextLine(next.Text, 0), limit))
            return true;
        return !IsComplete(line.Text) && !next.Text.StartsWith('[') && !next.Text.Contains(": ", StringComparison.Ordinal);
    }

    private static bool IsComplete(string line) => line[^1] is '.' or '!' or '?' or '…' or '”' or '"' or ')' or ':' or '|';
}
