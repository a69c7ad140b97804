using System.Text;

namespace DealTracker.Extraction.Reading.Email;

/// <summary>Tells a message by the headers that it starts with.</summary>
internal static class MailGuess
{
    private const int Sample = 64 * 1024;
    private static readonly string[] Known =
    [
        "From", "To", "Subject", "Date", "MIME-Version", "Received", "Message-ID", "Content-Type", "Return-Path", "Delivered-To",
    ];

    private static readonly string[] Machines = ["Message-ID", "MIME-Version", "Received"];

    /// <summary>True where at least two headers of a message come first; one is enough where the file's name says so too.</summary>
    public static bool IsMail(ReadOnlySpan<byte> bytes, string extension)
    {
        var named = extension is "eml" or "mht" or "mhtml" or "mbox";
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
        if (head.Length == 0 || (!char.IsAsciiLetter(head[0]) && !named))
            return false;
        var (headers, _) = MailHeaders.Read(head, 0, head.Length);
        var known = Known.Count(name => headers[name] is not null);
        return named ? known >= 1 : known >= 3 && Machines.Any(name => headers[name] is not null);
    }
}
