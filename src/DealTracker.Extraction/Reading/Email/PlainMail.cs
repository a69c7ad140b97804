using System.Text;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.PlainText;

namespace DealTracker.Extraction.Reading.Email;

/// <summary>The plain text of a message: what stands after the signature's mark is left out.</summary>
internal static class PlainMail
{
    public static IReadOnlyList<Draft> Read(string text, bool isFlowed)
    {
        var signature = Signature(text);
        var body = signature < 0 ? text : text[..signature];
        var drafts = PlainTextReader.Read(isFlowed ? Unflow(body) : body);
        if (signature < 0)
            return drafts;
        return [.. drafts, .. PlainTextReader.Read(text[signature..]).Select(draft => draft.LeaveOut("email footer"))];
    }

    /// <summary>Where the last line that is only two dashes begins, if any.</summary>
    private static int Signature(string text)
    {
        foreach (var mark in (string[])["\n-- \n", "\n--\n"])
        {
            var at = text.LastIndexOf(mark, StringComparison.Ordinal);
            if (at >= 0)
                return at + 1;
        }

        return -1;
    }

    /// <summary>Joins the lines of a text in the "flowed" format: one that ends in a space goes on in the next.</summary>
    private static string Unflow(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            joined.Append(line.StartsWith(" ", StringComparison.Ordinal) ? line[1..] : line);
            if (!line.EndsWith(" ", StringComparison.Ordinal) || line.SequenceEqual("-- "))
                joined.Append('\n');
        }

        return joined.ToString();
    }
}
