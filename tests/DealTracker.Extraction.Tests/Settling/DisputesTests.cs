namespace DealTracker.Extraction.Tests.Settling;

public sealed class DisputesTests
{
    [Theory]
    [InlineData("AWS is the exclusive third-party cloud distributor of OpenAI Frontier.||Microsoft disputes that.", "exclusivity:openai>amazon scope=frontier @current disputed")]
    [InlineData("AWS is the exclusive third-party cloud distributor of OpenAI Frontier.||Amazon disputes that.", "exclusivity:openai>amazon scope=frontier @current")]
    [InlineData("AWS is the exclusive third-party cloud distributor of OpenAI Frontier.||Microsoft said nothing.", "exclusivity:openai>amazon scope=frontier @current")]
    [InlineData("Does Microsoft dispute it? AWS is the exclusive third-party cloud distributor of OpenAI Frontier.", "exclusivity:openai>amazon scope=frontier @current")]
    public void OnlyTheOtherSidesDenialMarksAnExclusiveRightAsDisputed(string paragraphs, string facts) =>
        Engine.Told(paragraphs).Should().Be(facts);
}
