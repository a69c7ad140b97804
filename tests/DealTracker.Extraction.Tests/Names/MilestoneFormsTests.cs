using DealTracker.Extraction.Names;

namespace DealTracker.Extraction.Tests.Names;

public sealed class MilestoneFormsTests
{
    [Theory]
    [InlineData("FDA approval", "FDA's nod")]
    [InlineData("FDA approval", "approval by the FDA")]
    [InlineData("approval by the FDA", "green light from the FDA")]
    [InlineData("approval by the FDA", "FDA clearance")]
    [InlineData("one million subscribers", "1 million subscribers")]
    [InlineData("one million subscribers", "1,000,000 subscribers")]
    [InlineData("maiden flight", "maiden flight")]
    public void AMilestoneHasOtherNames(string alias, string other) => MilestoneForms.Of(alias).Should().Contain(other);

    [Theory]
    [InlineData("maiden flight")]
    [InlineData("the European approval")]
    [InlineData("AGI")]
    public void WhatNamesNobodyKeepsItsOneName(string alias) => MilestoneForms.Of(alias).Should().Equal(alias);
}
