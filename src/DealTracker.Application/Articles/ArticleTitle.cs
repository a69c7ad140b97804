using DealTracker.Extraction.Reading;

namespace DealTracker.Application.Articles;

/// <summary>What an article is called in lists: its headline, or its first words where it has none.</summary>
internal static class ArticleTitle
{
    private const int Longest = 120;

    public static string Of(ArticleText article, string fileName)
    {
        var title = article.Metadata.Title;
        if (string.IsNullOrWhiteSpace(title))
            title = article.Blocks.FirstOrDefault(block => block.Kind != BlockKind.LeftOut) is { } first ? first.Span.In(article.Text) : fileName;
        title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length <= Longest ? title : Shorten(title);
    }

    private static string Shorten(string title)
    {
        var cut = title.LastIndexOf(' ', Longest - 1);
        if (cut <= 0) cut = char.IsHighSurrogate(title[Longest - 2]) ? Longest - 2 : Longest - 1;
        return title[..cut] + "…";
    }
}
