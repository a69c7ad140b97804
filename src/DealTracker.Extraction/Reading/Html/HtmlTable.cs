using System.Globalization;
using AngleSharp.Dom;
using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Html;

/// <summary>Reads a table's cells, and tells tables of facts from those that only lay a page out.</summary>
internal static class HtmlTable
{
    private const int MostSpan = 50;
    private const int LongestCell = 1500;

    public static bool IsData(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none" || table.QuerySelector("table, h1, h2, article") is not null)
            return false;
        var rows = table.QuerySelectorAll("tr");
        return rows.Length >= 2 && rows.Max(row => row.Children.Length) >= 2 && rows.Any(row => HasWords(row.FirstElementChild))
            && !table.QuerySelectorAll("td, th").Any(cell => cell.TextContent.Length > LongestCell);
    }

    public static IEnumerable<Draft> Read(IElement table, int number, Func<IElement, IReadOnlyList<Draft>> read)
    {
        if (table.QuerySelector("caption") is { } caption)
        {
            foreach (var draft in read(caption))
                yield return draft with { Kind = BlockKind.Heading, Level = 4 };
        }

        var row = 0;
        var held = new Dictionary<int, int>();
        foreach (var line in table.QuerySelectorAll("tr"))
        {
            var column = 0;
            foreach (var cell in line.Children.Where(child => child.LocalName is "td" or "th"))
            {
                for (; held.GetValueOrDefault(column) > row; column++)
                    continue;
                yield return CellText.Join(read(cell), new TableCell(number, row, column, IsHeading(cell)));
                for (var (i, last) = (column, row + Span(cell, "rowspan")); i < column + Span(cell, "colspan"); i++)
                    held[i] = last;
                column += Span(cell, "colspan");
            }

            row++;
        }
    }

    /// <summary>A cell of the head, or of a row of heading cells alone; the label at the start of a row is none.</summary>
    private static bool IsHeading(IElement cell) =>
        cell.ParentElement?.ParentElement?.LocalName == "thead" || cell.ParentElement?.Children.All(other => other.LocalName == "th") == true;

    /// <summary>A first column without a word holds the bullets of a list.</summary>
    private static bool HasWords(IElement? cell) => cell?.TextContent.Any(char.IsLetterOrDigit) == true;

    private static int Span(IElement cell, string attribute)
    {
        var isGiven = int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span);
        return isGiven ? Math.Clamp(span, 1, MostSpan) : 1;
    }
}
