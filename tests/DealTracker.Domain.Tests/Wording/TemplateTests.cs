using DealTracker.Domain.Wording;

namespace DealTracker.Domain.Tests.Wording;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("Plain words | as they stand.", "Plain words | as they stand.")]
    [InlineData("{a} and {b}", "A and B")]
    [InlineData("{a}[, with {b}][, with {none}]", "A, with B")]
    [InlineData("[{none} first|{a} second|third]", "A second")]
    [InlineData("[{none}|third]", "third")]
    [InlineData("[{a}[ and {none}| or {b}]]", "A or B")]
    [InlineData("[{empty}an exclusive|a] right", "an exclusive right")]
    public void TheFirstAlternativeThatIsKnownStands(string template, string words) => Template.Parse(template).Fill(Value).Should().Be(words);

    [Fact]
    public void WithoutAValueThatItNeedsNothingIsSaid() => Template.Parse("{a} {none}").Fill(Value).Should().BeNull();

    [Theory]
    [InlineData("[never closed")]
    [InlineData("{never closed")]
    [InlineData("closed] too early")]
    [InlineData("[{a]}")]
    public void ABracketWithoutItsPartnerIsAFault(string template) => FluentActions.Invoking(() => Template.Parse(template)).Should().Throw<FormatException>();

    [Theory]
    [InlineData("key= template")]
    [InlineData(" = template")]
    [InlineData("key = one\nkey = two")]
    public void AFileTellsWhichLineIsWrong(string lines) =>
        FluentActions.Invoking(() => LanguageFile.Read(lines.Split('\n'))).Should().Throw<FormatException>().WithMessage("Line *");

    private static string? Value(string name) => name switch { "a" => "A", "b" => "B", "empty" => "", _ => null };
}
