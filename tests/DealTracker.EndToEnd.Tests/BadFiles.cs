using System.Text;

namespace DealTracker.EndToEnd.Tests;

/// <summary>Files that cannot be read, each with the status that says so.</summary>
public static class BadFiles
{
    public static TheoryData<string, int> All => new()
    {
        { "empty.txt", 422 },
        { "no-words.txt", 422 },
        { "larger-than-a-file-may-be.txt", 413 },
        { "larger-than-an-upload-may-be.txt", 413 },
        { "binary.txt", 415 },
        { "picture.txt", 415 },
        { "invalid-utf8.txt", 415 },
        { "zero-inside.txt", 415 },
        { "nested.html", 422 },
        { "nested.md", 422 },
        { "backticks.md", 413 },
    };

    public static byte[] Bytes(string name) => name switch
    {
        "empty.txt" => [],
        "no-words.txt" => Encoding.UTF8.GetBytes(" \n\t\r\n – … \n"),
        "larger-than-a-file-may-be.txt" => Repeated("word ", 11_000_000 / 5),
        "larger-than-an-upload-may-be.txt" => new byte[50_000_000],
        "binary.txt" => [.. Enumerable.Range(0, 51_200).Select(i => (byte)(i * 31))],
        "picture.txt" => [0x89, .. "PNG\r\n\x1a\n"u8, .. Repeated("\x01\x02\x03", 2000)],
        "invalid-utf8.txt" => [.. "Caf\u00e9 "u8, 0xff, 0xfe, 0xfa, .. " two parties "u8, 0x81, 0x8d, 0x8f],
        "zero-inside.txt" => [.. "Two parties announced "u8, 0, .. " a deal."u8],
        "nested.html" => [.. Repeated("<div>", 100_000), .. "Two parties announced a deal."u8, .. Repeated("</div>", 100_000)],
        "nested.md" => [.. Repeated("> ", 5000), .. "Two parties announced a deal."u8],
        "backticks.md" => Repeated("`", 3_000_000),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>The same words in every encoding that is read.</summary>
    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16-le-bom", "utf-16-be-bom", "utf-16-le", "windows-1252"];

    public static byte[] Encoded(string encoding)
    {
        const string words = "Lab and Maker announced a new deal on April 27, 2026 – naïve, said one café.\n";
        return encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(words),
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(words)],
            "utf-16-le-bom" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(words)],
            "utf-16-be-bom" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(words)],
            "utf-16-le" => Encoding.Unicode.GetBytes(words),
            "windows-1252" => [.. words.Select(c => c == '–' ? (byte)0x96 : (byte)c)],
            _ => throw new ArgumentOutOfRangeException(nameof(encoding)),
        };
    }

    private static byte[] Repeated(string words, int times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(words, times)));
}
