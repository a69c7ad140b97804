namespace DealTracker.Extraction.Tests.Discourse;

public sealed class DefinedNamesTests
{
    [Theory]
    [InlineData("OpenAI (\"the Developer\") signed a contract with Microsoft Corp. (\"the Host\"). The API of the Developer is confined to the Host.")]
    [InlineData("OpenAI (the \"Developer\") signed a contract with Microsoft (the \"Host\"). The Developer's API is reserved for the Host.")]
    public void ANameThatTheArticleDefinesStandsForItsParty(string text) =>
        Engine.Told(text, "exclusivity").Should().Be("exclusivity:openai>microsoft scope=api @current");

    [Fact]
    public void WordsInABracketAloneDefineNothing() =>
        Engine.Told("OpenAI (the lab) met Microsoft. The host's API is confined to the plant.", "exclusivity").Should().BeEmpty();
}
