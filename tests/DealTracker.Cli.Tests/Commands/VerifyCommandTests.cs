using Microsoft.Data.Sqlite;

namespace DealTracker.Cli.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    private string Database => Path.Combine(terminal.Folder, "deals.db");

    [Fact]
    public async Task EveryPromiseIsCountedAndKept()
    {
        await Terminal.RunAsync("ingest", Terminal.SeedsFolder, "--database", Database, "--deals", Terminal.Deals);

        var answer = await Terminal.RunAsync("verify", "--database", Database, "--deals", Terminal.Deals);

        answer.Code.Should().Be(0);
        answer.Lines[0].Should().Be("ok   I1 every article's bytes are those that were given: 5 checked, 0 at fault");
        answer.Lines[^1].Should().Be("Every promise is kept.");
    }

    [Fact]
    public async Task AFaultIsNamedAndTheExitCodeSaysSo()
    {
        await Terminal.RunAsync("ingest", Terminal.Seed(1), "--database", Database, "--deals", Terminal.Deals);
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE ArticleContents SET Text = replace(Text, '2032', '2039')";
        await command.ExecuteNonQueryAsync();

        var answer = await Terminal.RunAsync("verify", "--database", Database, "--deals", Terminal.Deals);

        answer.Code.Should().Be(1);
        answer.Lines.Should().Contain("       the text of article 1 is not the one that its quotes were taken from");
        answer.Lines[^1].Should().MatchRegex("^1 of [0-9]+ checks failed\\.$");
    }

    [Theory]
    [InlineData("nowhere.db", "there is no such database")]
    [InlineData("junk.db", "the database cannot be read")]
    public async Task WhatIsNoDatabaseIsSaid(string name, string why)
    {
        terminal.Write("junk.db", new string('x', 5000));

        var answer = await Terminal.RunAsync("verify", "--database", Path.Combine(terminal.Folder, name), "--deals", Terminal.Deals);

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.Contains(why));
    }

    public void Dispose() => terminal.Dispose();
}
