using System.Text.Json;

namespace DealTracker.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Gold =
        """
        {
          "article": "note.txt", "published": "2026-04-28",
          "facts": [
            {"agreement": "alpha-beta", "version": ["current"], "clause": "license:beta>alpha", "attribute": "until", "value": "2032", "evidence": ["until 2032"]}
          ],
          "events": []
        }
        """;

    private readonly Terminal terminal = new();

    public EvaluateCommandTests()
    {
        terminal.Write("note.txt", "A note on nothing\n\nPublished: 28 April 2026\n\nNothing is said of any deal in this note, however long one reads on in it.\n");
        terminal.Write("note.gold.json", Gold);
    }

    [Fact]
    public async Task AFolderIsScoredAsATable()
    {
        var answer = await Terminal.RunAsync("evaluate", terminal.Folder, "--deals", Terminal.Deals, "--errors");

        (answer.Code, answer.Errors).Should().Be((0, ""));
        answer.Lines.Should().Equal(
            "  missed  note.txt: [current] license:beta>alpha until=2032 | until 2032",
            "                                  precision   recall       F1  right  extra missed",
            "note.txt                              1.000    0.000    0.000      0      0      1",
            "license                               1.000    0.000    0.000      0      0      1",
            "events                                1.000    1.000    1.000      0      0      0",
            "all facts                             1.000    0.000    0.000      0      0      1",
            "evidence on found facts 1.000 · certainty 1.000 · publication date 1.000 · articles 1, failed 0");
    }

    [Fact]
    public async Task JsonHasTheSameFigures()
    {
        var answer = await Terminal.RunAsync("evaluate", terminal.Folder, "--deals", Terminal.Deals, "--json", "--agreements", "gamma-delta");

        var score = JsonDocument.Parse(answer.Output).RootElement;
        score.EnumerateObject().Select(member => member.Name).Should().Equal(
            "articles", "failed", "precision", "recall", "f1", "evidence", "certainty", "published", "events_f1", "by_kind");
        (score.GetProperty("articles").GetInt32(), score.GetProperty("recall").GetDouble()).Should().Be((1, 1));
    }

    [Fact]
    public async Task AnArticleThatCannotBeReadIsToldAndScoresNothing()
    {
        terminal.Write("empty.txt", "");
        terminal.Write("empty.gold.json", Gold.Replace("note.txt", "empty.txt", StringComparison.Ordinal));

        var answer = await Terminal.RunAsync("evaluate", terminal.Folder, "--deals", Terminal.Deals);

        answer.Code.Should().Be(2);
        answer.Errors.Should().StartWith("FAILED empty.txt: ");
        answer.Lines[^1].Should().EndWith("publication date 0.500 · articles 2, failed 1");
    }

    [Fact]
    public async Task AListOfSetsLeavesAPageForEach()
    {
        var list = terminal.Write("sets.txt", $"# sets\nnotes | . | {Terminal.Deals} | alpha-beta\n");

        var answer = await Terminal.RunAsync("evaluate", "--sets", list);

        (answer.Code, answer.Errors).Should().Be((0, ""));
        answer.Lines.Should().ContainSingle().Which.Should().StartWith("notes            F1 0.000  precision 1.000");
        File.ReadAllText(Path.Combine(terminal.Folder, "notes.md")).Should().Be(
            """
            # notes

            1 articles, 0 not read.

            | kind | precision | recall | F1 | right | extra | missed |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | license | 1.000 | 0.000 | 0.000 | 0 | 0 | 1 |
            | **all facts** | 1.000 | 0.000 | 0.000 | 0 | 0 | 1 |
            | events | 1.000 | 1.000 | 1.000 | 0 | 0 | 0 |

            | evidence | certainty | publication date |
            | ---: | ---: | ---: |
            | 1.000 | 1.000 | 1.000 |

            | article | precision | recall | F1 | right | extra | missed |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | note.txt | 1.000 | 0.000 | 0.000 | 0 | 0 | 1 |

            """);
    }

    [Theory]
    [InlineData("notes | .", "a set is written as name | folders | folders of profiles | agreements")]
    [InlineData("notes | nowhere | .", "evaluate wants folders that exist")]
    public async Task AListWithAMistakeIsRefused(string line, string why)
    {
        var answer = await Terminal.RunAsync("evaluate", "--sets", terminal.Write("sets.txt", line));

        answer.Code.Should().Be(1);
        answer.Errors.Should().Contain(why);
    }

    [Fact]
    public async Task WithoutAFolderItSaysWhatItWants()
    {
        var answer = await Terminal.RunAsync("evaluate");

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.Contains("evaluate wants folders that exist"));
    }

    [Fact]
    public async Task AGoldFileThatIsNoneIsNamed()
    {
        var broken = terminal.Write("broken.gold.json", "{\"facts\":[{}]}");

        var answer = await Terminal.RunAsync("evaluate", terminal.Folder, "--deals", Terminal.Deals);

        answer.Should().Match<Answer>(a => a.Code == 1 && a.Errors.StartsWith($"{broken}: This is no annotation: "));
    }

    public void Dispose() => terminal.Dispose();
}
