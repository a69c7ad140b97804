using System.Text;

namespace DealTracker.Extraction.Reading.Encodings;

/// <summary>Encodings that a page, a feed or a message names.</summary>
internal static class DeclaredEncoding
{
    /// <summary>Windows-1252, which the web also means when it says Latin-1 or ASCII.</summary>
    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>True for encodings whose bytes are all ASCII, so that they pass for UTF-8.</summary>
    public static bool LooksLikeAscii(Encoding encoding) => encoding.WebName.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encoding of that name, or null where it is unknown or UTF-8, which is tried first anyway.</summary>
    public static Encoding? Find(string name)
    {
        var label = name.Trim().Trim('"', '\'').ToLowerInvariant();
        return label switch
        {
            "utf-8" or "utf8" or "us-ascii" or "ascii" or "" or "utf-7" => null,
            "utf-16" or "utf-16le" or "utf-16be" or "utf-32" => null,
            "iso-8859-1" or "latin1" or "latin-1" or "windows-1252" or "cp1252" => Western,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(label),
        };
    }
}
