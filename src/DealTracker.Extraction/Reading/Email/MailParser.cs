namespace DealTracker.Extraction.Reading.Email;

/// <summary>Takes a message apart, within limits of depth and number of parts.</summary>
internal sealed class MailParser
{
    private int parts;

    /// <summary>The message in <paramref name="source"/>, whose characters are the bytes as they came.</summary>
    public static MailPart Parse(string source) => new MailParser().Part(source, 0, source.Length, 0);

    private MailPart Part(string source, int start, int end, int depth)
    {
        if (depth > ReadingLimits.MailDepth)
            throw UnreadableArticleException.Malformed($"The message is nested more than {ReadingLimits.MailDepth} deep.");
        if (++parts > ReadingLimits.MailParts)
            throw UnreadableArticleException.Malformed($"The message has more than {ReadingLimits.MailParts} parts.");
        var (headers, body) = MailHeaders.Read(source, start, end);
        var type = ContentType.Parse(headers["Content-Type"]);
        if (type.Type.StartsWith("multipart/", StringComparison.Ordinal) && !string.IsNullOrEmpty(type.Boundary))
            return new MailPart(headers, type, "", Divide(source, body, end, type.Boundary, depth));
        if (type.Type == "message/rfc822")
            return new MailPart(headers, type, "", [Part(source, body, end, depth + 1)]);
        return new MailPart(headers, type, source[body..end], []);
    }

    private List<MailPart> Divide(string source, int start, int end, string boundary, int depth)
    {
        var found = new List<MailPart>();
        var mark = "--" + boundary;
        var from = -1;
        for (var at = start; at < end; at = NextLine(source, at, end))
        {
            if (end - at < mark.Length || string.CompareOrdinal(source, at, mark, 0, mark.Length) != 0)
                continue;
            if (from >= 0)
                found.Add(Part(source, from, WithoutLineEnd(source, from, at), depth + 1));
            from = NextLine(source, at, end);
            if (string.CompareOrdinal(source, at + mark.Length, "--", 0, 2) == 0)
                return found;
        }

        if (from >= 0 && from < end)
            found.Add(Part(source, from, end, depth + 1));
        return found;
    }

    private static int NextLine(string source, int at, int end)
    {
        var stop = source.IndexOf('\n', at, end - at);
        return stop < 0 ? end : stop + 1;
    }

    private static int WithoutLineEnd(string source, int from, int end)
    {
        end -= end > from && source[end - 1] == '\n' ? 1 : 0;
        return end > from && source[end - 1] == '\r' ? end - 1 : end;
    }
}
