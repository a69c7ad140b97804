using BenchmarkDotNet.Attributes;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Benchmarks;

/// <summary>From the facts of one deal to its ledger, and from that to a comparison.</summary>
public class FoldBenchmark
{
    private IReadOnlyList<SourceArticle> articles = [];
    private Ledger folded = null!;

    [Params(100, 1_000, 10_000, 100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        articles = ManyFacts.Articles(Facts);
        folded = FromFactsToLedger();
        if (folded.Versions.Count < 2 || articles.Sum(article => article.Facts.Count) != Facts) throw new InvalidOperationException("The articles do not state what they should.");
    }

    [Benchmark]
    public Ledger FromFactsToLedger() => LedgerFold.Fold(ManyFacts.Deal, articles);

    [Benchmark]
    public VersionComparison CompareOldestWithNewest() => VersionComparer.Compare(folded.Versions[0], folded.Versions[^1]);
}
