using System.Text;
using DealTracker.Extraction.Tests.Reading;

namespace DealTracker.Extraction.Tests;

public sealed class ExtractorRobustnessTests
{
    private const int Seed = 20260427;

    [Fact]
    public void NoMutatedArticleMakesTheEngineThrow()
    {
        var random = new Random(Seed);
        var articles = CorpusFiles.Articles("dev").Where(p => p.EndsWith(".txt", StringComparison.Ordinal)).Select(p => Shown.Article(CorpusFiles.Bytes(p)).Text).ToList();
        for (var i = 0; i < 300; i++)
        {
            var text = Mutated(articles[i % articles.Count], i / articles.Count % 5, random);
            var read = () => Engine.Extractor.Extract(Engine.Article(text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)), Engine.Published);
            read.Should().NotThrow("mutation {0} of article {1} is only text", i / articles.Count % 5, i % articles.Count);
        }
    }

    // The limit is far above what a pass of linear cost needs, and far below what a quadratic one does.
    [Theory(Timeout = 60_000)]
    [InlineData("Microsoft ", 20_000)]
    [InlineData("licence ", 25_000)]
    [InlineData("licences", 25_000)]
    [InlineData(",", 20_000)]
    [InlineData(", ", 20_000)]
    [InlineData("\"", 5_000)]
    [InlineData("that ", 10_000)]
    [InlineData("says that Microsoft ", 5_000)]
    [InlineData("Microsoft pays OpenAI and ", 4_000)]
    [InlineData("Microsoft pays OpenAI a share of revenue, which ", 2_000)]
    [InlineData("until 2030 ", 10_000)]
    [InlineData("$5 billion ", 10_000)]
    [InlineData("two hundred and ", 10_000)]
    [InlineData("OpenAI and Microsoft agreed in October 2025. ", 2_000)]
    public async Task ARepeatedWordIsReadToItsEnd(string words, int times)
    {
        var text = new StringBuilder().Insert(0, words, times).ToString();

        var reading = await Task.Run(() => Engine.Extractor.Extract(Engine.Article(text, Engine.Cast), Engine.Published));

        reading.Facts.Where(f => f.Evidence.Count == 0).Should().BeEmpty();
    }

    private static string Mutated(string text, int how, Random random)
    {
        var sentences = text.Split(". ");
        var at = random.Next(text.Length);
        switch (how)
        {
            case 0: return text[..at];
            case 1: return text[at..] + text[..at];
            case 2: return string.Join(". ", sentences.SelectMany(s => new[] { s, s }));
            case 3:
                random.Shuffle(sentences);
                return string.Join(". ", sentences);
            default:
                var noisy = new StringBuilder(text);
                for (var k = 0; k < 60; k++) noisy[random.Next(noisy.Length)] = (char)random.Next(random.Next(2) == 0 ? 32 : 0xffff);
                return noisy.ToString();
        }
    }
}
