using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Markdown;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>Reads plain lines: paragraphs, hard-wrapped or one to a line, lists, tables, quotations, underlined headings.</summary>
internal sealed class PlainTextReader
{
    private readonly IReadOnlyList<TextLine> lines;
    private readonly LineJoin join;
    private readonly PlainTables tables;
    private readonly ListDepth depth = new();
    private readonly int margin;
    private readonly List<Draft> drafts = [];
    private int at;

    private PlainTextReader(string text)
    {
        lines = BrokenCitations.Mend(TextLine.Split(text));
        join = new LineJoin(WrapWidth.Of(lines), HyphenatedWords.Of(text));
        tables = new PlainTables(lines);
        margin = Margin(lines);
    }

    /// <summary>A text file, which may have front matter too.</summary>
    public static DraftArticle ReadFile(string text)
    {
        if (text.Length > ReadingLimits.Characters)
            throw UnreadableArticleException.TooLarge($"The text is longer than {ReadingLimits.Write(ReadingLimits.Characters)} characters.");
        var (front, body) = FrontMatter.Split(text);
        return new DraftArticle("text", Read(body)) { Title = front.Title, PublishedOn = front.PublishedOn };
    }

    /// <summary>The blocks of a text whose characters are normalised already.</summary>
    public static IReadOnlyList<Draft> Read(string text)
    {
        var reader = new PlainTextReader(text);
        while (reader.at < reader.lines.Count)
            reader.ReadNext();
        return reader.drafts;
    }

    private void ReadNext()
    {
        var line = lines[at];
        if (line.IsBlank)
            at++;
        else if (tables.ReadAt(at) is { } table)
            AddTable(table);
        else if (LineShapes.IsRule(line.Text))
            ReadRule(line);
        else if (LineShapes.HeadingMarks(line.Text) is var marks and > 0)
            Add(new Draft(BlockKind.Heading, line.Text[marks..].Trim(' ', '#')) { Level = marks }, 1);
        else if (line.Text[0] == '>')
            ReadQuotation();
        else if (MarkerLength(line.Text) is var marker and > 0)
            ReadItem(line, marker);
        else
            ReadParagraph();
    }

    private void ReadParagraph()
    {
        var first = at;
        var (text, count) = Gather(lines[at].Text, at, (line, next) => join.GoesOn(line, next));
        var inset = (first == 0 || lines[first - 1].IsBlank) && lines.Skip(first).Take(count).All(line => line.Indent >= margin + 3);
        Add(new Draft(inset ? BlockKind.Quotation : BlockKind.Paragraph, text), count);
    }

    private void ReadItem(TextLine line, int marker)
    {
        var hang = line.Indent + 1;
        var (text, count) = Gather(line.Text[marker..], at, GoesOn);
        var level = depth.Of(line.Indent);
        Add(new Draft(BlockKind.ListItem, text) { Level = level, Marker = line.Text[..marker] }, count, endsList: false);

        bool GoesOn(TextLine last, TextLine next) =>
            !LineShapes.StartsSomething(next.Text) && (next.Indent > hang || join.GoesOn(last, next));
    }

    private void ReadQuotation()
    {
        var count = 0;
        var quoted = new List<string>();
        for (; at + count < lines.Count && lines[at + count].Text.StartsWith('>'); count++)
            quoted.Add(lines[at + count].Text.TrimStart('>', ' '));
        foreach (var draft in Read(string.Join('\n', quoted)))
            Add(draft.Kind == BlockKind.Paragraph ? draft with { Kind = BlockKind.Quotation } : draft, 0);
        at += count;
    }

    private void ReadRule(TextLine line)
    {
        var above = drafts.Count > 0 ? drafts[^1] : null;
        if (above is { Kind: BlockKind.Paragraph, Text.Length: < 200 } && at > 0 && !lines[at - 1].IsBlank && LineShapes.IsUnderline(line.Text))
        {
            drafts[^1] = above with { Kind = BlockKind.Heading, Level = line.Text[0] == '=' ? 1 : 2 };
            at++;
        }
        else
        {
            Add(new Draft(BlockKind.Paragraph, line.Text).LeaveOut("ornament"), 1);
        }
    }

    private (string Text, int Count) Gather(string text, int start, Func<TextLine, TextLine, bool> goesOn)
    {
        var parts = new JoinedLines(join, text);
        var count = 1;
        for (; start + count < lines.Count && !tables.StartsAt(start + count); count++)
        {
            var next = lines[start + count];
            if (next.IsBlank || !goesOn(lines[start + count - 1], next))
                break;
            parts.Add(next.Text);
        }

        return (parts.ToString(), count);
    }

    private void AddTable(PlainTable table)
    {
        drafts.AddRange(table.Cells);
        at += table.Lines;
        depth.Reset();
    }

    private void Add(Draft draft, int count, bool endsList = true)
    {
        var tight = at > 0 && !lines[at - 1].IsBlank ? DraftHints.Tight : DraftHints.None;
        drafts.Add(draft with { Hints = draft.Hints | DraftHints.Loose | tight });
        at += count;
        if (endsList)
            depth.Reset();
    }

    private static int MarkerLength(string line) =>
        LineShapes.BulletLength(line) is var bullet and > 0 ? bullet : LineShapes.NumberLength(line);

    /// <summary>The smallest indentation that a good part of the text has.</summary>
    private static int Margin(IReadOnlyList<TextLine> lines)
    {
        var all = lines.Sum(line => line.Text.Length);
        var indents = lines.Where(line => !line.IsBlank).GroupBy(line => line.Indent);
        var common = indents.Where(group => group.Sum(line => line.Text.Length) * 10 >= all);
        return common.Select(group => group.Key).DefaultIfEmpty().Min();
    }
}
