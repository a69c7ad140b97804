namespace DealTracker.Extraction.Tests.Rules;

public sealed class ContinuationRulesTests
{
    private const string Refusal = "Microsoft had a right of first refusal on OpenAI's capacity.";

    [Theory]
    [InlineData("That option lapsed.")]
    [InlineData("It gave that up.")]
    [InlineData("Gone.")]
    public void WhatStandsForAClauseEndsIt(string next) => Engine.Told(Refusal + " " + next, "first-refusal").Should().Contain("in-force=false");

    [Theory]
    [InlineData("The right lapses if the milestone is missed.")]
    [InlineData("It gave a party.")]
    [InlineData("Not gone.")]
    [InlineData("The tenant's lease lapsed.")]
    public void AConditionOrAnotherThingEndsNothing(string next) => Engine.Told(Refusal + " " + next, "first-refusal").Should().NotContain("in-force=false");
}
