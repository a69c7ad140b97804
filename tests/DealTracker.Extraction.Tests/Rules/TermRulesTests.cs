namespace DealTracker.Extraction.Tests.Rules;

public sealed class TermRulesTests
{
    [Theory]
    [InlineData("Microsoft has an exclusive licence to OpenAI's models. This right lasts until 2032.", "license:openai>microsoft exclusive=true @current; license:openai>microsoft scope=models @current; license:openai>microsoft until=2032 @current")]
    [InlineData("Microsoft holds a licence to OpenAI's models. It was a cold day.", "license:openai>microsoft scope=models @current")]
    public void AnEndInTheNextSentenceBelongsToTheRightSpokenOf(string sentence, string facts) =>
        Engine.Told(sentence, "license").Should().Be(facts);
}
