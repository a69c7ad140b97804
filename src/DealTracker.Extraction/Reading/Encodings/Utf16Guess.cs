using System.Text;

namespace DealTracker.Extraction.Reading.Encodings;

/// <summary>Recognises UTF-16 without a mark by zero bytes on one side of nearly every pair.</summary>
internal static class Utf16Guess
{
    private const int Sample = 4096;

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, Sample) & ~1;
        if (length < 4 || bytes.Length % 2 != 0)
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i < length; i += 2)
        {
            if (bytes[i] == 0)
                even++;
            if (bytes[i + 1] == 0)
                odd++;
        }

        var pairs = length / 2;
        if (odd * 10 >= pairs * 7 && even * 20 <= pairs)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even * 10 >= pairs * 7 && odd * 20 <= pairs ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }
}
