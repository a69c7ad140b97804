namespace DealTracker.Extraction.Tests.Reading.PlainText;

public sealed class BrokenCitationsTests
{
    [Fact]
    public void ASentenceThatRunsAroundABrokenMarkIsOneParagraph() =>
        Shown.Blocks("The new structure gives OpenAI more freedom, while preserving a major role [4][\n8][\n10]. It comes two months later [\n1].\n").Should().Equal(
            "Paragraph: The new structure gives OpenAI more freedom, while preserving a major role. It comes two months later.");

    [Fact]
    public void ABracketThatNoNumberClosesEndsItsLine() =>
        Shown.Blocks($"{Shown.Lead} [\n{Shown.Follow}\n").Should().Equal($"Paragraph: {Shown.Lead}", $"Paragraph: {Shown.Follow}");
}
