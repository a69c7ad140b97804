using System.Text;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Encodings;
using DealTracker.Extraction.Reading.Formats;
using DealTracker.Extraction.Reading.Html;
using DealTracker.Extraction.Reading.Metadata;

namespace DealTracker.Extraction.Reading.Email;

/// <summary>Reads e-mail messages: of two shapes of one text the fuller, no attachments.</summary>
internal static class MailReader
{
    /// <summary>The message and the encodings of its text.</summary>
    public static (DraftArticle Article, string Encoding) Read(ReadOnlySpan<byte> bytes)
    {
        var message = MailParser.Parse(Encoding.Latin1.GetString(bytes));
        var body = Body(message);
        if (body.Drafts.Count == 0)
            throw UnreadableArticleException.Empty("There is no text in the message.");
        var from = message.Headers["From"] is { } sender ? MailNames.Sender(EncodedWords.Decode(sender)) : null;
        var article = new DraftArticle("email", body.Drafts)
        {
            Title = message.Headers["Subject"] is { } subject ? MailNames.Subject(EncodedWords.Decode(subject)) : null,
            Site = from,
            PublishedOn = [.. Dates(message).Distinct()],
        };
        return (article, body.Encodings.Count == 0 ? "us-ascii" : string.Join(", ", body.Encodings.Distinct(StringComparer.Ordinal)));
    }

    private static IEnumerable<DateOnly> Dates(MailPart message) =>
        StatedDay.Parse(message.Headers["Date"]) is { } day ? [day] : message.Parts.Take(1).SelectMany(Dates);

    private static MailBody Body(MailPart part)
    {
        if (part.IsAttachment)
            return MailBody.Nothing;
        return part.Type.Type switch
        {
            "multipart/alternative" => Fullest([.. part.Parts.Select(Body)]),
            "multipart/related" when part.Parts.Count > 0 => Body(part.Parts[0]),
            "text/html" => Html(part),
            "text/plain" => Plain(part),
            _ => Together([.. part.Parts.Select(Body)]),
        };
    }

    /// <summary>The last of the alternatives, which is the richest, unless an earlier one says much more.</summary>
    private static MailBody Fullest(IReadOnlyList<MailBody> bodies)
    {
        var fullest = MailBody.Nothing;
        foreach (var body in bodies)
        {
            if (body.Words > 0 && body.Words * 10 >= fullest.Words * 6)
                fullest = body;
        }

        return fullest;
    }

    private static MailBody Together(IReadOnlyList<MailBody> bodies) =>
        new([.. bodies.SelectMany(body => body.Drafts)], [.. bodies.SelectMany(body => body.Encodings)]);

    private static MailBody Html(MailPart part)
    {
        var bytes = part.Decode();
        if (bytes.Length == 0)
            return MailBody.Nothing;
        var decoded = TextDecoder.Decode(bytes, part.Type.Charset ?? MarkupGuess.DeclaredEncoding(bytes));
        return new MailBody(HtmlReader.ReadFragment(Characters.Normalise(decoded.Text)), [decoded.Encoding]);
    }

    private static MailBody Plain(MailPart part)
    {
        var bytes = part.Decode();
        if (bytes.Length == 0)
            return MailBody.Nothing;
        var decoded = TextDecoder.Decode(bytes, part.Type.Charset);
        return new MailBody(PlainMail.Read(Characters.Normalise(decoded.Text), part.Type.IsFlowed), [decoded.Encoding]);
    }
}
