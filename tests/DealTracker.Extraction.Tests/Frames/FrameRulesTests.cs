namespace DealTracker.Extraction.Tests.Frames;

public sealed class FrameRulesTests
{
    [Theory]
    [InlineData("OpenAI's API is reserved for Azure.", "exclusivity:openai>microsoft scope=api @current")]
    [InlineData("OpenAI's API is no longer confined to Azure.", "exclusivity:openai>microsoft in-force=false @current; exclusivity:openai>microsoft scope=api @previous")]
    [InlineData("The API of OpenAI is hosted nowhere but on Azure.", "exclusivity:openai>microsoft scope=api @current")]
    [InlineData("OpenAI may not sell its API through any other cloud.", "exclusivity:openai>microsoft scope=api @current")]
    public void AnExclusivityIsReadFromWordsOfRestriction(string sentence, string facts) => Engine.Told(sentence, "exclusivity").Should().Be(facts);

    [Theory]
    [InlineData("OpenAI must ask Microsoft first before it orders capacity elsewhere.", "first-refusal:openai>microsoft in-force=true @current")]
    [InlineData("Microsoft may match any outside bid for OpenAI's computing.", "first-refusal:openai>microsoft in-force=true @current")]
    public void AFirstRefusalIsReadFromWhoMustBeAsked(string sentence, string facts) => Engine.Told(sentence, "first-refusal").Should().Be(facts);

    [Theory]
    [InlineData("Nobody but Microsoft has invested in OpenAI.")]
    [InlineData("OpenAI and Microsoft met only on Monday.")]
    [InlineData("Azure opened its first data centre in Chicago.")]
    [InlineData("OpenAI might sell its API elsewhere one day.")]
    [InlineData("Oracle may not sell its database through any other cloud.")]
    public void WordsOfRestrictionAloneStateNothing(string sentence) => Engine.Told(sentence, "exclusivity", "launch-priority", "first-refusal").Should().BeEmpty();
}
