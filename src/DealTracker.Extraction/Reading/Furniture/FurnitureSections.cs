using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>What follows a heading such as "Related" or "Comments".</summary>
internal static class FurnitureSections
{
    private const int MostLinks = 30;
    private static readonly PhraseList Related = PhraseList.Load("related-heading");
    private static readonly PhraseList Comments = PhraseList.Load("comments-heading");

    public static void Find(IReadOnlyList<FurnitureLine> lines, string?[] reasons, int head)
    {
        var words = lines.Sum(line => line.Draft.Text.Length);
        var before = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsOpenToDoubt && line.Words.Count <= 8 && !line.EndsWithStop)
            {
                if (Comments.Matches(line.Words, isShort: true) && before * 2 >= words)
                {
                    LeaveOut(reasons, i, lines.Count, "reader comments");
                    return;
                }

                if (i >= head && Related.Matches(line.Words, isShort: true))
                    LeaveOut(reasons, i, EndOfLinks(lines, i + 1), "related link");
            }

            before += line.Draft.Text.Length;
        }
    }

    private static int EndOfLinks(IReadOnlyList<FurnitureLine> lines, int from)
    {
        var at = from;
        var limit = Math.Min(lines.Count, from + MostLinks);
        while (at < limit && !lines[at].IsSentence && lines[at].IsOpenToDoubt && !StartsOwnSection(lines, at, from))
            at++;
        return at;
    }

    /// <summary>A heading after a gap belongs to the text again.</summary>
    private static bool StartsOwnSection(IReadOnlyList<FurnitureLine> lines, int at, int from) =>
        at > from && (lines[at].Draft.Kind == BlockKind.Heading
            || (!lines[at].Draft.Has(DraftHints.Tight) && lines[at].Draft.Has(DraftHints.Loose)));

    private static void LeaveOut(string?[] reasons, int start, int end, string reason)
    {
        for (var i = start; i < end; i++)
            reasons[i] ??= reason;
    }
}
