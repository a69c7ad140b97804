using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>A table among plain lines.</summary>
internal sealed record PlainTable(IReadOnlyList<Draft> Cells, int Lines);

/// <summary>Finds tables whose cells are divided by bars, tabs or columns of spaces.</summary>
internal sealed class PlainTables(IReadOnlyList<TextLine> lines)
{
    private int count;

    /// <summary>True where a table begins, or goes on, at that line.</summary>
    public bool StartsAt(int at) => Begins(at, Bars) || Begins(at, Tabs) || IsRuledBelow(at);

    /// <summary>The table that begins at that line, or null.</summary>
    public PlainTable? ReadAt(int at)
    {
        if (Begins(at, Bars))
            return Table(at, RowsAt(at, Bars), Bars);
        if (Begins(at, Tabs))
            return Table(at, RowsAt(at, Tabs), Tabs);
        if (IsRuledBelow(at))
            return Table(at, RowsAt(at, LooseBars), LooseBars);
        return SpacedTable.At(lines, at) is { } spaced ? Cells(spaced.Rows, 0, spaced.Lines) : null;
    }

    private PlainTable? Table(int at, int length, Func<string, IReadOnlyList<string>?> split)
    {
        var ruled = -1;
        var rows = new List<IReadOnlyList<string>>();
        for (var i = 0; i < length; i++)
        {
            var cells = split(lines[at + i].Text)!;
            if (cells.All(IsStrokes))
                ruled = ruled < 0 ? rows.Count : ruled;
            else
                rows.Add(lines[at + i].IsTabbed ? ["", .. cells] : cells);
        }

        return rows.Count == 0 ? null : Cells(Aligned(rows), Math.Max(ruled, 0), length);
    }

    /// <summary>A tab before the first cell stands for an empty one only where other rows have as many cells.</summary>
    private static List<IReadOnlyList<string>> Aligned(List<IReadOnlyList<string>> rows)
    {
        var widest = rows.Max(row => row[0].Length == 0 ? 0 : row.Count);
        return [.. rows.Select(row => row[0].Length == 0 && widest > 0 && row.Count > widest ? [.. row.Skip(1)] : row)];
    }

    private PlainTable Cells(IReadOnlyList<IReadOnlyList<string>> rows, int headings, int length)
    {
        var table = count++;
        var drafts = rows.SelectMany((row, r) => row.Select((text, c) => Cell(text, new TableCell(table, r, c, r < headings))));
        return new PlainTable([.. drafts], length);
    }

    private static Draft Cell(string text, TableCell cell) => new(BlockKind.TableCell, text) { Cell = cell, Hints = DraftHints.Loose };

    private bool Begins(int at, Func<string, IReadOnlyList<string>?> split) =>
        at + 1 < lines.Count && split(lines[at].Text) is not null && split(lines[at + 1].Text) is not null;

    private int RowsAt(int at, Func<string, IReadOnlyList<string>?> split)
    {
        var rows = 0;
        while (at + rows < lines.Count && split(lines[at + rows].Text) is not null)
            rows++;
        return rows;
    }

    private static IReadOnlyList<string>? Bars(string line)
    {
        if (line.Length < 3 || line[0] is not ('|' or '+') || line[^1] is not ('|' or '+'))
            return null;
        if (line[0] == '+' && line.AsSpan().ContainsAnyExcept("+-=: "))
            return null;
        var cells = line[1..^1].Split(line[0] == '+' ? '+' : '|');
        return cells.Length < 2 && !IsStrokes(cells[0]) ? null : [.. cells.Select(cell => cell.Trim())];
    }

    /// <summary>Cells without bars at the ends, under which a row of strokes follows.</summary>
    private static IReadOnlyList<string>? LooseBars(string line) =>
        line.Contains('|') ? [.. line.Trim('|').Split('|').Select(cell => cell.Trim())] : null;

    private bool IsRuledBelow(int at) =>
        at + 1 < lines.Count && lines[at].Text.Contains('|') && lines[at + 1].Text.Contains('|')
        && LooseBars(lines[at + 1].Text)!.All(IsStrokes);

    private static IReadOnlyList<string>? Tabs(string line)
    {
        var cells = line.Split('\t');
        return cells.Length < 2 ? null : [.. cells.Select(cell => cell.Trim())];
    }

    private static bool IsStrokes(string cell) =>
        !cell.AsSpan().ContainsAnyExcept("-:=+ ") && cell.Contains('-') || cell.Length == 0;
}
