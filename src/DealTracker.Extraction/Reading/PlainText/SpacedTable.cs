using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>A table whose columns are lined up with spaces; a row's cell may go on below in the same column.</summary>
internal sealed class SpacedTable
{
    private const int FewestRows = 3;
    private const int Slack = 2;
    private readonly IReadOnlyList<int> columns;
    private readonly List<string[]> rows = [];

    private SpacedTable(IReadOnlyList<int> columns) => this.columns = columns;

    /// <summary>The rows of the table that begins at that line with the number of its lines, or null.</summary>
    public static (IReadOnlyList<string[]> Rows, int Lines)? At(IReadOnlyList<TextLine> lines, int at)
    {
        var head = Cells(lines[at]);
        if (head.Count < 2)
            return null;
        var table = new SpacedTable([.. head.Select(cell => cell.Start)]);
        var count = 0;
        while (at + count < lines.Count && table.Take(Cells(lines[at + count])))
            count++;
        return table.rows.Count >= FewestRows ? (table.rows, count) : Unaligned(lines, at, head.Count);
    }

    /// <summary>Rows of three cells or more each, which lost their alignment on the way.</summary>
    private static (IReadOnlyList<string[]> Rows, int Lines)? Unaligned(IReadOnlyList<TextLine> lines, int at, int width)
    {
        var rows = new List<string[]>();
        while (width > 2 && at + rows.Count < lines.Count && Cells(lines[at + rows.Count]) is var cells && cells.Count == width)
            rows.Add([.. cells.Select(cell => cell.Text)]);
        return rows.Count > 1 ? (rows, rows.Count) : null;
    }

    private bool Take(List<(int Start, string Text)> cells)
    {
        if (cells.Count == 0)
            return false;
        var places = cells.Select(cell => Column(cell.Start)).ToList();
        if (places.Contains(-1) || places.Distinct().Count() < places.Count)
            return false;
        if (places[0] > 0 && rows.Count > 0)
        {
            for (var i = 0; i < cells.Count; i++)
                rows[^1][places[i]] = $"{rows[^1][places[i]]} {cells[i].Text}".Trim();
            return true;
        }

        if (places[0] != 0 || cells.Count < Math.Max(2, columns.Count - 1))
            return false;
        rows.Add([.. Enumerable.Range(0, columns.Count).Select(column => places.IndexOf(column) is var i and >= 0 ? cells[i].Text : "")]);
        return true;
    }

    private int Column(int start)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (Math.Abs(columns[i] - start) <= Slack)
                return i;
        }

        return -1;
    }

    private static List<(int Start, string Text)> Cells(TextLine line)
    {
        var cells = new List<(int, string)>();
        var at = 0;
        while (at < line.Text.Length && cells.Count < 20)
        {
            var gap = line.Text.IndexOf("  ", at, StringComparison.Ordinal);
            var end = gap < 0 ? line.Text.Length : gap;
            cells.Add((line.Indent + at, line.Text[at..end]));
            at = end;
            while (at < line.Text.Length && line.Text[at] == ' ')
                at++;
        }

        return cells;
    }
}
