namespace DealTracker.Cli.Tests.Commands;

public sealed class ProfileCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    [Fact]
    public async Task AProfileWithoutFaultCanBeUsed()
    {
        var file = terminal.Write("good.yaml", "id: alder-birch\nparties: [Alder, Birch]\nclauses:\n  - clause: license:alder>birch\n");

        var answer = await Terminal.RunAsync("profile", "check", file);

        (answer.Code, answer.Errors).Should().Be((0, ""));
        answer.Lines.Should().Equal("alder-birch: can be used; 1 clause, 2 names of the parties.");
    }

    [Fact]
    public async Task AWarningIsToldAndKeepsNobodyFromUsingTheProfile()
    {
        var file = terminal.Write("doubtful.yaml", "id: alder-birch\nparties: [Alder, Birch]\nclauses:\n  - clause: license:alder>beech\n");

        var answer = await Terminal.RunAsync("profile", "check", file);

        answer.Code.Should().Be(0);
        answer.Lines[0].Should().StartWith($"{file}(4): warning: 'alder>beech' is not between the two parties");
        answer.Lines[1].Should().EndWith(", 1 warning.");
    }

    [Fact]
    public async Task EveryFaultHasALineOfItsOwn()
    {
        var file = terminal.Write("bad.yaml", "id: alder\nparties: [Alder, Birch]\nclauses:\n  - clause: gift:alder>birch\n");

        var answer = await Terminal.RunAsync("profile", "check", file);

        answer.Code.Should().Be(1);
        answer.Lines.Should().HaveCount(2);
        answer.Lines[0].Should().Be($"{file}(1): the id of a deal is its parties' ids in alphabetical order. Write 'id: alder-birch'.");
        answer.Lines[1].Should().StartWith($"{file}(4): 'gift:alder>birch' names no clause.");
    }

    [Fact]
    public async Task AFolderIsCheckedFileByFile()
    {
        var answer = await Terminal.RunAsync("profile", "check", Terminal.Deals);

        answer.Code.Should().Be(0);
        answer.Lines.Should().HaveCount(4).And.OnlyContain(line => line.Contains(": can be used; ") && !line.Contains("warning"));
    }

    [Fact]
    public async Task AFileThatIsNotThereIsToldAndTheOthersAreChecked()
    {
        var file = terminal.Write("good.yaml", "id: alder-birch\nparties: [Alder, Birch]\nclauses:\n  - clause: license:alder>birch\n");

        var answer = await Terminal.RunAsync("profile", "check", "/no/such/file.yaml", file);

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.StartsWith("/no/such/file.yaml: there is no such file.") && a.Lines.Length == 1);
    }

    [Fact]
    public async Task OtherCommandsTellTheSameFaultsInTheSameWords()
    {
        terminal.Write("bad.yaml", "id: alder\nparties: [Alder, Birch]\nclauses:\n  - clause: gift:alder>birch\n");
        var check = await Terminal.RunAsync("profile", "check", terminal.Folder);

        var extract = await Terminal.RunAsync("extract", Terminal.Seed(1), "--deals", terminal.Folder);

        extract.Code.Should().Be(1);
        extract.Errors.ReplaceLineEndings("\n").Trim().Should().Be(check.Output.ReplaceLineEndings("\n").Trim());
    }

    public void Dispose() => terminal.Dispose();
}
