namespace DealTracker.Extraction.Reading.Formats;

/// <summary>The first bytes of kinds of files that are no articles, whatever their name says.</summary>
internal static class BinarySignature
{
    private static readonly (byte[] Start, string What)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old or encrypted Office file"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], "a picture"),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], "a picture"),
        ("RIFF"u8.ToArray(), "a sound, a film or a picture"),
        ("OggS"u8.ToArray(), "a sound or a film"),
        ([(byte)'I', (byte)'D', (byte)'3', 0x02], "a sound"),
        ([(byte)'I', (byte)'D', (byte)'3', 0x03], "a sound"),
        ([(byte)'I', (byte)'D', (byte)'3', 0x04], "a sound"),
        ([0x1A, 0x45, 0xDF, 0xA3], "a film"),
        ([0x1F, 0x8B], "a compressed file"),
        ("BZh"u8.ToArray(), "a compressed file"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0x00], "a compressed file"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a compressed file"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "an archive"),
        ([(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 0x07], "an archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([(byte)'M', (byte)'Z', 0x90, 0x00], "a program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "a program"),
        ([0x00, (byte)'a', (byte)'s', (byte)'m'], "a program"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ("{\\rtf"u8.ToArray(), "an RTF file"),
    ];

    /// <summary>What the bytes are, in plain words, or null where they may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, what) in Known)
        {
            if (bytes.StartsWith(start))
                return what;
        }

        return null;
    }

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);
}
