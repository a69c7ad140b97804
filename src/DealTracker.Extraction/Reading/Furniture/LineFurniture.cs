using System.Text.RegularExpressions;
using DealTracker.Extraction.Reading.Drafts;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>Tells furniture by one line's own words and shape.</summary>
internal static partial class LineFurniture
{
    private static readonly PhraseList PostLabels = PhraseList.Load("post-labels");
    private static readonly PhraseList PictureLabels = PhraseList.Load("picture-labels");
    private static readonly PhraseList LegalLabels = PhraseList.Load("legal-labels");
    private static readonly PhraseList Links = PhraseList.Load("link-labels");
    private static readonly PhraseList Advertisers = PhraseList.Load("advertisement");

    /// <summary>True where a line that follows another without a gap is furniture and no part of the paragraph.</summary>
    public static bool Starts(string line) =>
        line.Length < 160 && !char.IsLower(line[0])
        && ReasonFor(new FurnitureLine(new Draft(BlockKind.Paragraph, line))) is not (null or "legal footer" or "ornament");

    public static string? ReasonFor(FurnitureLine line)
    {
        if (line.IsProse)
            return null;
        if (line.Words.Count == 0 || line.Text is "-30-")
            return "ornament";
        if (line.StartsWithPicture && line.Words.All(word => word == "0"))
            return "share bar";
        if (PostedStamp.IsIn(line.Text))
            return "time stamp of a post";
        if (IsHashtags(line.Text))
            return "hashtags";
        if (line.Text.Contains('©') && line.Words.Count <= 40)
            return "legal footer";
        if (PhraseMatch.ReasonFor(line) is { } reason && !KeepsSentence(line, reason))
            return reason;
        return ByLabel(line) ?? (IsHandle(line.Text) ? "account name" : null);
    }

    /// <summary>A link's label with a whole sentence after it is a teaser, and the sentence is read.</summary>
    private static bool KeepsSentence(FurnitureLine line, string reason) =>
        reason == "related link" && InnerStop().IsMatch(line.Text) && line.Words.Count > 20;

    private static string? ByLabel(FurnitureLine line)
    {
        var colon = line.Text.IndexOf(':');
        if (colon is <= 0 or > 40)
            return null;
        var label = FurnitureWords.Of(line.Text[..colon]);
        if (line.Words.Count <= 14 && PictureLabels.Matches(label, isShort: false))
            return "picture credit";
        if (LegalLabels.Matches(label, isShort: false))
            return "legal footer";
        if (!line.EndsWithStop && Links.Matches(label, isShort: true) && !KeepsSentence(line, "related link"))
            return "related link";
        if (label.Count <= 4 && Advertisers.Matches(label, isShort: false))
            return "advertisement";
        return PostLabels.Matches(label, isShort: false) && !line.EndsWithStop ? "label of a post" : null;
    }

    /// <summary>True for a line that only cheers, before or after the running text: pictures at both ends, or before bold words.</summary>
    public static bool IsPictureLine(FurnitureLine line)
    {
        if (!line.StartsWithPicture || line.Draft.Marker.Length > 0 || line.Words.Count > 16 || line.EndsWithStop || IsQuoted(line))
            return false;
        var bold = line.Draft.Text.TrimEnd('!', ':', ' ').EndsWith("**", StringComparison.Ordinal) && line.Words.Count <= 8;
        return line.EndsWithPicture || bold;
    }

    private static bool IsHandle(string text) => text.Length < 80 && Handle().IsMatch(text);

    private static bool IsQuoted(FurnitureLine line) => line.Draft.Text[0] is '❝' or '❞' or '❛';

    private static bool IsHashtags(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tags = words.Count(word => word.Length > 1 && word[0] == '#' && char.IsLetter(word[1]));
        return tags >= 2 && tags * 10 >= words.Length * 7;
    }

    [GeneratedRegex(@"\p{Ll}{3,}[.!?]['""”’)]?\s+\p{Lu}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InnerStop();

    [GeneratedRegex(@"^(?:[\p{L}][\p{L}.'’ -]{0,40} )?@[\w.]{2,40}(?: ?[·•-] ?[\p{L}\d ]{1,15})?$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Handle();
}
