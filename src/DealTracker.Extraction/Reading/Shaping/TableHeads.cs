using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Takes the first row of a table for its head where nothing marks one: a bold row, or any of three columns or more.</summary>
internal static class TableHeads
{
    private const int FewestColumns = 3;

    public static IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts)
    {
        var tables = drafts.Where(draft => draft.Cell is not null).GroupBy(draft => draft.Cell!.Table);
        var headless = tables.Where(IsHeadless).Select(table => table.Key).ToHashSet();
        if (headless.Count == 0)
            return drafts;
        return [.. drafts.Select(draft => draft.Cell is { Row: 0 } cell && headless.Contains(cell.Table) ? Head(draft, cell) : draft)];
    }

    private static Draft Head(Draft draft, TableCell cell) => draft with { Cell = cell with { IsHeading = true } };

    private static bool IsHeadless(IEnumerable<Draft> table)
    {
        var cells = table.ToList();
        if (cells.Exists(draft => draft.Cell!.IsHeading) || cells.TrueForAll(draft => draft.Cell!.Row == 0))
            return false;
        var first = cells.Where(draft => draft.Cell!.Row == 0).ToList();
        return first.Count >= FewestColumns || first.TrueForAll(draft => draft.Has(DraftHints.Bold));
    }
}
