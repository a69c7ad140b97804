using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;
using DealTracker.Extraction;
using DealTracker.Extraction.Reading;

namespace DealTracker.Application.Articles;

/// <summary>Reads and understands an article without storing anything.</summary>
public sealed class PreviewArticle(Extractor extractor)
{
    public PreviewOutcome Run(ReadOnlyMemory<byte> bytes, string fileName, EdtfDate? published = null)
    {
        if (bytes.Length > ArticleLimits.Bytes) return new PreviewOutcome.Unreadable(ReadProblem.TooLarge, ArticleLimits.TooLarge);
        var name = GivenNames.FileName(fileName);
        return ArticleReader.Read(bytes, name) switch
        {
            ReadOutcome.Read read => new PreviewOutcome.Understood(
                name, ArticleTitle.Of(read.Article, name), read.Article, extractor.Extract(read.Article, published)),
            ReadOutcome.Unreadable unreadable => new PreviewOutcome.Unreadable(unreadable.Problem, unreadable.Why),
            _ => throw new InvalidOperationException("The reader gave an outcome that nobody knows."),
        };
    }
}

public abstract record PreviewOutcome
{
    private PreviewOutcome()
    {
    }

    public sealed record Understood(string FileName, string Title, ArticleText Text, ArticleReading Reading) : PreviewOutcome;

    public sealed record Unreadable(ReadProblem Problem, string Why) : PreviewOutcome;
}
