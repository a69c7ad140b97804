using System.Text;
using DealTracker.Domain;

namespace DealTracker.Extraction.Reading.Drafts;

/// <summary>Puts the blocks of a table's cell together into one.</summary>
internal static class CellText
{
    public static Draft Join(IReadOnlyList<Draft> parts, TableCell cell)
    {
        var text = new StringBuilder();
        var masked = new List<TextSpan>();
        foreach (var part in parts)
        {
            if (text.Length > 0)
                text.Append(' ');
            masked.AddRange(part.Masked.Select(span => span.Shift(text.Length)));
            text.Append(part.Text);
        }

        var isBold = parts.Count > 0 && parts.All(part => part.Has(DraftHints.Bold));
        return new Draft(BlockKind.TableCell, text.ToString())
        {
            Cell = cell,
            Masked = masked,
            Hints = isBold ? DraftHints.Bold : DraftHints.None,
        };
    }
}
