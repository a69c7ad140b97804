using System.Globalization;
using DealTracker.Domain;
using DealTracker.Domain.Facts;
using DealTracker.Extraction.Profiles;
using DealTracker.Extraction.Reading;
using DealTracker.Extraction.Tests.Reading;

namespace DealTracker.Extraction.Tests;

public sealed class ExtractorTests
{
    private static readonly Extractor AllDeals = new([.. Engine.Profiles, .. ProfileReader.ReadFolder(Path.Combine(CorpusFiles.Root, "deals-dev", "profiles"))]);

    public static TheoryData<string> Articles => [.. new[] { "seeds", "dev", "deals-dev", "layout" }.SelectMany(CorpusFiles.Articles)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void EveryQuoteIsASliceOfTheTextThatIsRead(string path)
    {
        var article = Shown.Article(CorpusFiles.Bytes(path), Path.GetFileName(path));
        var reading = AllDeals.Extract(article);

        var read = article.Blocks.Where(b => b.Kind != BlockKind.LeftOut).Select(b => b.Span).ToList();
        var quotes = reading.Facts.SelectMany(f => f.Evidence).Concat(reading.Events.SelectMany(e => e.Evidence)).ToList();
        quotes.Where(q => q.End > article.Text.Length || string.IsNullOrWhiteSpace(q.In(article.Text)) || !read.Exists(b => b.Contains(q))).Should().BeEmpty();
        reading.Facts.Where(f => f.Evidence.Count == 0 || f.Versions.Count == 0).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void TheSameFactsComeOutTwiceAndInEveryCulture(string culture)
    {
        var expected = Lines(AllDeals);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Lines(new Extractor([.. Engine.Profiles, .. ProfileReader.ReadFolder(Path.Combine(CorpusFiles.Root, "deals-dev", "profiles"))])).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AStatedPublicationDateOverrulesTheArticlesOwn()
    {
        var reading = Engine.Extractor.Extract(Engine.Article("Published 3 May 2026", "Microsoft owns 27 percent of OpenAI."), Engine.Published);

        (reading.Published, reading.PublishedBasis).Should().Be((Engine.Published, Domain.Dates.DateBasis.Stated));
    }

    [Fact]
    public void AnArticleWithoutBlocksHasNoFacts() => Engine.Extractor.Extract(Engine.Article()).Facts.Should().BeEmpty();

    [Fact]
    public void AnExplanationTellsTheSentencesReadAndWhyACandidateWasDropped()
    {
        var article = Engine.Article("Does Microsoft own 27 percent of OpenAI?");

        var explained = Engine.Extractor.Explain(article, Engine.Published);

        explained.Sentences.Should().Equal(new TextSpan(0, article.Text.Length));
        explained.Candidates.Should().NotBeEmpty().And.OnlyContain(c => c.Dropped == "a question");
    }

    private static List<string> Lines(Extractor extractor) =>
        [.. CorpusFiles.Articles("dev").Concat(CorpusFiles.Articles("deals-dev")).SelectMany(path => Lines(extractor.Extract(Shown.Article(CorpusFiles.Bytes(path), Path.GetFileName(path)))))];

    private static IEnumerable<string> Lines(ArticleReading reading) =>
        [.. reading.Facts.Select(f => $"{Engine.Line(f)} {string.Join(' ', f.Evidence)} {f.Rule}"), .. reading.Events.Select(e => $"{e.Date} {e.Kind} {string.Join('+', e.Parties)} {string.Join(' ', e.Evidence)}")];
}
