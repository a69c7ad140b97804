using BenchmarkDotNet.Attributes;
using DealTracker.Domain.Facts;

namespace DealTracker.Benchmarks;

/// <summary>From an article's bytes to its facts, for articles of growing size.</summary>
public class ExtractionBenchmark
{
    private LongArticle article = null!;

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        article = LongArticle.Of(Bytes);
        if (article.Statements == 0) throw new InvalidOperationException("The article states nothing.");
    }

    [Benchmark]
    public ArticleReading FromBytesToFacts() => article.Read();
}
