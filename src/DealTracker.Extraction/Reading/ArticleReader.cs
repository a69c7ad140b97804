using DealTracker.Extraction.Reading.Drafts;
using DealTracker.Extraction.Reading.Encodings;
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
            throw new UnreadableArticleException(ReadProblem.TooLarge, $"The file is larger than {ReadingLimits.Bytes / (1024 * 1024)} MB.");
        if (bytes.IsEmpty)
            throw new UnreadableArticleException(ReadProblem.Empty, "The file is empty.");
        var decoded = TextDecoder.Decode(bytes.Span);
        var text = Characters.Normalise(decoded.Text);
        var article = Drafts(text, name);
        return ArticleShaping.Shape(article, decoded.Encoding);
    }

    private static DraftArticle Drafts(string text, string name)
    {
        if (LooksLikeHtml(text) || name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
            return HtmlReader.Read(text);
        var (front, body) = FrontMatter.Split(text);
        var drafts = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? MarkdownReader.Read(body) : PlainTextReader.Read(body);
        var format = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? "markdown" : "text";
        return new DraftArticle(format, drafts) { Title = front.Title, PublishedOn = front.PublishedOn };
    }

    private static bool LooksLikeHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 1024)).TrimStart();
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
