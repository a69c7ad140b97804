namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>Furniture that is told by its place: before the running text, or after it.</summary>
internal static class FrameLines
{
    private static readonly PhraseList AuthorNotes = PhraseList.Load("author-note");
    private static readonly PhraseList Buttons = PhraseList.Load("share-bar");

    /// <summary>The reason, or null. <paramref name="isLate"/> is true for the last part of the text, running or not.</summary>
    public static string? ReasonFor(FurnitureLine line, bool isHead, bool isTail, bool isLate)
    {
        if (isLate && AuthorNotes.Matches(line.Words, line.IsShort) && line.Words.Count <= 60)
            return "author note";
        if (!isHead && !isTail)
            return null;
        if (line.Words.All(word => word == "0") && !IsYear(line.Text))
            return "counter";
        if (LineFurniture.IsPictureLine(line))
            return "emoji header line";
        if (isTail && HeadLines.IsMasthead(line))
            return "page footer";
        return IsRowOfButtons(line) ? "share bar" : null;
    }

    private static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && text.All(char.IsAsciiDigit);

    /// <summary>Capitalised words side by side, one of them a button: the names of networks.</summary>
    private static bool IsRowOfButtons(FurnitureLine line) =>
        line.Words.Count is >= 2 and <= 10 && !line.EndsWithStop
        && line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words
        && words.All(word => !char.IsLower(word[0]) && !word.EndsWith(',')) && words.Any(Buttons.IsWhole);
}
