using System.Diagnostics;
using BenchmarkDotNet.Running;
using DealTracker.Benchmarks;

// The figures are of one core, so that they say the same on every machine.
if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Process.GetCurrentProcess().ProcessorAffinity = 1;

// "fold" measures the ledger; without it, the engine is measured.
if (args is ["fold", .. var rest]) BenchmarkRunner.Run<FoldBenchmark>(new FoldConfig(), rest);
else BenchmarkRunner.Run<ExtractionBenchmark>(new OneCoreConfig(), args);
