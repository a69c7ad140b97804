using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>Sorts an article's blocks from what stands around them on a page, in a mail or in a post.</summary>
internal sealed class FurnitureSorting
{
    private readonly List<FurnitureLine> lines;
    private readonly string?[] reasons;

    private FurnitureSorting(IReadOnlyList<Draft> drafts)
    {
        lines = [.. drafts.Select(draft => new FurnitureLine(draft))];
        reasons = new string?[lines.Count];
    }

    /// <summary>The drafts, those left out that are furniture.</summary>
    public static IReadOnlyList<Draft> Sort(IReadOnlyList<Draft> drafts)
    {
        var sorting = new FurnitureSorting(drafts);
        sorting.SortLines();
        sorting.SortPlaces();
        return [.. drafts.Select((draft, i) => Apply(draft, sorting.reasons[i]))];
    }

    /// <summary>A block that its format left out keeps its reason, unless it turns out to tell the date.</summary>
    private static Draft Apply(Draft draft, string? reason) =>
        reason is null || (draft.IsLeftOut && reason != "byline or dateline") ? draft : draft.LeaveOut(reason);

    private void SortLines()
    {
        var found = lines.FindIndex(line => line.IsOpenToDoubt && line.IsSentence && LineFurniture.ReasonFor(line) is null);
        var head = found < 0 ? lines.Count : found;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsOpenToDoubt)
                reasons[i] = ReasonFor(i, head);
            else if (lines[i].Draft.Speaker is not null && LineFurniture.ReasonFor(lines[i]) == "advertisement")
                reasons[i] = "advertisement";
            else if (i < head && IsMarkedByline(lines[i]))
                reasons[i] = "byline or dateline";
        }
    }

    private void SortPlaces()
    {
        EventAdverts.Find(lines, reasons);
        ClosingSections.Find(lines, reasons);
        FurnitureSections.Find(lines, reasons, FirstSentence(), LastSentence());
        var (head, tail) = (FirstSentence(), LastSentence());
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsOpenToDoubt)
                reasons[i] ??= FrameLines.ReasonFor(lines[i], i < head, i > tail, i * 10 >= lines.Count * 6);
        }

        MenuRuns.Find(lines, reasons, head);
    }

    private int FirstSentence() => Enumerable.Range(0, lines.Count).FirstOrDefault(IsReadSentence, lines.Count);

    private int LastSentence() => Enumerable.Range(0, lines.Count).LastOrDefault(IsReadSentence, lines.Count);

    private bool IsReadSentence(int at) => reasons[at] is null && lines[at].IsOpenToDoubt && lines[at].IsSentence;

    /// <summary>A line that the page's own marks leave out may still tell the date.</summary>
    private static bool IsMarkedByline(FurnitureLine line) =>
        line.Draft.LeftOutBecause is "navigation" or "page footer" or "section label" or "outside the article" or "share bar"
        && HeadLines.IsByline(line, inHead: true);

    private string? ReasonFor(int at, int head)
    {
        if (HeadLines.IsByline(lines[at], at < head))
            return "byline or dateline";
        if (at < head && (HeadLines.IsTrail(lines[at]) || HeadLines.IsMasthead(lines[at]) || RunsIntoHeadline(at, head)))
            return "navigation";
        return LineFurniture.ReasonFor(lines[at]);
    }

    /// <summary>A menu word and the headline on one line, before the headline itself.</summary>
    private bool RunsIntoHeadline(int at, int head)
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
