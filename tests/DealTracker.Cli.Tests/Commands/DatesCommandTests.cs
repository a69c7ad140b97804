using System.Text.Json;
using DealTracker.Cli.Commands;

namespace DealTracker.Cli.Tests.Commands;

public sealed class DatesCommandTests
{
    [Fact]
    public void EachLineIsAnsweredByAnArray()
    {
        var (code, output, errors) = Run(
            """{"text":"It met on Monday – “yesterday” – and in 2032.","reference":"2026-04-28"}""",
            "",
            """{"text":"Nothing at all.","reference":"2026-04-28"}""",
            """{"text":"In October it met."}""");

        (code, errors).Should().Be((0, ""));
        output.Should().HaveCount(3);
        JsonDocument.Parse(output[0]).RootElement.EnumerateArray().Select(found => found.ToString()).Should().Equal(
            """{"text":"Monday","start":10,"end":16,"value":"2026-04-27"}""",
            """{"text":"yesterday","start":20,"end":29,"value":"2026-04-27"}""",
            """{"text":"2032","start":40,"end":44,"value":"2032"}""");
        output[1].Should().Be("[]");
        output[2].Should().Be("""[{"text":"October","start":3,"end":10,"value":"XXXX-10"}]""");
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"reference":"2026-04-28"}""")]
    [InlineData("""{"text":"In May.","reference":"soon"}""")]
    [InlineData("""{"text":12}""")]
    [InlineData("""{"text":"\ud83d"}""")]
    public void ALineThatIsNoQuestionStopsWithItsNumber(string line)
    {
        var (code, output, errors) = Run("""{"text":"In 2032."}""", line);

        code.Should().Be(2);
        output.Should().HaveCount(1);
        errors.Should().StartWith("Line 2 is not an object");
    }

    private static (int Code, string[] Output, string Errors) Run(params string[] lines)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = DatesCommand.Run(new StringReader(string.Join('\n', lines)), output, errors);
        return (code, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), errors.ToString());
    }
}
