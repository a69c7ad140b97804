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
        var (code, bytes) = await StartAsync(["extract", Terminal.Seed(1)]);

        code.Should().Be(0);
        bytes[0].Should().Be((byte)'{');
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Should().Contain("’");
    }

    [Theory]
    [InlineData("C.UTF-8", "UTC")]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "Asia/Riyadh")]
    [InlineData("th_TH.UTF-8", "Asia/Kathmandu")]
    [InlineData("de_DE.UTF-8", "Pacific/Pago_Pago")]
    public async Task TheSameBytesGiveTheSameJsonInEveryCultureAndTimeZone(string language, string zone)
    {
        string[] extract = ["extract", .. Enumerable.Range(0, 5).Select(Terminal.Seed), "--deals", Terminal.Deals];

        var (code, bytes) = await StartAsync(extract, language, zone);

        code.Should().Be(0);
        bytes.Should().Equal(Encoding.UTF8.GetBytes((await Terminal.RunAsync(extract)).Output));
    }

    [Fact]
    public async Task WithoutACommandItSaysWhichThereAre()
    {
        var answer = await Terminal.RunAsync("--help");

        answer.Output.Should().ContainAll("extract", "ingest", "compare", "dates");
    }

    public void Dispose() => terminal.Dispose();

    private async Task<(int Code, byte[] Output)> StartAsync(string[] args, string language = "C.UTF-8", string zone = "UTC")
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dealtracker.dll"), .. args])
        {
            WorkingDirectory = terminal.Folder,
            RedirectStandardOutput = true,
            Environment = { ["LC_ALL"] = language, ["TZ"] = zone },
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray());
    }
}
