using System.Diagnostics;
using BenchmarkDotNet.Running;
using DealTracker.Benchmarks;

// The figures are of one core, so that they say the same on every machine.
if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Process.GetCurrentProcess().ProcessorAffinity = 1;
BenchmarkRunner.Run<ExtractionBenchmark>(new OneCoreConfig(), args);
