using DealTracker.Domain.Wording;
using DealTracker.Web.Wording;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Wording;

public sealed class ShortTermsTests
{
    [Theory]
    [InlineData("license:a>b", "until=2032 scope=models,products exclusive=false", "non-exclusive, for models and products, until 2032")]
    [InlineData("revenue-share:a>b", "capped=true until=2030", "with a cap, until 2030")]
    [InlineData("revenue-share:a>b", "capped=false", "without a cap")]
    [InlineData("revenue-share:a>b", "", "a pays a share")]
    [InlineData("revenue-share:a>b", "in-force=true", "a pays a share")]
    [InlineData("investment:a>b", "conditional=35000000000 amount=<=50000000000 upfront=15000000000", "up to $50 billion, $15 billion at first, $35 billion on conditions")]
    [InlineData("purchase-commitment:a>b", "amount=250000000000 term=P7Y", "$250 billion, over 7 years")]
    [InlineData("primary-provider:a>b", "", "b is the main one")]
    [InlineData("milestone-trigger:agi", "", "terms depend on agi")]
    [InlineData("collaboration:a-b", "scope=silicon", "silicon")]
    [InlineData("equity:a>b", "percent=27", "27 percent")]
    [InlineData("first-refusal:a>b", "", "in force")]
    public void TermsAreToldInTheOrderOfPages(string clause, string terms, string told) =>
        ShortTerms.For(Clause(clause, "2025-10", terms), DealNames.None).Should().Be(told);

    [Fact]
    public void WhatEndedHasNoTerms() =>
        ShortTerms.For(Clause(Licence, "2025-10", "scope=api", inForce: false), DealNames.None).Should().Be("ended");
}
