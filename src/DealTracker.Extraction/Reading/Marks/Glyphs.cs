using System.Text;

namespace DealTracker.Extraction.Reading.Marks;

/// <summary>Pictures and ornaments among characters.</summary>
internal static class Glyphs
{
    /// <summary>The picture or ornament that starts at <paramref name="at"/>: its length with variation marks, or 0.</summary>
    public static int LengthAt(string text, int at)
    {
        if (at >= text.Length || Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return 0;
        if (IsKeycap(text, at))
            return KeycapLength(text, at);
        if (!IsPicture(rune.Value))
            return 0;
        var end = at + length;
        while (end < text.Length && text[end] is '\ufe0f' or '\u20e3')
            end++;
        return end - at;
    }

    /// <summary>Length of the run of pictures and spaces at the start of <paramref name="text"/>.</summary>
    public static int LeadingRun(string text)
    {
        var at = 0;
        for (var length = LengthAt(text, 0); length > 0; length = LengthAt(text, at))
        {
            at += length;
            while (at < text.Length && text[at] == ' ')
                at++;
        }

        return at;
    }

    /// <summary>Where the run of pictures and spaces at the end of <paramref name="text"/> begins.</summary>
    public static int TrailingRun(string text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var start = PictureBefore(text, end);
            if (start < 0)
                break;
            end = start;
            while (end > 0 && text[end - 1] == ' ')
                end--;
        }

        return end;
    }

    private static int PictureBefore(string text, int end)
    {
        for (var start = end - 1; start >= 0 && start >= end - 4; start--)
        {
            if (LengthAt(text, start) == end - start)
                return start;
        }

        return -1;
    }

    private static bool IsKeycap(string text, int at) =>
        (char.IsAsciiDigit(text[at]) || text[at] is '#' or '*') && KeycapLength(text, at) > 0;

    private static int KeycapLength(string text, int at)
    {
        var end = at + 1;
        if (end < text.Length && text[end] == '\ufe0f')
            end++;
        return end < text.Length && text[end] == '\u20e3' ? end + 1 - at : 0;
    }

    private static bool IsPicture(int value) => value switch
    {
        >= 0x1F000 and <= 0x1FAFF => true,
        >= 0x2600 and <= 0x27BF => true,
        >= 0x2B00 and <= 0x2BFF => true,
        >= 0x25A0 and <= 0x25FF => true,
        >= 0x2190 and <= 0x21FF => true,
        >= 0x2300 and <= 0x23FF => true,
        _ => false,
    };
}
