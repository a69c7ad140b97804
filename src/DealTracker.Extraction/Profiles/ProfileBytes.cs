using System.Text;

namespace DealTracker.Extraction.Profiles;

/// <summary>The text of a profile's bytes, or why they are none.</summary>
internal static class ProfileBytes
{
    /// <summary>The largest file that is taken for a profile.</summary>
    public const int Limit = 1024 * 1024;

    public const string TooLarge = "the file is larger than 1 MB. A profile is a page or two of names; is this another file?";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static (string? Text, ProfileFault? Fault) Decode(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.Length > Limit) return (null, new ProfileFault(file, 1, TooLarge));
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return (null, new ProfileFault(file, 1, "the file is written in UTF-16. Save it again with the encoding UTF-8; an editor asks for it under 'Save as'."));
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (Binary(bytes) is { } line)
            return (null, new ProfileFault(file, line, "the file is no plain text: it was perhaps written by a word processor. Save it as plain text (UTF-8)."));
        try
        {
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException wrong)
        {
            return (null, new ProfileFault(file, LineOf(bytes, wrong.Index), "a letter here is not written in UTF-8. Save the file again with the encoding UTF-8; an editor asks for it under 'Save as'."));
        }
    }

    private static int? Binary(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyExceptInRange((byte)9, byte.MaxValue) is >= 0 and var at ? LineOf(bytes, at) : null;

    private static int LineOf(ReadOnlySpan<byte> bytes, int at) => bytes[..Math.Clamp(at, 0, bytes.Length)].Count((byte)'\n') + 1;
}
