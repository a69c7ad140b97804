using System.Text.RegularExpressions;

namespace DealTracker.Extraction.Reading.Formats;

/// <summary>Kinds of text that differ in how they are read.</summary>
internal enum TextFormat
{
    Plain,
    Markdown,
    Html,
    Feed,
    OtherXml,
}

/// <summary>Tells markup by how a text begins; a file's name decides only what the text leaves open.</summary>
internal static partial class MarkupGuess
{
    private const int Sample = 4096;

    public static TextFormat Of(string text, string name)
    {
        var head = text[..Math.Min(text.Length, Sample)].TrimStart();
        var root = Prolog().Match(head);
        var element = root.Success ? root.Groups["root"].Value.ToLowerInvariant() : "";
        if (element is "rss" or "feed" or "rdf" or "entry" or "item" or "channel")
            return TextFormat.Feed;
        if (element.StartsWith("!doctype", StringComparison.Ordinal))
            return element.EndsWith("html", StringComparison.Ordinal) ? TextFormat.Html : TextFormat.OtherXml;
        if (element is "html" || Extension(name) is "html" or "htm" or "xhtml" || (element.Length > 0 && IsHtml(element)))
            return TextFormat.Html;
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
            return TextFormat.OtherXml;
        return Extension(name) is "md" or "markdown" or "mdown" ? TextFormat.Markdown : TextFormat.Plain;
    }

    /// <summary>The encoding that a page or an XML file names in its first lines, or null.</summary>
    public static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
        return head.Contains('<') && Charset().Match(head) is { Success: true } found ? found.Groups["name"].Value : null;
    }

    public static string Extension(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();

    private static bool IsHtml(string element) =>
        element is "head" or "body" or "main" or "article" or "section" or "div" or "p" or "h1" or "h2" or "ul" or "ol" or "table"
            or "header" or "nav" or "meta" or "title";

    [GeneratedRegex(@"^(?:<\?xml[^>]{0,300}>\s*|<!--(?:[^-]|-[^-]){0,2000}-->\s*|<\?[^>]{0,300}>\s*)*<(?:[a-z]{1,10}:)?(?<root>(?:!doctype\s{1,9})?[a-z][a-z0-9]{0,15})[\s>/]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Prolog();

    [GeneratedRegex(
        @"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[""']?(?<name>[a-z0-9_:.-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Charset();
}
