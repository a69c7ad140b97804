namespace DealTracker.Cli.Tests.Commands;

public sealed class CompareCommandTests : IAsyncLifetime, IDisposable
{
    private readonly Terminal terminal = new();

    private string[] Store => ["--database", Path.Combine(terminal.Folder, "deals.db"), "--deals", Terminal.Deals];

    public Task InitializeAsync() => Terminal.RunAsync(["ingest", Terminal.SeedsFolder, .. Store]);

    [Theory]
    [InlineData("2025-10", "2026-04-27")]
    [InlineData("2026", "2025")]
    public async Task TwoVersionsAreComparedWhateverTheirNamesAndOrder(string from, string to)
    {
        var answer = await Terminal.RunAsync(["compare", "microsoft-openai", from, to, .. Store]);

        answer.Code.Should().Be(0);
        answer.Lines[0].Should().Be("Microsoft–OpenAI: 2025-10 against 2026-04-27");
        answer.Output.Should().Contain("removed: API exclusivity (exclusivity:openai>microsoft)");
        answer.Output.Should().Contain("  2026-04-27: Microsoft holds a non-exclusive licence to OpenAI’s models and products through 2032.");
    }

    [Fact]
    public async Task AnUnknownVersionIsAnsweredWithThoseThatAreKnown()
    {
        var answer = await Terminal.RunAsync(["compare", "microsoft-openai", "1999", "2026", .. Store]);

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.Contains("'microsoft-openai' is known in these versions: 2025-10, 2026-04-27"));
    }

    [Fact]
    public async Task AnUnknownDealIsTold()
    {
        var answer = await Terminal.RunAsync(["compare", "one-other", "2025", "2026", .. Store]);

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.Contains("No profile describes the deal 'one-other'."));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => terminal.Dispose();
}
