using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>Tells furniture by one line's own words and shape.</summary>
internal static partial class LineFurniture
{
    private static readonly PhraseList PostLabels = PhraseList.Load("post-labels");
    private static readonly PhraseList Links = PhraseList.Load("related-heading");
    private static readonly PhraseList Advertisers = PhraseList.Load("advertisement");

    public static string? ReasonFor(FurnitureLine line)
    {
        if (line.IsProse)
            return null;
        if (line.Words.Count == 0)
            return "ornament";
        if (PostedStamp.IsIn(line.Text))
            return "time stamp of a post";
        if (IsHashtags(line.Text))
            return "hashtags";
        if (line.Text.Contains('©', StringComparison.Ordinal) && line.Words.Count <= 40)
            return "legal footer";
        return PhraseMatch.ReasonFor(line) is { } reason && !KeepsSentence(line, reason) ? reason : ByLabel(line) ?? ByPictures(line);
    }

    /// <summary>A link's label with a whole sentence after it is a teaser, and the sentence is read.</summary>
    private static bool KeepsSentence(FurnitureLine line, string reason) => reason == "related link" && InnerStop().IsMatch(line.Text) && line.Words.Count > 20;

    private static string? ByLabel(FurnitureLine line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > 40)
            return null;
        var label = FurnitureWords.Of(line.Text[..colon]);
        if (!line.EndsWithStop && Links.Matches(label, isShort: true) && !KeepsSentence(line, "related link"))
            return "related link";
        if (label.Count <= 4 && Advertisers.Matches(label, isShort: false))
            return "advertisement";
        return PostLabels.Matches(label, isShort: false) && !line.EndsWithStop ? "label of a post" : null;
    }

    private static string? ByPictures(FurnitureLine line)
    {
        if (!line.StartsWithPicture || line.Draft.Marker.Length > 0 || line.Words.Count > 16)
            return null;
        var bold = line.Draft.Text.TrimEnd('!', ':', ' ').EndsWith("**", StringComparison.Ordinal) && line.Words.Count <= 8;
        return (line.EndsWithPicture || bold || line.Words.Count <= 2) && !line.EndsWithStop && !IsQuoted(line) ? "emoji header line" : null;
    }

    private static bool IsQuoted(FurnitureLine line) => line.Draft.Text[0] is '❝' or '❞' or '❛';

    private static bool IsHashtags(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tags = words.Count(word => word.Length > 1 && word[0] == '#' && char.IsLetter(word[1]));
        return tags >= 2 && tags * 10 >= words.Length * 7;
    }

    [GeneratedRegex(@"\p{Ll}{3,}[.!?]['""”’)]?\s+\p{Lu}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InnerStop();
}
