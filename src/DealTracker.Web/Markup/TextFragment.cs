using DealTracker.Domain;

namespace DealTracker.Web.Markup;

/// <summary>A link to words on the page that an article was taken from. Browsers that find them there scroll to them: a courtesy, no evidence.</summary>
public static class TextFragment
{
    private const int Words = 6;

    /// <summary>Where the article was published, or null where that is no address of the web.</summary>
    public static string? Page(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri!.GetLeftPart(UriPartial.Query) : null;

    /// <summary>The page's address with a quote's first and last words as its text fragment; null where there is no page.</summary>
    public static string? Of(string? address, TextSpan quote, string text)
    {
        if (Page(address) is not { } page) return null;
        var words = quote.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var target = words.Length <= 2 * Words ? Encoded(words) : $"{Encoded(words[..Words])},{Encoded(words[^Words..])}";
        return $"{page}#:~:text={target}";
    }

    // A hyphen parts the words from those around them, so one of theirs has to be written otherwise.
    private static string Encoded(string[] words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
