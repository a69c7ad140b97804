using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.Email;

/// <summary>A media type with the parameters that matter.</summary>
internal sealed partial record ContentType(string Type, string? Charset, string? Boundary, bool IsFlowed)
{
    public static ContentType Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
            return new ContentType("text/plain", null, null, false);
        var semicolon = header.IndexOf(';');
        var type = (semicolon < 0 ? header : header[..semicolon]).Trim().ToLowerInvariant();
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Parameter().Matches(header))
            parameters.TryAdd(match.Groups["name"].Value, match.Groups["quoted"].Value + match.Groups["plain"].Value);
        return new ContentType(
            type.Contains('/') ? type : "text/plain",
            parameters.GetValueOrDefault("charset"),
            parameters.GetValueOrDefault("boundary"),
            parameters.GetValueOrDefault("format")?.Equals("flowed", StringComparison.OrdinalIgnoreCase) == true);
    }

    [GeneratedRegex(
        @";\s*(?<name>[a-zA-Z-]{1,30})\*?\s*=\s*(?:""(?<quoted>[^""]{0,200})""|(?<plain>[^\s;""]{1,200}))",
        RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Parameter();
}
