using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>What follows a heading such as "Related" or "Comments".</summary>
internal static class FurnitureSections
{
    private const int MostLinks = 30;
    private const int LongestSponsor = 3;
    private static readonly PhraseList Sponsors = PhraseList.Load("sponsor-heading");
    private static readonly PhraseList Related = PhraseList.Load("related-heading");
    private static readonly PhraseList Comments = PhraseList.Load("comments-heading");

    /// <summary>Leaves the sections out; <paramref name="head"/> and <paramref name="tail"/> are the first and the last running text.</summary>
    public static void Find(IReadOnlyList<FurnitureLine> lines, string?[] reasons, int head, int tail)
    {
        if (CommentsHeading(lines) is var comments and >= 0)
            LeaveOut(reasons, comments, lines.Count, "reader comments");
        for (var i = 0; i < lines.Count; i++)
        {
            if (CouldHead(lines[i]) && IsLoud(lines[i]) && Sponsors.Matches(lines[i].Words, isShort: true))
                LeaveOut(reasons, i, EndOfSponsor(lines, i + 1), "advertisement");
        }

        for (var i = head; i < lines.Count; i++)
        {
            if (CouldHead(lines[i]) && Related.Matches(lines[i].Words, isShort: true))
                LeaveOut(reasons, i, i > tail ? lines.Count : EndOfLinks(lines, i + 1), "related link");
        }
    }

    /// <summary>The heading over the comments, which has most of the text before it; or -1.</summary>
    private static int CommentsHeading(IReadOnlyList<FurnitureLine> lines)
    {
        var all = lines.Sum(line => line.Draft.Text.Length);
        var before = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (before * 2 >= all && CouldHead(lines[i]) && Comments.Matches(lines[i].Words, isShort: true))
                return i;
            before += lines[i].Draft.Text.Length;
        }

        return -1;
    }

    private static bool CouldHead(FurnitureLine line) => line.IsOpenToDoubt && line.Words.Count is > 0 and <= 8 && !line.EndsWithStop;

    /// <summary>A sponsor's heading is in capitals or has hardly a word beside the name.</summary>
    private static bool IsLoud(FurnitureLine line) => line.Words.Count <= 4 || !line.Text.Any(char.IsLower);

    private static int EndOfLinks(IReadOnlyList<FurnitureLine> lines, int from)
    {
        var at = from;
        var limit = Math.Min(lines.Count, from + MostLinks);
        while (at < limit && !lines[at].IsSentence && lines[at].IsOpenToDoubt && !StartsOwnSection(lines, at, from))
            at++;
        return at;
    }

    /// <summary>A sponsor's words go on to the next heading or stroke, a few paragraphs at most.</summary>
    private static int EndOfSponsor(IReadOnlyList<FurnitureLine> lines, int from)
    {
        var at = from;
        var limit = Math.Min(lines.Count, from + LongestSponsor);
        while (at < limit && lines[at].IsOpenToDoubt && lines[at].Draft.Kind == BlockKind.Paragraph && !CouldHead(lines[at]) && lines[at].Words.Count > 0
            && !lines[at].Draft.Has(DraftHints.Bold))
            at++;
        return at < limit ? at : from;
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
