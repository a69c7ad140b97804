namespace DealTracker.Extraction.Tests.Settling;

public sealed class ModalityTests
{
    [Theory]
    [InlineData("Does Microsoft own 27 percent of OpenAI?")]
    [InlineData("Microsoft does not own 27 percent of OpenAI.")]
    [InlineData("Microsoft denied that it owns 27 percent of OpenAI.")]
    [InlineData("Nobody says that Microsoft owns 27 percent of OpenAI.")]
    [InlineData("If Microsoft owned 27 percent of OpenAI, it would say so.")]
    [InlineData("Analysts expect that Microsoft will own 27 percent of OpenAI.")]
    [InlineData("Analysts had expected Microsoft to own 27 percent of OpenAI.")]
    [InlineData("Microsoft might own 27 percent of OpenAI.")]
    [InlineData("Microsoft should own 27 percent of OpenAI.")]
    [InlineData("Microsoft wants to own 27 percent of OpenAI.")]
    [InlineData("Imagine that Microsoft owns 27 percent of OpenAI.")]
    [InlineData("An earlier version of this article said that Microsoft owns 72 percent of OpenAI.")]
    [InlineData("The chart wrongly gave Microsoft 72 percent of OpenAI.")]
    [InlineData("I think Microsoft owns 27 percent of OpenAI.")]
    [InlineData("It is unclear whether Microsoft owns 27 percent of OpenAI.")]
    public void WhatIsAskedDeniedSupposedForetoldWantedOrCorrectedIsNoFact(string sentence) =>
        Engine.Told(sentence).Should().BeEmpty();

    [Theory]
    [InlineData("Microsoft reportedly owns 27 percent of OpenAI.")]
    [InlineData("Microsoft owns 27 percent of OpenAI, according to a person who has seen the contract.")]
    [InlineData("According to people close to the talks, Microsoft owns 27 percent of OpenAI.")]
    [InlineData("Microsoft is expected to own 27 percent of OpenAI.")]
    [InlineData("Sources say that Microsoft owns 27 percent of OpenAI.")]
    public void AnUnnamedSourceOrAWordOfDoubtHedges(string sentence) =>
        Engine.Told(sentence).Should().Be("equity:openai>microsoft percent=27 @current hedged");

    [Theory]
    [InlineData("Microsoft will own 27 percent of OpenAI.")]
    [InlineData("Reuters reported that Microsoft owns 27 percent of OpenAI.")]
    [InlineData("OpenAI said that Microsoft owns 27 percent of OpenAI.")]
    public void ANamedSourceAndAPlainFutureDoNotHedge(string sentence) =>
        Engine.Told(sentence).Should().Be("equity:openai>microsoft percent=27 @current");
}
