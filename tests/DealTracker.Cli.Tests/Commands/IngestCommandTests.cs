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

    public void Dispose() => terminal.Dispose();
}
