using System.Text.Json;
using System.Text.RegularExpressions;
using DealTracker.Extraction.Reading;

namespace DealTracker.Extraction.Tests.Reading;

public sealed partial class CorpusReadingTests
{
    /// <summary>Quotes that the annotators took from what is rightly left out.</summary>
    private static readonly string[] FromFurniture = ["Anthropic to buy $30 billion of Azure: what we know", "Released: September 2, 2025"];

    public static TheoryData<string> Articles => [.. Sets.SelectMany(CorpusFiles.Articles)];

    private static string[] Sets => ["seeds", "dev", "deals-dev", "layout", "own"];

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryQuoteOfAnArticleStandsInOneBlockThatIsRead(string path)
    {
        var article = Read(path);
        var blocks = article.Blocks.Where(block => block.Kind != BlockKind.LeftOut).Select(block => Squeezed(Shown.WordsOf(article, block))).ToList();

        var lost = Quotes(CorpusFiles.GoldOf(path)).Where(quote => !Parts(quote).All(part => blocks.Exists(block => block.Contains(part, StringComparison.Ordinal))));

        lost.Except(FromFurniture).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void ADateThatTheFormatStatesIsTheArticlesOwn(string path)
    {
        var gold = CorpusFiles.GoldOf(path);

        var stated = Read(path).Metadata.PublishedOn.Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        stated.Should().BeSubsetOf([gold.GetProperty("published").GetString() ?? ""]);
    }

    [Theory]
    [InlineData("mo1-april-terms")]
    [InlineData("mo2-october-terms")]
    public void AllShapesOfAnArticleSayTheSameInTheSameOrder(string name)
    {
        var shapes = CorpusFiles.Articles("layout").Where(path => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)).ToList();

        var clean = Words(shapes.Single(path => path.EndsWith("_clean.txt", StringComparison.Ordinal)));

        shapes.Should().HaveCountGreaterThan(9).And.AllSatisfy(path => Words(path).Should().Equal(clean, path));
    }

    /// <summary>What is read of an article, block by block; footnotes, which only some shapes have, apart.</summary>
    private static IEnumerable<string> Words(string path)
    {
        var article = Read(path);
        var read = article.Blocks.Where(block => block.Kind is not (BlockKind.LeftOut or BlockKind.Footnote));
        return read.Select(block => Squeezed(Shown.WordsOf(article, block)));
    }

    private static ArticleText Read(string path) =>
        ArticleReader.Read(CorpusFiles.Bytes(path), Path.GetFileName(path)).Should().BeOfType<ReadOutcome.Read>().Subject.Article;

    private static IEnumerable<string> Quotes(JsonElement gold) =>
        gold.GetProperty("facts").EnumerateArray().Concat(gold.GetProperty("events").EnumerateArray())
            .SelectMany(found => found.GetProperty("evidence").EnumerateArray())
            .Select(quote => quote.ValueKind == JsonValueKind.String ? quote.GetString()! : quote.GetProperty("quote").GetString()!)
            .Distinct();

    /// <summary>A quote without the markup that no reader sees; a table's row is a quote from each of its cells.</summary>
    private static IEnumerable<string> Parts(string quote) =>
        quote.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(part => Squeezed(Markup().Replace(part, "")));

    private static string Squeezed(string text) => Layout().Replace(Citation().Replace(text, ""), "");

    [GeneratedRegex(@"[*`]|^[AQ]\. |…$|\.\.\.$", RegexOptions.None, 1000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\[\s*\d+\s*\]", RegexOptions.None, 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"[\s\u00a0\u2000-\u200f\u202f\u2060\u00ad\u2010\u2011\ufeff-]+", RegexOptions.None, 1000)]
    private static partial Regex Layout();
}
