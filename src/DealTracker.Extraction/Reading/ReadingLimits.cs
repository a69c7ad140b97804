using System.Globalization;

namespace DealTracker.Extraction.Reading;

/// <summary>What is read at most; beyond it a file is refused rather than read in part.</summary>
public static class ReadingLimits
{
    /// <summary>Bytes of a file as given.</summary>
    public const int Bytes = 10 * 1024 * 1024;

    /// <summary>Bytes of an archive's parts, or a message's attachments, once unpacked.</summary>
    public const int UnpackedBytes = 64 * 1024 * 1024;

    /// <summary>Entries of an archive.</summary>
    public const int ArchiveEntries = 2_000;

    /// <summary>UTF-16 units of text in an article.</summary>
    public const int Characters = 2_000_000;

    /// <summary>Lines of plain text or Markdown that are not blank, and blocks of any format.</summary>
    public const int Blocks = 50_000;

    /// <summary>Elements inside one another in XML.</summary>
    public const int XmlDepth = 256;

    /// <summary>Elements inside one another in HTML.</summary>
    public const int HtmlDepth = 512;

    /// <summary>Elements that a page may come to, those counted that mis-nested tags make a parser add.</summary>
    public const int HtmlElements = 100_000;

    /// <summary>Attributes of one HTML element.</summary>
    public const int HtmlAttributes = 256;

    /// <summary>UTF-16 units of one Markdown paragraph.</summary>
    public const int MarkdownParagraph = 256 * 1024;

    /// <summary>Opening brackets in one Markdown paragraph.</summary>
    public const int MarkdownBrackets = 5_000;

    /// <summary>Blocks inside one another in Markdown.</summary>
    public const int MarkdownDepth = 64;

    /// <summary>Messages or multiparts inside one another in an e-mail.</summary>
    public const int MailDepth = 20;

    /// <summary>Parts of an e-mail.</summary>
    public const int MailParts = 500;

    /// <summary>A limit for people, the same in every culture.</summary>
    internal static string Write(int limit) => limit.ToString("N0", CultureInfo.InvariantCulture);
}
