using System.Text;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Tests.Reading;

/// <summary>Reads files in memory, and retells an article as lines for tests to compare.</summary>
internal static class Shown
{
    public const string Lead =
        "Microsoft and OpenAI rewrote their partnership on Monday, and the biggest change is that any cloud may now sell what the laboratory makes.";

    public const string Follow =
        "Until Monday, everything that ran over the programming interface had to be hosted on the servers of one company, and of that one alone.";

    public static ArticleText Article(string text, string name = "article.txt") => Article(Encoding.UTF8.GetBytes(text), name);

    public static ArticleText Article(byte[] bytes, string name = "article.txt") =>
        ArticleReader.Read(bytes, name).Should().BeOfType<ReadOutcome.Read>().Subject.Article;

    public static ReadOutcome.Unreadable Refusal(byte[] bytes, string name = "article.txt") =>
        ArticleReader.Read(bytes, name).Should().BeOfType<ReadOutcome.Unreadable>().Subject;

    public static ReadOutcome.Unreadable Refusal(string text, string name = "article.txt") => Refusal(Encoding.UTF8.GetBytes(text), name);

    /// <summary>One line for each block: its kind, level and speaker or reason, and its words.</summary>
    public static IReadOnlyList<string> Blocks(ArticleText article) => [.. article.Blocks.Select(block => $"{Kind(block)}: {WordsOf(article, block)}")];

    public static IReadOnlyList<string> Blocks(string text, string name = "article.txt") => Blocks(Article(text, name));

    /// <summary>The same without blocks that are left out.</summary>
    public static IReadOnlyList<string> ReadBlocks(ArticleText article) =>
        [.. Blocks(article).Where(line => !line.StartsWith("LeftOut", StringComparison.Ordinal))];

    /// <summary>The block's words without what is masked.</summary>
    public static string WordsOf(ArticleText article, TextBlock block)
    {
        var words = new StringBuilder();
        var at = block.Span.Start;
        foreach (var mask in article.Masked.Where(block.Span.Contains))
        {
            words.Append(article.Text, at, mask.Start - at);
            at = mask.End;
        }

        return words.Append(article.Text, at, block.Span.End - at).ToString().Trim();
    }

    private static string Kind(TextBlock block) => block switch
    {
        { LeftOutBecause: { } reason } => $"LeftOut({reason})",
        { Cell: { } cell } => FormattableString.Invariant($"Cell({cell.Table},{cell.Row},{cell.Column}{(cell.IsHeading ? ",heading" : "")})"),
        { Speaker: { } speaker } => $"{block.Kind}({speaker})",
        { Level: > 0 } => FormattableString.Invariant($"{block.Kind}{block.Level}"),
        _ => block.Kind.ToString(),
    };
}
