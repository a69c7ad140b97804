namespace DealTracker.Extraction.Tests.Rules;

public sealed class RevenueShareRulesTests
{
    [Theory]
    [InlineData("OpenAI pays Microsoft a share of its revenue until 2030.", "revenue-share:openai>microsoft until=2030 @current")]
    [InlineData("Microsoft no longer pays OpenAI a share of its revenue.", "revenue-share:microsoft>openai in-force=false @current; revenue-share:microsoft>openai in-force=true @previous")]
    [InlineData("The revenue share that OpenAI pays to Microsoft is capped.", "revenue-share:openai>microsoft capped=true @current")]
    [InlineData("OpenAI pays Microsoft 20 percent of its revenue.", "revenue-share:openai>microsoft percent=20 @current")]
    public void WhoSharesRevenueWithWhomIsReadWithPercentCapAndEnd(string sentence, string facts) =>
        Engine.Told(sentence, "revenue-share").Should().Be(facts);

    [Theory]
    [InlineData("Microsoft's revenue rose by a fifth.")]
    [InlineData("Microsoft and OpenAI share a building.")]
    public void RevenueAloneIsNoShare(string sentence) =>
        Engine.Told(sentence, "revenue-share").Should().BeEmpty();
}
