using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace DealTracker.Benchmarks;

/// <summary>In this process, pinned to one core; few runs, as the largest article takes a minute.</summary>
internal sealed class OneCoreConfig : ManualConfig
{
    public OneCoreConfig()
    {
        AddJob(Job.Default.WithToolchain(new InProcessNoEmitToolchain(TimeSpan.FromHours(1), logOutput: false)).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3).WithInvocationCount(1).WithUnrollFactor(1));
        AddColumnProvider(DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Min, StatisticColumn.Mean, new RateColumn("MB/s", article => article.Bytes / 1e6), new RateColumn("facts/s", article => article.Statements));
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.JoinSummary);
    }
}
