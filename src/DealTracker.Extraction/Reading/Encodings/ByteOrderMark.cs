using System.Text;

namespace DealTracker.Extraction.Reading.Encodings;

/// <summary>The mark at the start of a file that names its encoding.</summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding named and the number of bytes to pass over; no encoding where there is no mark.</summary>
    public static (Encoding? Encoding, int Length) Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(), 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 2),
        _ => (null, 0),
    };
}
