using System.Text.Json;

namespace DealTracker.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    [Fact]
    public async Task OneFileIsOneObjectInTheShapeOfAnnotations()
    {
        var answer = await Terminal.RunAsync("extract", Terminal.Seed(0), "--deals", Terminal.Deals);

        answer.Should().Match<Answer>(a => a.Code == 0 && a.Errors == "");
        var article = JsonDocument.Parse(answer.Lines.Single()).RootElement;
        article.EnumerateObject().Select(member => member.Name).Should().Equal("article", "published", "publishedBasis", "outlets", "facts", "events");
        article.GetProperty("article").GetString().Should().Be(Path.GetFileName(Terminal.Seed(0)));
        article.GetProperty("facts")[0].EnumerateObject().Select(member => member.Name)
            .Should().Equal("agreement", "version", "clause", "attribute", "value", "certainty", "evidence", "rule");
        article.GetProperty("facts")[0].GetProperty("evidence")[0].EnumerateObject().Select(member => member.Name).Should().Equal("quote", "start", "end");
        article.GetProperty("events")[0].EnumerateObject().Select(member => member.Name).Should().Equal("date", "parties", "kind", "evidence", "rule");
    }

    [Fact]
    public async Task SeveralFilesAreALineEach()
    {
        var answer = await Terminal.RunAsync("extract", Terminal.Seed(1), Terminal.Seed(2), "--deals", Terminal.Deals);

        answer.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetString()![..3]).Should().Equal("001", "002");
    }

    [Fact]
    public async Task TheDateGivenOverrulesTheArticle()
    {
        var answer = await Terminal.RunAsync("extract", Terminal.Seed(1), "--deals", Terminal.Deals, "--published", "2026-04-28");

        var article = JsonDocument.Parse(answer.Lines.Single()).RootElement;
        article.GetProperty("published").GetString().Should().Be("2026-04-28");
        article.GetProperty("publishedBasis").GetString().Should().Be("stated");
    }

    [Fact]
    public async Task WhatIsNoDateIsRefused()
    {
        var answer = await Terminal.RunAsync("extract", Terminal.Seed(1), "--published", "soon");

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.Contains("'soon' is no date such as 2026, 2026-04 or 2026-04-27."));
    }

    [Fact]
    public async Task AnUnreadableFileIsToldAndTheOthersArePrinted()
    {
        var empty = terminal.Write("empty.txt", "");

        var answer = await Terminal.RunAsync("extract", empty, "/no/such/file.txt", Terminal.Seed(1), "--deals", Terminal.Deals);

        answer.Code.Should().Be(1);
        answer.Lines.Should().ContainSingle();
        answer.Errors.Should().Contain($"{empty}: ").And.Contain("/no/such/file.txt: there is no such file.");
    }

    [Fact]
    public async Task AFolderWithoutProfilesIsTold()
    {
        var answer = await Terminal.RunAsync("extract", Terminal.Seed(1), "--deals", Path.Combine(terminal.Folder, "none"));

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.Contains("no such folder"));
    }

    [Fact]
    public async Task AMistakeInAProfileIsToldWithItsFile()
    {
        terminal.Write("broken.yaml", "id: [");

        var answer = await Terminal.RunAsync("extract", Terminal.Seed(1), "--deals", terminal.Folder);

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.Contains("broken.yaml"));
    }

    public void Dispose() => terminal.Dispose();
}
