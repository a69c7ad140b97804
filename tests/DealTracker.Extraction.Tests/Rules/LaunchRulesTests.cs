namespace DealTracker.Extraction.Tests.Rules;

public sealed class LaunchRulesTests
{
    [Theory]
    [InlineData("OpenAI products will ship first on Azure.", "launch-priority:openai>microsoft in-force=true @current")]
    [InlineData("OpenAI's new products launch on Azure first, unless Microsoft cannot and chooses not to support the capabilities.", "launch-priority:openai>microsoft exception=true @current")]
    [InlineData("New products of OpenAI appear on Azure before they appear anywhere else.", "launch-priority:openai>microsoft in-force=true @current")]
    public void APlatformThatGetsProductsFirstHasPriority(string sentence, string facts) =>
        Engine.Told(sentence, "launch-priority").Should().Be(facts);

    [Theory]
    [InlineData("Microsoft shipped the first copy of Windows in 1985.")]
    [InlineData("OpenAI launched a product on Monday.")]
    public void ALaunchWithoutAnOrderIsNoPriority(string sentence) =>
        Engine.Told(sentence, "launch-priority").Should().BeEmpty();
}
