using System.Diagnostics;

namespace DealTracker.Cli.Tests.Commands;

public sealed class IngestCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    private string Database => Path.Combine(terminal.Folder, "deals.db");

    [Fact]
    public async Task AFolderIsStoredArticleByArticle()
    {
        var answer = await Terminal.RunAsync("ingest", Terminal.SeedsFolder, "--database", Database, "--deals", Terminal.Deals);

        answer.Code.Should().Be(0);
        answer.Lines.Should().HaveCount(5);
        answer.Lines[0].Should().MatchRegex(@"000_\w+\.txt: article 1, \d+ facts, \d+ events$");
    }

    [Fact]
    public async Task TheSameFileAgainIsNotStoredAgain()
    {
        await Terminal.RunAsync("ingest", Terminal.Seed(1), "--database", Database, "--deals", Terminal.Deals);

        var answer = await Terminal.RunAsync("ingest", Terminal.Seed(1), "--database", Database, "--deals", Terminal.Deals);

        answer.Lines.Single().Should().EndWith(": already stored as article 1");
    }

    [Fact]
    public async Task AnAnnotationBesideAnArticleIsNoArticle()
    {
        var articles = Directory.CreateDirectory(Path.Combine(terminal.Folder, "articles")).FullName;
        File.Copy(Terminal.Seed(1), Path.Combine(articles, "one.txt"));
        File.WriteAllText(Path.Combine(articles, "one.gold.json"), """{"article": "one.txt", "facts": []}""");
        File.WriteAllText(Path.Combine(articles, "README.md"), "What this folder is.");

        var answer = await Terminal.RunAsync("ingest", articles, "--database", Database, "--deals", Terminal.Deals);

        (answer.Code, answer.Errors).Should().Be((0, ""));
        answer.Lines.Should().ContainSingle().Which.Should().Contain("one.txt: article 1, ");
    }

    [Fact]
    public async Task AnUnreadableFileIsToldAndTheOthersAreStored()
    {
        var empty = terminal.Write("empty.txt", "");

        var answer = await Terminal.RunAsync("ingest", empty, Terminal.Seed(1), "--database", Database, "--deals", Terminal.Deals);

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.StartsWith(empty) && a.Lines.Length == 1);
    }

    [Fact]
    public async Task KilledInTheMiddleItLeavesWholeArticlesAndGoesOnWhereItStopped()
    {
        var articles = Directory.CreateDirectory(Path.Combine(terminal.Folder, "articles")).FullName;
        for (var copy = 0; copy < 40; copy++) File.WriteAllText(Path.Combine(articles, $"{copy:00}.txt"), File.ReadAllText(Terminal.Seed(copy % 5)) + $"\nCopy {copy}.");

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dealtracker.dll"), "ingest", articles, "--database", Database, "--deals", Terminal.Deals]) { RedirectStandardOutput = true };
        using (var process = Process.Start(start)!)
        {
            for (var line = 0; line < 7; line++) (await process.StandardOutput.ReadLineAsync()).Should().NotBeNull();
            process.Kill();
            await process.WaitForExitAsync();
        }

        var verified = await Terminal.RunAsync("verify", "--database", Database, "--deals", Terminal.Deals);
        (verified.Code, verified.Errors).Should().Be((0, ""), verified.Output);

        var again = await Terminal.RunAsync("ingest", articles, "--database", Database, "--deals", Terminal.Deals);
        again.Code.Should().Be(0);
        again.Lines.Count(line => line.Contains("already stored")).Should().BeInRange(7, 40, "what was told of is stored");
        again.Lines.Should().HaveCount(40);
    }

    public void Dispose() => terminal.Dispose();
}
