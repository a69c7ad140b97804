using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>Sorts an article's blocks from what stands around them on a page, in a mail or in a post.</summary>
internal static class FurnitureSorting
{
    public static IReadOnlyList<Draft> Sort(IReadOnlyList<Draft> drafts)
    {
        var lines = drafts.Select(draft => new FurnitureLine(draft)).ToList();
        var reasons = new string?[lines.Count];
        var tail = lines.FindLastIndex(line => line.IsOpenToDoubt && line.IsSentence && LineFurniture.ReasonFor(line) is null);
        var head = lines.FindIndex(line => line.IsOpenToDoubt && line.IsSentence && LineFurniture.ReasonFor(line) is null);
        head = head < 0 ? lines.Count : head;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsOpenToDoubt)
                reasons[i] = ReasonFor(lines, i, head) ?? FrameLines.ReasonFor(lines[i], i < head, i > tail, i * 10 >= lines.Count * 6);
            else if (lines[i].Draft.Speaker is not null && LineFurniture.ReasonFor(lines[i]) == "advertisement")
                reasons[i] = "advertisement";
            else if (i < head && IsMarkedByline(lines[i]))
                reasons[i] = "byline or dateline";
        }

        EventAdverts.Find(lines, reasons);
        MenuRuns.Find(lines, reasons, head);
        FurnitureSections.Find(lines, reasons, head);
        ClosingSections.Find(lines, reasons);
        return [.. drafts.Select((draft, i) => reasons[i] is { } reason ? draft.LeaveOut(reason) : draft)];
    }

    /// <summary>A line that the page's own marks leave out may still tell the date.</summary>
    private static bool IsMarkedByline(FurnitureLine line) =>
        line.Draft.LeftOutBecause is "navigation" or "page footer" or "section label" or "outside the article" or "share bar"
        && HeadLines.IsByline(line, inHead: true);

    private static string? ReasonFor(List<FurnitureLine> lines, int at, int head)
    {
        if (HeadLines.IsByline(lines[at], at < head))
            return "byline or dateline";
        if (at < head && (HeadLines.IsTrail(lines[at]) || HeadLines.IsMasthead(lines[at]) || RunsIntoHeadline(lines, at, head)))
            return "navigation";
        return LineFurniture.ReasonFor(lines[at]);
    }

    /// <summary>A menu word and the headline on one line, before the headline itself.</summary>
    private static bool RunsIntoHeadline(List<FurnitureLine> lines, int at, int head)
    {
        for (var i = at + 1; i < head && i < at + 6; i++)
        {
            var headline = lines[i].Text;
            if (lines[i].Words.Count >= 4 && headline.Length < lines[at].Text.Length
                && lines[at].Text.EndsWith(headline, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
