namespace DealTracker.Extraction.Tests.Rules;

public sealed class LicenceRulesTests
{
    [Theory]
    [InlineData("Microsoft has a licence to OpenAI's models and products until 2032.", "license:openai>microsoft scope=models,products @current; license:openai>microsoft until=2032 @current")]
    [InlineData("Microsoft's licence to OpenAI's intellectual property is no longer exclusive.", "license:openai>microsoft exclusive=false @current; license:openai>microsoft exclusive=true @previous")]
    [InlineData("OpenAI has granted Microsoft a non-exclusive licence to its technology.", "license:openai>microsoft exclusive=false @current")]
    [InlineData("OpenAI licensed GPT-3 exclusively to Microsoft.", "license:openai>microsoft exclusive=true @current; license:openai>microsoft scope=gpt-3 @current")]
    public void ALicenceIsReadWithItsScopeEndAndExclusivity(string sentence, string facts) =>
        Engine.Told(sentence, "license").Should().Be(facts);

    [Theory]
    [InlineData("Microsoft licenses Windows to its customers.")]
    [InlineData("A licence is a right to use something.")]
    public void LicencesOfOtherThingsAreNoTerms(string sentence) =>
        Engine.Told(sentence, "license").Should().BeEmpty();
}
