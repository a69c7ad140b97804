namespace DealTracker.Extraction.Reading.Markdown;

/// <summary>Refuses Markdown that a parser would take long over, before it is parsed.</summary>
internal static class MarkdownGuard
{
    public static void Check(string text)
    {
        if (text.Length > ReadingLimits.Characters)
            throw UnreadableArticleException.TooLarge($"The text is longer than {ReadingLimits.Write(ReadingLimits.Characters)} characters.");
        int paragraph = 0, brackets = 0, lines = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].Trim();
            paragraph = line.IsEmpty ? 0 : paragraph + line.Length;
            brackets = line.IsEmpty ? 0 : brackets + line.Count('[');
            lines += line.IsEmpty ? 0 : 1;
            if (lines > ReadingLimits.Blocks)
                throw UnreadableArticleException.TooLarge($"The text has more than {ReadingLimits.Write(ReadingLimits.Blocks)} lines.");
            if (brackets > ReadingLimits.MarkdownBrackets)
                throw UnreadableArticleException.Malformed($"One paragraph has more than {ReadingLimits.Write(ReadingLimits.MarkdownBrackets)} brackets.");
            if (paragraph > ReadingLimits.MarkdownParagraph)
                throw UnreadableArticleException.Malformed($"One paragraph is longer than {ReadingLimits.MarkdownParagraph / 1024} KB.");
            if (Depth(line) > ReadingLimits.MarkdownDepth)
                throw UnreadableArticleException.Malformed("The Markdown is nested too deep.");
        }
    }

    /// <summary>Quotation and list marks that one line opens.</summary>
    private static int Depth(ReadOnlySpan<char> line)
    {
        var depth = 0;
        foreach (var unit in line)
        {
            if (unit is '>' or '-' or '*' or '+')
                depth++;
            else if (unit is not (' ' or '\t'))
                break;
        }

        return depth > 3 && line.IndexOf('>') < 0 && !line.Contains(' ') ? 0 : depth;
    }
}
