using System.Globalization;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Xml;

namespace DealTracker.Extraction.Reading.Docx;

/// <summary>Collects the cells of tables; a table inside a cell becomes part of the cell.</summary>
internal sealed class DocxTables
{
    private const int MostSpan = 50;
    private readonly List<Draft> rows = [];
    private readonly List<Draft> row = [];
    private readonly List<Draft> cell = [];
    private int depth;
    private int table = -1;
    private int rowNumber;
    private int column;
    private int span;
    private bool isHeading;
    private bool isDeleted;

    public bool InCell { get; private set; }

    public bool InRowProperties { get; private set; }

    public void DeleteRow() => isDeleted = true;

    public void Add(IEnumerable<Draft> drafts) => cell.AddRange(drafts);

    public void Enter(SafeXml xml)
    {
        if (xml.Name == "tbl" && depth++ == 0)
            (table, rowNumber) = (table + 1, 0);
        if (depth != 1)
            return;
        switch (xml.Name)
        {
            case "tr":
                (column, isHeading, isDeleted) = (0, false, false);
                break;
            case "tc":
                (InCell, span) = (true, 1);
                break;
            case "trPr":
                InRowProperties = !xml.IsEmpty;
                break;
            case "gridSpan" when int.TryParse(xml.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var wide):
                span = Math.Clamp(wide, 1, MostSpan);
                break;
            case "tblHeader":
                isHeading = true;
                break;
            default:
                break;
        }
    }

    /// <summary>The table's cells, where it ends here; nothing otherwise.</summary>
    public IReadOnlyList<Draft> Leave(string name)
    {
        if (name == "trPr")
            InRowProperties = false;
        else if (name == "tc" && depth == 1)
            CloseCell();
        else if (name == "tr" && depth == 1)
            CloseRow();
        else if (name == "tbl" && --depth == 0)
            return CloseTable();
        return [];
    }

    private void CloseCell()
    {
        row.Add(CellText.Join(cell, new TableCell(table, rowNumber, column, isHeading)));
        column += span;
        InCell = false;
        cell.Clear();
    }

    private void CloseRow()
    {
        if (!isDeleted)
        {
            rows.AddRange(row);
            rowNumber++;
        }

        row.Clear();
    }

    /// <summary>A table of one column only frames text: its cells are paragraphs.</summary>
    private List<Draft> CloseTable()
    {
        var isFrame = rows.TrueForAll(draft => draft.Cell!.Column == 0);
        var closed = rows.Select(draft => isFrame ? draft with { Kind = BlockKind.Paragraph, Cell = null } : draft).ToList();
        table -= isFrame ? 1 : 0;
        rows.Clear();
        return closed;
    }
}
