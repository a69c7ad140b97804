using DealTracker.Extraction.Reading.Docx;
using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Email;
using DealTracker.Extraction.Reading.Encodings;
using DealTracker.Extraction.Reading.Feeds;
using DealTracker.Extraction.Reading.Formats;
using DealTracker.Extraction.Reading.Html;
using DealTracker.Extraction.Reading.Markdown;
using DealTracker.Extraction.Reading.PlainText;
using DealTracker.Extraction.Reading.Shaping;

namespace DealTracker.Extraction.Reading;

/// <summary>Turns the bytes of a file into an article's text.</summary>
public static class ArticleReader
{
    /// <summary>Reads <paramref name="bytes"/>; the name only hints at the format. Never throws on any input.</summary>
    public static ReadOutcome Read(ReadOnlyMemory<byte> bytes, string name)
    {
        try
        {
            return new ReadOutcome.Read(ReadOrThrow(bytes, name));
        }
        catch (UnreadableArticleException problem)
        {
            return new ReadOutcome.Unreadable(problem.Problem, problem.Message);
        }
    }

    private static ArticleText ReadOrThrow(ReadOnlyMemory<byte> bytes, string name)
    {
        if (bytes.Length > ReadingLimits.Bytes)
            throw UnreadableArticleException.TooLarge($"The file is larger than {ReadingLimits.Bytes / (1024 * 1024)} MB.");
        if (bytes.IsEmpty)
            throw UnreadableArticleException.Empty("The file is empty.");
        if (BinarySignature.IsZip(bytes.Span))
            return ArticleShaping.Shape(DocxReader.Read(bytes), "utf-8");
        if (BinarySignature.Of(bytes.Span) is { } what)
            throw UnreadableArticleException.UnsupportedFormat($"The file is {what}, not an article’s text.");
        if (MailGuess.IsMail(bytes.Span, MarkupGuess.Extension(name)))
        {
            var (message, encoding) = MailReader.Read(bytes.Span);
            return ArticleShaping.Shape(message, encoding);
        }

        var decoded = TextDecoder.Decode(bytes.Span, MarkupGuess.DeclaredEncoding(bytes.Span));
        return ArticleShaping.Shape(Drafts(Characters.Normalise(decoded.Text), name), decoded.Encoding);
    }

    private static DraftArticle Drafts(string text, string name) => MarkupGuess.Of(text, name) switch
    {
        TextFormat.Html => HtmlReader.Read(text),
        TextFormat.Feed => FeedReader.Read(text),
        TextFormat.OtherXml => throw UnreadableArticleException.UnsupportedFormat("The file is XML, but neither a feed nor a page."),
        TextFormat.Markdown => MarkdownReader.ReadFile(text),
        _ => PlainTextReader.ReadFile(text),
    };
}
