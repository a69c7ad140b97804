namespace DealTracker.Extraction.Reading.PlainText;

/// <summary>What the outer shape of a plain line says it is.</summary>
internal static class LineShapes
{
    private const string Bullets = "-*+•‣◦▪▫●○■□–—·✓✔✅☑❖➤➔➜→►▶»›∙⁃";

    /// <summary>True for a line that cannot be the middle of a paragraph.</summary>
    public static bool StartsSomething(string line) =>
        BulletLength(line) > 0 || NumberLength(line) > 0 || HeadingMarks(line) > 0 || IsRule(line) || line[0] is '|' or '>' or '❝'
        || SpeakerLabel.LengthIn(line) > 0 || QuestionLabel.LengthIn(line) > 0;

    /// <summary>Length of a bullet with the space after it, or 0.</summary>
    public static int BulletLength(string line)
    {
        if (line.Length < 3 || !Bullets.Contains(line[0], StringComparison.Ordinal))
            return 0;
        var at = 1;
        while (at < line.Length && line[at] == '\ufe0f')
            at++;
        return at < line.Length && line[at] is ' ' or '\t' && !IsRule(line) ? SkipSpace(line, at) : 0;
    }

    /// <summary>Length of an item's number with the space after it (<c>1. </c>, <c>2) </c>, <c>(3) </c>, <c>a) </c>), or 0.</summary>
    public static int NumberLength(string line)
    {
        var at = line[0] == '(' ? 1 : 0;
        var start = at;
        while (at < line.Length && at - start < 3 && char.IsAsciiDigit(line[at]))
            at++;
        var lettered = at == start && at < line.Length && char.IsAsciiLetterLower(line[at]);
        if (lettered)
            at++;
        if (at == start || at >= line.Length || (line[at] != ')' && (line[at] != '.' || lettered || start == 1)))
            return 0;
        at++;
        return at < line.Length - 1 && line[at] is ' ' or '\t' && !IsDay(line, at) ? SkipSpace(line, at) : 0;
    }

    /// <summary>True where a month's name and a year follow: <c>28. April 2026</c> numbers no item.</summary>
    private static bool IsDay(string line, int at)
    {
        var month = at + 1;
        while (month < line.Length && char.IsLetter(line[month]))
            month++;
        return month - at is > 3 and < 12 && month + 4 < line.Length && line[month] == ' '
            && line[month + 1] is '1' or '2' && !line.AsSpan(month + 1, 4).ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Number of <c>#</c> before a heading's words, 1 to 6, or 0.</summary>
    public static int HeadingMarks(string line)
    {
        var marks = 0;
        while (marks < line.Length && line[marks] == '#')
            marks++;
        var isHeading = marks is > 0 and <= 6 && marks + 1 < line.Length && line[marks] == ' ' && line.AsSpan(marks).ContainsAnyExcept('#', ' ');
        return isHeading ? marks : 0;
    }

    /// <summary>True for a line of strokes alone: <c>----</c>, <c>====</c>, <c>* * *</c>.</summary>
    public static bool IsRule(string line)
    {
        if (line.Length < 3 || !"-=_*~—–─━═#.·•+".Contains(line[0], StringComparison.Ordinal))
            return false;
        foreach (var unit in line)
        {
            if (unit != line[0] && unit != ' ')
                return false;
        }

        return true;
    }

    /// <summary>True for strokes that underline the line above.</summary>
    public static bool IsUnderline(string line) =>
        line.Length >= 3 && line[0] is '-' or '=' or '~' && !line.AsSpan().ContainsAnyExcept(line[0]);

    private static int SkipSpace(string line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\t')
            at++;
        return at < line.Length ? at : 0;
    }
}
