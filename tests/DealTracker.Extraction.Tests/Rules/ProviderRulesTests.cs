namespace DealTracker.Extraction.Tests.Rules;

public sealed class ProviderRulesTests
{
    [Theory]
    [InlineData("Microsoft remains OpenAI's primary cloud partner.", "primary-provider:openai>microsoft in-force=true @current")]
    [InlineData("Azure is OpenAI's primary cloud.", "primary-provider:openai>microsoft in-force=true @current")]
    public void TheMainProviderIsReadByNameOrPlatform(string sentence, string facts) =>
        Engine.Told(sentence, "primary-provider").Should().Be(facts);

    [Theory]
    [InlineData("Microsoft's primary worry is the price of electricity.")]
    [InlineData("Amazon is not OpenAI's primary cloud partner.")]
    public void OtherUsesOfPrimaryAreNoTerms(string sentence) =>
        Engine.Told(sentence, "primary-provider").Should().BeEmpty();
}
