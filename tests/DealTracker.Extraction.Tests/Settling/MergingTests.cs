namespace DealTracker.Extraction.Tests.Settling;

public sealed class MergingTests
{
    [Fact]
    public void OneFactCarriesEveryQuoteThatSaysIt()
    {
        var fact = Engine.Read("Microsoft owns 27 percent of OpenAI.", "OpenAI is 27 percent owned by Microsoft.").Facts.Should().ContainSingle().Subject;

        fact.Evidence.Should().HaveCount(2).And.BeInAscendingOrder(e => e.Start);
    }

    [Fact]
    public void TheStrongerCertaintyOfTwoQuotesCounts() =>
        Engine.Told("Microsoft reportedly owns 27 percent of OpenAI.||Microsoft owns 27 percent of OpenAI.").Should().Be("equity:openai>microsoft percent=27 @current");

    [Fact]
    public void WhatEndsNowHeldBefore() =>
        Engine.Told("Microsoft no longer pays OpenAI a share of its revenue.").Should()
            .Be("revenue-share:microsoft>openai in-force=false @current; revenue-share:microsoft>openai in-force=true @previous");

    [Fact]
    public void AnEndOnAMilestoneStatesTheTriggerToo() =>
        Engine.Told("OpenAI's API products run on Azure exclusively until AGI.").Should().Contain("milestone-trigger:agi in-force=true @current");

    [Fact]
    public void InForceGoesWithoutSayingBesideAnotherAttribute() =>
        Engine.Told("OpenAI pays Microsoft a share of its revenue until 2030.").Should().Be("revenue-share:openai>microsoft until=2030 @current");
}
