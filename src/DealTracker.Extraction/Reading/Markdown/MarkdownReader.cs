using DealTracker.Extraction.Reading.Drafts;
using Markdig;
using Markdig.Syntax;

namespace DealTracker.Extraction.Reading.Markdown;

/// <summary>Reads Markdown from Markdig's syntax tree.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseFootnotes().UseEmphasisExtras().UseTaskLists().Build();

    /// <summary>A Markdown file with its front matter.</summary>
    public static DraftArticle ReadFile(string text)
    {
        var (front, body) = FrontMatter.Split(text);
        return new DraftArticle("markdown", Read(body)) { Title = front.Title, PublishedOn = front.PublishedOn };
    }

    /// <summary>The blocks of a Markdown text whose characters are normalised and whose front matter is gone.</summary>
    public static IReadOnlyList<Draft> Read(string text)
    {
        MarkdownGuard.Check(text);
        MarkdownDocument tree;
        try
        {
            tree = Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            throw UnreadableArticleException.Malformed("The Markdown is nested too deep.");
        }

        return new MarkdownBlocks(text).Read(tree);
    }
}
