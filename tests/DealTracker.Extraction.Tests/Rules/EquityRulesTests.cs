namespace DealTracker.Extraction.Tests.Rules;

public sealed class EquityRulesTests
{
    [Theory]
    [InlineData("Microsoft owns about 27 percent of OpenAI.", "equity:openai>microsoft percent=27 @current")]
    [InlineData("Microsoft's stake in OpenAI is worth $135 billion.", "equity:openai>microsoft amount=135000000000 @current")]
    [InlineData("OpenAI is 27 percent owned by Microsoft.", "equity:openai>microsoft percent=27 @current")]
    public void AStakeIsReadAsAPercentageOrAValue(string sentence, string facts) =>
        Engine.Told(sentence, "equity").Should().Be(facts);

    [Theory]
    [InlineData("Microsoft shares rose 2 percent.")]
    [InlineData("OpenAI has a 60 percent share of the market.")]
    public void OtherShareFiguresAreNoStake(string sentence) =>
        Engine.Told(sentence, "equity").Should().BeEmpty();
}
