using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;

namespace DealTracker.EndToEnd.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task TheFirstStartIngestsTheSeedsAndTheSecondDoesNot()
    {
        using var first = new Site();
        (await first.Visitor().CountAsync()).Should().Be(5);

        await using var second = first.WithWebHostBuilder(site => site.UseSetting("DealTracker:Data", first.Data));
        (await second.CreateClient().CountAsync()).Should().Be(5);

        first.Log().Count(line => line.GetProperty("MessageTemplate").GetString()!.StartsWith("DealTracker at", StringComparison.Ordinal)).Should().Be(2);
        first.Log().Count(line => line.GetProperty("MessageTemplate").GetString()!.StartsWith("Ingested", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void TheLogBeginsWithTheAddressTheDatabaseAndItsEngine()
    {
        using var site = new Site();
        site.CreateClient();

        var lines = site.Log().Select(line => line.GetProperty("Properties")).ToArray();
        lines[0].GetProperty("Addresses").GetString().Should().StartWith("http://");
        lines[1].GetProperty("DatabasePath").GetString().Should().Be(Path.Combine(site.Data, "dealtracker.db"));
        lines[1].GetProperty("SqliteVersion").GetString().Should().MatchRegex(@"^3\.\d+\.\d+$");
    }

    [Fact]
    public async Task TheLogKeepsRequestsWithTheirNumberAndNoWordOfAnArticle()
    {
        using var site = new Site();
        var visitor = site.Visitor();
        await visitor.FillInAsync([("report.txt", "The quick words of a secret article, until 2032."u8.ToArray())]);
        await visitor.GetAsync("/articles/6?q=something-asked");

        var lines = site.Log();
        var posted = lines.Select(line => line.GetProperty("Properties")).First(p => p.TryGetProperty("Method", out var method) && method.GetString() == "POST");
        posted.GetProperty("Path").GetString().Should().Be("/articles/new");
        posted.GetProperty("Status").GetInt32().Should().Be(302);
        posted.GetProperty("RequestId").GetString().Should().NotBeNullOrEmpty();
        lines.Select(line => line.GetRawText()).Should().NotContain(line => line.Contains("quick words") || line.Contains("something-asked"));
    }

    [Fact]
    public async Task KeysAreKeptBesideTheDatabase()
    {
        using var site = new Site();
        await site.Visitor().GetAsync("/articles/new");

        Directory.GetFiles(Path.Combine(site.Data, "keys"), "key-*.xml").Should().ContainSingle();
    }

    [Theory]
    [InlineData("id: alder\nparties: [Alder, Birch]\nclauses: 3\n", "broken.yaml(1): the id of a deal is", "broken.yaml(3): 'clauses' is a list.")]
    [InlineData(null, "There is no folder", "of deals' profiles")]
    public async Task ABrokenProfileIsToldByLineAndNothingStarts(string? profile, params string[] told)
    {
        var root = Directory.CreateTempSubdirectory("dealtracker-");
        try
        {
            if (profile is not null) await File.WriteAllTextAsync(Path.Combine(root.CreateSubdirectory("data").CreateSubdirectory("deals").FullName, "broken.yaml"), profile);

            var (code, output) = await StartAsync("--urls", "http://127.0.0.1:0", "--DealTracker:Root", root.FullName);

            code.Should().Be(1);
            output.Should().ContainAll(told).And.NotContain("Unhandled exception");
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Output)> StartAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
