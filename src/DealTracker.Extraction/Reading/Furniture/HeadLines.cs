using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.Furniture;

/// <summary>Lines before the running text: who wrote it and when, where in the site it stands, menus.</summary>
internal static partial class HeadLines
{
    private static readonly PhraseList Bylines = PhraseList.Load("byline");
    private static readonly PhraseList DateLabels = PhraseList.Load("date-labels");

    /// <summary>True for a line that states an author or a date and nothing else.</summary>
    public static bool IsByline(FurnitureLine line, bool inHead)
    {
        if (line.IsProse || line.Words.Count is 0 or > 24)
            return false;
        var date = DateInLine().Match(line.Text);
        var dated = date.Success && StandsApart(line.Text, date.Index, date.Index + date.Length) && !line.IsSentence;
        var labelled = Bylines.Matches(line.Words, line.IsShort) && !line.EndsWithStop;
        if (labelled && (dated || (date.Success && line.Words.Count <= 14)))
            return true;
        if (inHead && date.Success && (IsTrail(line) || IsMasthead(line)))
            return true;
        return inHead && ((dated && line.Words.Count <= 20) || (labelled && line.Words.Count <= 12 && IsName(line.Text)));
    }

    /// <summary>True for <c>Home » News » Deals</c> and <c>Tech / Policy</c>.</summary>
    public static bool IsTrail(FurnitureLine line) =>
        line.Words.Count is > 1 and <= 24 && !line.EndsWithStop && Trail().IsMatch(line.Text);

    /// <summary>True for a publication's name with its edition: a few short parts between bars.</summary>
    public static bool IsMasthead(FurnitureLine line)
    {
        var parts = line.Text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && !line.EndsWithStop && parts.All(part => part.Count(unit => unit == ' ') < 4 && !part.Contains(':'));
    }

    /// <summary>True for a line that begins as an author's line does.</summary>
    public static bool StartsWithAuthor(string line) => line.Length < 60 && ByName().IsMatch(line);

    private static bool IsName(string text) => ByName().IsMatch(text) || text.Contains("min", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where only a weekday and a divider stand between the date and other words.</summary>
    private static bool StandsApart(string text, int start, int end) => EndsApart(text[..start]) && StartsApart(text[end..]);

    private static bool EndsApart(string before)
    {
        var words = before.TrimEnd(' ');
        if (words.Length == 0 || IsDivider(words[^1]) || before.EndsWith("  ", StringComparison.Ordinal))
            return true;
        if (DateLabels.Matches([.. FurnitureWords.Of(WithoutWeekday(words)).TakeLast(1)], isShort: true))
            return true;
        var weekday = words.LastIndexOf(' ') + 1;
        return words.Length - weekday <= 10 && char.IsUpper(words[weekday])
            && (weekday == 0 || IsDivider(words[..weekday].TrimEnd(' ')[^1]) || words[..weekday].EndsWith("  ", StringComparison.Ordinal));
    }

    private static string WithoutWeekday(string words) =>
        words.LastIndexOf(' ') is var at and > 0 && char.IsUpper(words[at + 1]) && words.Length - at <= 10 ? words[..at] : words;

    private static bool StartsApart(string after)
    {
        var words = after.TrimStart(' ');
        return words.Length == 0 || IsDivider(words[0]) || char.IsDigit(words[0]) || after.StartsWith("  ", StringComparison.Ordinal)
            || words.StartsWith("at ", StringComparison.Ordinal) || words.StartsWith("by ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsDivider(char sign) =>
        ",|:()•·∙‧・»›~–—-/;\t[].*".Contains(sign) || char.IsSurrogate(sign);

    /// <summary>A day with its year, in words or figures; any word between a day and a year may be a month's name.</summary>
    [GeneratedRegex(
        """
        \b\d{1,2}(?:st|nd|rd|th|\.)?[ ]\p{L}{3,10}\.?,?[ ](?:19|20)\d\d\b
        | \b\p{Lu}\p{L}{2,9}\.?[ ]\d{1,2}(?:st|nd|rd|th)?,?[ ](?:19|20)\d\d\b
        | \b(?:19|20)\d\d[-/]\d\d[-/]\d\d\b
        | \b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DateInLine();

    [GeneratedRegex(
        @"^(?:[Bb]y|BY|[Ww]ords by|[Ww]ritten by|[Rr]eported by|[Vv]on|[Pp]ar|[Pp]osted by)\s+(?:the\s+)?\p{Lu}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ByName();

    [GeneratedRegex(
        """
        ^[^»›>/→|.:?!]{1,40}
        (?:[ ]?[»›>→][ ]? | [ ]/[ ]) [^»›>/→|.?!]{1,60}
        (?: (?:[ ]?[»›>→][ ]? | [ ]/[ ]) [^»›>/→|.?!]{1,140} )+$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Trail();
}
