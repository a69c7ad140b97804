using DealTracker.Domain.Facts;
using DealTracker.Domain.Review;

namespace DealTracker.Domain.Tests.Review;

public sealed class ReviewedFactsTests
{
    private const string Text = "The licence runs until 2032, they say. The licence runs until 2032, they say.";

    private static readonly Fact Machine = Fact("2026-04-27", "2032", 0);

    private static readonly Correction To2030 = new(TermValue.FromText("2030"), null, null);

    [Fact]
    public void ACorrectedFactCountsAsCorrectedAndKeepsItsQuote()
    {
        var counted = Review(Decision(Verdict.Corrected, To2030), Machine).Counted.Single();

        counted.Should().Be(Machine with { Value = TermValue.FromText("2030") });
    }

    [Fact]
    public void ARejectedFactDoesNotCountAndAConfirmedOneDoes()
    {
        Review(Decision(Verdict.Rejected), Machine).Counted.Should().BeEmpty();
        Review(Decision(Verdict.Confirmed), Machine).Counted.Should().Equal(Machine);
    }

    [Theory]
    [InlineData("2026-04-27", "2032", 0, true)]
    [InlineData("current", "2032", 0, true)]
    [InlineData("2026-04-27", "2032", 5, true)]
    [InlineData("2026-04-27", "2031", 0, true)]
    [InlineData("current", "2031", 0, false)]
    [InlineData("current", "2032", 5, false)]
    public void ACorrectionFindsItsFactInALaterReadingByTwoOfVersionValueAndWords(string version, string value, int at, bool found)
    {
        var reviewed = Review(Decision(Verdict.Corrected, To2030), Fact(version, value, at));

        reviewed.Orphaned.Should().HaveCount(found ? 0 : 1);
        reviewed.Counted.Single().Value.Text.Should().Be(found ? "2030" : value);
    }

    [Theory]
    [InlineData(Verdict.Confirmed)]
    [InlineData(Verdict.Rejected)]
    public void WhatWasSaidOfOneValueIsNotSaidOfAnother(Verdict verdict)
    {
        var reviewed = Review(Decision(verdict), Fact("2026-04-27", "2031", 0));

        reviewed.Orphaned.Should().ContainSingle();
        reviewed.Counted.Should().ContainSingle();
    }

    [Fact]
    public void TheFactThatIsMostLikeItTakesTheDecisionAndNoOtherDoes()
    {
        var (other, exact) = (Fact("2026-04-27", "2031", 0), Machine);

        Review(Decision(Verdict.Corrected, To2030), other, exact).Counted.Select(f => f.Value.Text).Should().Equal("2031", "2030");
        Review(Decision(Verdict.Corrected, To2030), exact, other).Counted.Select(f => f.Value.Text).Should().Equal("2030", "2031");
    }

    [Fact]
    public void AFactOfAnotherClauseIsAnother() =>
        Review(Decision(Verdict.Rejected), Machine with { Attribute = "from" }).Orphaned.Should().ContainSingle();

    private static ReviewedFacts Review(FactDecision decision, params Fact[] facts) => ReviewedFacts.Of(facts, Text, [decision]);

    private static FactDecision Decision(Verdict verdict, Correction? correction = null) => new(1, FactIdentity.Of(Machine, Text), verdict, correction);

    private static Fact Fact(string version, string value, int at) => Some.Fact(version, "license:lab>maker", "until", value, at: at);
}
