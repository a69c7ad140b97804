using System.Text;

namespace DealTracker.Extraction.Reading.Encodings;

/// <summary>Text and the name of the encoding that it was read in.</summary>
internal sealed record DecodedText(string Text, string Encoding);

/// <summary>
/// Turns bytes into text: a byte order mark decides, then whether they are UTF-8, then a declared encoding, then what they look like.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the bytes; <paramref name="declared"/> is what the format names, or null. Throws where they are no text.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var (encoding, skip) = ByteOrderMark.Of(bytes);
        if (encoding is null && Utf16Guess.Of(bytes) is { } guessed)
            encoding = guessed;
        if (encoding is not null)
            return new(Clean(encoding.GetString(bytes[skip..])), encoding.WebName);
        if (bytes.Contains((byte)0))
            throw UnreadableArticleException.UnsupportedFormat("The file holds binary data, so it is not text.");
        var named = declared is null ? null : DeclaredEncoding.Find(declared);
        if (named is not null && DeclaredEncoding.LooksLikeAscii(named))
            return new(Clean(named.GetString(bytes)), named.WebName);
        try
        {
            return new(Clean(StrictUtf8.GetString(bytes)), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            return named is null ? Fallback(bytes) : new(Clean(named.GetString(bytes)), named.WebName);
        }
    }

    private static DecodedText Fallback(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (sequences, broken) = Utf8Damage(text);
        if (broken * 4 <= sequences)
            return new(Clean(text), "utf-8, damaged bytes replaced");
        var western = DeclaredEncoding.Western.GetString(bytes);
        if (!WesternText.LooksRight(western))
            throw UnreadableArticleException.UnsupportedFormat("The text is neither UTF-8 nor UTF-16 nor Windows-1252.");
        return new(Clean(western), "windows-1252");
    }

    private static (int Sequences, int Broken) Utf8Damage(string text)
    {
        int sequences = 0, broken = 0;
        foreach (var unit in text)
        {
            if (unit == '\uFFFD')
                broken++;
            else if (unit > '\u007F')
                sequences++;
        }

        return (sequences, broken);
    }

    /// <summary>Refuses binary that happens to decode, and replaces surrogates that stand alone.</summary>
    private static string Clean(string text)
    {
        var controls = 0;
        foreach (var unit in text)
        {
            if (char.IsControl(unit) && unit is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001a' or '\u0085'))
                controls++;
        }

        if (controls * 100 > text.Length || text.Contains('\0'))
            throw UnreadableArticleException.UnsupportedFormat("The file is full of control characters, so it is not text.");
        return Surrogates.Mend(text);
    }
}
