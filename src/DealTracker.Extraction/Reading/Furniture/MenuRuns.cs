using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>Runs of very short lines: a site's menu, or the buttons under an article.</summary>
internal static class MenuRuns
{
    private const int Shortest = 3;

    public static void Find(IReadOnlyList<FurnitureLine> lines, string?[] reasons, int head)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && IsItem(lines[end], reasons[end]) && (end == i || lines[end].Draft.Has(DraftHints.Tight)))
                end++;
            if (end - i >= Shortest && (MostlyFurniture(reasons, i, end) || end <= head))
            {
                for (var j = i; j < end; j++)
                    reasons[j] ??= "navigation";
            }

            i = Math.Max(i, end - 1);
        }
    }

    private static bool IsItem(FurnitureLine line, string? reason) =>
        reason is not ("event advert" or "byline or dateline")
        && line.IsOpenToDoubt && line.Draft.Has(DraftHints.Loose) && line.Draft.Marker.Length == 0
        && line.Words.Count <= 3 && !line.EndsWithStop
        && !line.Text.Contains(':');

    private static bool MostlyFurniture(string?[] reasons, int start, int end)
    {
        var explained = 0;
        for (var i = start; i < end; i++)
            explained += reasons[i] is null ? 0 : 1;
        return explained * 3 >= (end - start) * 2;
    }
}
