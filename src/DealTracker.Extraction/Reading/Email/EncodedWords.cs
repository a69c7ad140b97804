using System.Text;
using System.Text.RegularExpressions;
using DealTracker.Extraction.Reading.Encodings;

namespace DealTracker.Extraction.Reading.Email;

/// <summary>Decodes words of a header in other alphabets: <c>=?utf-8?q?caf=C3=A9?=</c>.</summary>
internal static partial class EncodedWords
{
    public static string Decode(string header)
    {
        var decoded = new StringBuilder(header.Length);
        var pending = new List<byte>();
        string? charset = null;
        var at = 0;
        foreach (Match word in Word().Matches(header))
        {
            var between = header[at..word.Index];
            var joins = charset is not null && string.IsNullOrWhiteSpace(between);
            if (!joins || !charset!.Equals(word.Groups["charset"].Value, StringComparison.OrdinalIgnoreCase))
                Flush(decoded, pending, charset);
            if (!joins)
                decoded.Append(between);
            charset = word.Groups["charset"].Value;
            pending.AddRange(word.Groups["kind"].Value is "b" or "B"
                ? TransferEncoding.Base64(word.Groups["text"].ValueSpan)
                : TransferEncoding.QuotedPrintable(word.Groups["text"].ValueSpan, underscoreIsSpace: true));
            at = word.Index + word.Length;
        }

        Flush(decoded, pending, charset);
        return decoded.Append(header, at, header.Length - at).ToString();
    }

    private static void Flush(StringBuilder decoded, List<byte> pending, string? charset)
    {
        var encoding = charset is null ? null : DeclaredEncoding.Find(charset);
        decoded.Append(Surrogates.Mend((encoding ?? Encoding.UTF8).GetString([.. pending])));
        pending.Clear();
    }

    [GeneratedRegex(
        @"=\?(?<charset>[A-Za-z0-9_:.-]{1,40})(?:\*[A-Za-z-]{1,10})?\?(?<kind>[bBqQ])\?(?<text>[^?\s]{0,1000})\?=",
        RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();
}
