using Microsoft.Data.Sqlite;

namespace DealTracker.Cli.Tests.Commands;

public sealed class ReextractCommandTests : IAsyncLifetime, IDisposable
{
    private readonly Terminal terminal = new();

    private string Database => Path.Combine(terminal.Folder, "deals.db");

    public async Task InitializeAsync()
    {
        await Terminal.RunAsync("ingest", Terminal.Seed(1), Terminal.Seed(2), "--database", Database, "--deals", Terminal.Deals);
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE Facts SET Value = '2030' WHERE ArticleId = 1 AND Value = '2032'; UPDATE Articles SET EngineVersion = '0'";
        await command.ExecuteNonQueryAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task TheDifferenceIsShownFirstAndChangesNothing()
    {
        var answer = await RunAsync();
        var again = await RunAsync();

        answer.Should().Match<Answer>(a => a.Code == 0 && a.Errors == "");
        answer.Lines.Should().Contain(line => line.StartsWith("  - ") && line.Contains("until = 2030")).And.Contain(line => line.StartsWith("  + ") && line.Contains("until = 2032 (asserted): \""));
        answer.Lines[^1].Should().Be("2 read, 1 would change; --apply changes them.");
        again.Output.Should().Be(answer.Output);
    }

    [Fact]
    public async Task AppliedItIsShownOnceAndVerified()
    {
        (await RunAsync("--apply")).Lines[^1].Should().Be("2 read, 1 changed.");

        (await RunAsync()).Lines.Should().Equal("2 read, 0 would change.");
        (await Terminal.RunAsync("verify", "--database", Database, "--deals", Terminal.Deals)).Code.Should().Be(0);
    }

    [Fact]
    public async Task OneArticleAloneCanBeReadAgain()
    {
        (await RunAsync("2")).Lines.Should().Equal("1 read, 0 would change.");

        (await RunAsync("9")).Should().Match<Answer>(a => a.Code == 1 && a.Errors.Contains("There is no article 9."));
    }

    private Task<Answer> RunAsync(params string[] args) => Terminal.RunAsync(["reextract", .. args, "--database", Database, "--deals", Terminal.Deals]);
}
