namespace DealTracker.Extraction.Tests.Chronology;

public sealed class TimeOfTests
{
    [Theory]
    [InlineData("Until Monday OpenAI had to host its API on Azure exclusively.", "exclusivity:openai>microsoft scope=api @previous/2026-04-27")]
    [InlineData("Before the amendment, Microsoft held an exclusive licence to OpenAI's models.", "license:openai>microsoft exclusive=true @previous; license:openai>microsoft scope=models @previous")]
    [InlineData("Under the previous agreement, OpenAI paid Microsoft a share of its revenue.", "revenue-share:openai>microsoft in-force=true @previous")]
    [InlineData("Microsoft formerly had a right of first refusal on OpenAI's computing capacity.", "first-refusal:openai>microsoft in-force=true @previous")]
    public void WordsOfThePastPutATermInThePreviousVersion(string sentence, string facts) =>
        Engine.Told(sentence).Should().Be(facts);
}
