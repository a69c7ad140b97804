namespace DealTracker.Extraction.Reading.Email;

/// <summary>The head of a message or of one of its parts.</summary>
internal sealed class MailHeaders
{
    private const int Most = 1000;
    private const int LongestValue = 16 * 1024;
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first header of that name, unfolded, or null.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    public int Count => values.Count;

    /// <summary>Reads headers from the start of a part; returns them with where the body begins.</summary>
    public static (MailHeaders Headers, int Body) Read(string part, int start, int end)
    {
        var headers = new MailHeaders();
        string? name = null;
        var at = start;
        while (at < end)
        {
            var stop = part.IndexOf('\n', at, end - at);
            var next = stop < 0 ? end : stop + 1;
            var line = part.AsSpan(at, (stop < 0 ? end : stop) - at).TrimEnd('\r');
            if (line.IsEmpty)
                return (headers, next);
            if (line[0] is ' ' or '\t')
                headers.Continue(name, line);
            else if (line.IndexOf(':') is var colon and > 0 && !line[..colon].ContainsAny(' ', '\t', '<'))
                name = headers.Add(line[..colon].ToString(), line[(colon + 1)..]);
            else if (!line.StartsWith("From ", StringComparison.Ordinal))
                return (headers, at);
            at = next;
        }

        return (headers, end);
    }

    private string? Add(string name, ReadOnlySpan<char> value)
    {
        if (values.Count >= Most || !values.TryAdd(name, Limited(value.Trim())))
            return null;
        return name;
    }

    private void Continue(string? name, ReadOnlySpan<char> line)
    {
        if (name is not null && values[name].Length + line.Length < LongestValue)
            values[name] += " " + line.Trim().ToString();
    }

    private static string Limited(ReadOnlySpan<char> value) => value[..Math.Min(value.Length, LongestValue)].ToString();
}
