using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Shaping;

/// <summary>Finds the headline among the lines before the running text of plain text.</summary>
internal static class LooseTitle
{
    private const int Longest = 240;
    private const int FewestSpaces = 3;

    /// <summary>
    /// The first line of the run above the author's or the date's line; else the first line of four words or more; else the first line, though
    /// it may only name a column. -1 where the text begins at once.
    /// </summary>
    public static int Of(IReadOnlyList<Draft> drafts)
    {
        var (first, worded, aboveByline, run) = (-1, -1, -1, -1);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].IsLeftOut)
            {
                if (drafts[i].LeftOutBecause == "byline or dateline" && aboveByline < 0)
                    aboveByline = run;
                run = -1;
                continue;
            }

            if (!IsLoose(drafts[i]) || LineEnds.IsSentence(drafts[i].Shown))
                break;
            if (drafts[i].Text.Length > Longest || !LineEnds.IsOpen(drafts[i].Shown))
                continue;
            var hasWords = drafts[i].Text.Count(unit => unit == ' ') >= FewestSpaces;
            first = first < 0 ? i : first;
            worded = worded < 0 && hasWords ? i : worded;
            run = run < 0 && hasWords ? i : run;
        }

        return aboveByline >= 0 ? aboveByline : worded >= 0 ? worded : HasMore(drafts, first) ? first : -1;
    }

    private static bool IsLoose(Draft draft) => draft is { Kind: BlockKind.Paragraph, Speaker: null } && draft.Has(DraftHints.Loose);

    private static bool HasMore(IReadOnlyList<Draft> drafts, int at) => at >= 0 && drafts.Skip(at + 1).Any(draft => !draft.IsLeftOut);
}
