using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace DealTracker.Benchmarks;

/// <summary>So much of an article in a second of the best run: whatever else the machine does can only slow it down.</summary>
internal sealed class RateColumn(string name, Func<LongArticle, double> measure) : IColumn
{
    public string Id => nameof(RateColumn) + name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => name == "facts/s" ? "Facts per second, each place that states one counted" : "Megabytes of text per second";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var article = LongArticle.Of((int)benchmarkCase.Parameters[nameof(ExtractionBenchmark.Bytes)]);
        return summary[benchmarkCase]?.ResultStatistics is { } run ? (measure(article) / (run.Min / 1e9)).ToString("0.000", CultureInfo.InvariantCulture) : "?";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
