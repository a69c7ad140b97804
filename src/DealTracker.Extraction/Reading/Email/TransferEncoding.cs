using System.Buffers.Text;
using System.Globalization;

namespace DealTracker.Extraction.Reading.Email;

/// <summary>Undoes base64 and quoted-printable; damaged input gives what can be had.</summary>
internal static class TransferEncoding
{
    public static byte[] Decode(ReadOnlySpan<char> body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(body),
        "quoted-printable" => QuotedPrintable(body, underscoreIsSpace: false),
        _ => System.Text.Encoding.Latin1.GetBytes(body.ToArray()),
    };

    public static byte[] Base64(ReadOnlySpan<char> body)
    {
        var letters = new byte[body.Length];
        var count = 0;
        foreach (var unit in body)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is '+' or '/')
                letters[count++] = (byte)unit;
            else if (unit == '=')
                break;
        }

        count -= count % 4 == 1 ? 1 : 0;
        var padded = new byte[(count + 3) / 4 * 4];
        letters.AsSpan(0, count).CopyTo(padded);
        padded.AsSpan(count).Fill((byte)'=');
        var bytes = new byte[Base64Url.GetMaxDecodedLength(padded.Length) + 3];
        System.Buffers.Text.Base64.DecodeFromUtf8(padded, bytes, out _, out var written);
        return bytes[..written];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<char> body, bool underscoreIsSpace)
    {
        var bytes = new byte[body.Length];
        var count = 0;
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] == '=' && SoftBreak(body, at) is var skip and > 0)
                at += skip;
            else if (body[at] == '=' && at + 2 < body.Length && IsHex(body.Slice(at + 1, 2), out var value))
                (bytes[count++], at) = (value, at + 2);
            else
                bytes[count++] = underscoreIsSpace && body[at] == '_' ? (byte)' ' : (byte)body[at];
        }

        return bytes[..count];
    }

    private static bool IsHex(ReadOnlySpan<char> digits, out byte value) =>
        byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);

    /// <summary>Length of what follows the <c>=</c> of a line broken in transport, or 0.</summary>
    private static int SoftBreak(ReadOnlySpan<char> body, int at)
    {
        var next = at + 1;
        while (next < body.Length && body[next] is ' ' or '\t' && next - at < 80)
            next++;
        if (next < body.Length && body[next] == '\r')
            next++;
        return next < body.Length && body[next] == '\n' ? next - at : next >= body.Length ? next - at - 1 : 0;
    }
}
