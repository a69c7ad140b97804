using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>
/// Takes records with the same labels under headings in a row (<c>Licence / Old: closed / New: open</c>, <c>Order / Old: placed / New: kept</c>)
/// for the table that they were: headings begin the rows, labels head the columns.
/// </summary>
internal static class RecordTables
{
    private const int FewestRecords = 2;

    public static IReadOnlyList<Draft> Mark(IReadOnlyList<Draft> drafts)
    {
        var marked = new List<Draft>(drafts.Count);
        var table = drafts.Max(draft => draft.Cell?.Table) + 1 ?? 0;
        for (var i = 0; i < drafts.Count;)
        {
            var records = RecordsAt(drafts, i);
            if (records.Count < FewestRecords)
            {
                marked.Add(drafts[i++]);
                continue;
            }

            for (var row = 0; row < records.Count; row++)
                marked.AddRange(Row(records[row], table, row + 1));
            table++;
            i += records.Sum(record => record.Count);
        }

        return marked;
    }

    /// <summary>Records one after another that have the labels of the first; each begins with its heading.</summary>
    private static List<IReadOnlyList<Draft>> RecordsAt(IReadOnlyList<Draft> drafts, int at)
    {
        var records = new List<IReadOnlyList<Draft>>();
        IReadOnlyList<string> labels = [];
        while (RecordAt(drafts, at) is { Count: > 2 } record)
        {
            var own = record.Skip(1).Select(Label).ToList();
            if (records.Count > 0 && !own.SequenceEqual(labels))
                break;
            labels = own;
            records.Add(record);
            at += record.Count;
        }

        return records;
    }

    private static List<Draft> RecordAt(IReadOnlyList<Draft> drafts, int at)
    {
        if (at >= drafts.Count || drafts[at].Kind != BlockKind.Heading || drafts[at].Level < 2)
            return [];
        return [drafts[at], .. drafts.Skip(at + 1).TakeWhile(draft => draft.Kind == BlockKind.ListItem && draft.Marker.Length == 0 && Label(draft).Length > 0)];
    }

    private static IEnumerable<Draft> Row(IReadOnlyList<Draft> record, int table, int row)
    {
        yield return InCell(record[0], new TableCell(table, row, 0, false));
        for (var column = 1; column < record.Count; column++)
        {
            var label = Label(record[column]);
            var value = record[column].Cut(label.Length + 2, record[column].Text.Length);
            var cell = new TableCell(table, row, column, false);
            if (row > 1)
            {
                yield return InCell(value, cell) with { Marker = label + ": " };
                continue;
            }

            yield return InCell(record[column].Cut(0, label.Length), new TableCell(table, 0, column, true));
            yield return InCell(value, cell) with { Marker = ": ", Hints = value.Hints | DraftHints.SameLine };
        }
    }

    private static Draft InCell(Draft draft, TableCell cell) => draft with { Kind = BlockKind.TableCell, Level = 0, Cell = cell };

    private static string Label(Draft draft) =>
        draft.Text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 and < 60 ? draft.Text[..colon] : "";
}
