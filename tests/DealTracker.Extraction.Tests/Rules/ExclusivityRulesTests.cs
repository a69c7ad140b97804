namespace DealTracker.Extraction.Tests.Rules;

public sealed class ExclusivityRulesTests
{
    [Theory]
    [InlineData("Azure is the exclusive cloud provider of OpenAI's stateless APIs.", "exclusivity:openai>microsoft scope=api @current")]
    [InlineData("OpenAI's API products run on Azure exclusively until AGI.", "exclusivity:openai>microsoft scope=api @current; exclusivity:openai>microsoft until=agi @current")]
    [InlineData("Microsoft's exclusivity over OpenAI's API has been lifted.", "exclusivity:openai>microsoft in-force=false @current; exclusivity:openai>microsoft scope=api @previous")]
    public void AnExclusiveRightIsReadWithItsScopeAndEnd(string sentence, string facts) =>
        Engine.Told(sentence, "exclusivity").Should().Be(facts);

    [Theory]
    [InlineData("Microsoft gave an exclusive interview.")]
    [InlineData("OpenAI's office is open to any visitor.")]
    public void OtherThingsThatAreExclusiveAreNoTerms(string sentence) =>
        Engine.Told(sentence, "exclusivity").Should().BeEmpty();
}
