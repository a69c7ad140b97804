using DealTracker.Domain.Review;

namespace DealTracker.Domain.Tests.Review;

public sealed class GivenValueTests
{
    [Theory]
    [InlineData("exclusive", " Yes ", "true")]
    [InlineData("in-force", "false", "false")]
    [InlineData("until", "2032", "2032")]
    [InlineData("until", "AGI", "agi")]
    [InlineData("until", "2027-h1", "2027-H1")]
    [InlineData("from", "2026-04-27", "2026-04-27")]
    [InlineData("percent", "27.50", "27.5")]
    [InlineData("amount", "<= 50,000,000,000", "<=50000000000")]
    [InlineData("scope", "products, models", "models,products")]
    [InlineData("term", "p7y", "P7Y")]
    public void WhatPeopleWriteComesToItsCanonicalForm(string attribute, string given, string value) => GivenValue.Read(attribute, given)!.Value.Text.Should().Be(value);

    [Theory]
    [InlineData("exclusive", "2032")]
    [InlineData("until", "2032-13")]
    [InlineData("until", "XXXX-10")]
    [InlineData("from", "agi")]
    [InlineData("percent", "much")]
    [InlineData("percent", "-3")]
    [InlineData("scope", ",")]
    [InlineData("scope", "<script>")]
    [InlineData("term", "P")]
    [InlineData("amount", "")]
    [InlineData("amount", null)]
    public void WhatCanBeNoValueOfTheAttributeIsNone(string attribute, string? given) => GivenValue.Read(attribute, given).Should().BeNull();
}
