using System.Diagnostics;
using System.Text;

namespace DealTracker.Cli.Tests;

/// <summary>The built program, started as people start it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Terminal terminal = new();

    [Fact]
    public async Task StartedFromAnotherFolderItFindsTheProfilesAndWritesPlainUtf8()
    {
        var (code, bytes) = await StartAsync("extract", Terminal.Seed(1));

        code.Should().Be(0);
        bytes[0].Should().Be((byte)'{');
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Should().Contain("’");
    }

    [Fact]
    public async Task WithoutACommandItSaysWhichThereAre()
    {
        var answer = await Terminal.RunAsync("--help");

        answer.Output.Should().ContainAll("extract", "ingest", "compare", "dates");
    }

    public void Dispose() => terminal.Dispose();

    private async Task<(int Code, byte[] Output)> StartAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dealtracker.dll"), .. args])
        {
            WorkingDirectory = terminal.Folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray());
    }
}
