using DealTracker.Domain.Clauses;
using DealTracker.Domain.Comparison;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

/// <summary>Seeds and fourteen more annotated articles together: dates of every precision fall into place.</summary>
public sealed class LongHistoryTests
{
    private static readonly Ledger Partnership = LedgerFold.Fold("microsoft-openai", [.. AnnotatedArticles.Seeds, .. AnnotatedArticles.Dev]);

    [Fact]
    public void EachVersionComesOutOnceAtItsBestPrecision() =>
        Partnership.Versions.Select(version => version.Id).Should().Equal(
            "2019-07-22", "2020-09-22", "2023-01-23", "2025-01-21", "2025-10-28", "2026-04-27");

    [Fact]
    public void TheSeedsMonthJoinsTheDayThatOthersState() =>
        Partnership.Versions.Single(version => version.Id == "2025-10-28").Articles.Should().Contain([1L, 2, 3, 4, 5]);

    [Fact]
    public void MoneyThatFollowedInSomeYearIsKeptAndMakesNoVersion()
    {
        var state = Partnership.Unplaced.Should().ContainSingle().Subject;

        (state.Clause.ToString(), state.StatedIn, state.Attributes.Single().Value.Text).Should().Be(("investment:microsoft>openai", "2021", "2000000000"));
        AnnotatedArticles.Words(state.Attributes[0].Evidence[0]).Should().Be("A further $2 billion followed in 2021, without a press release.");
        Partnership.Events.Should().Contain(happened => happened.Date.Text == "2021", "that it happened is told beside the terms");
    }

    [Theory]
    [InlineData("purchase-commitment:openai>microsoft", "2025-10-28", true)]
    [InlineData("first-refusal:openai>microsoft", "2025-10-28", false)]
    public void WhatTheNewestArticlesDoNotSpeakOfIsCarriedAsItStood(string clause, string statedIn, bool inForce) =>
        Partnership.Versions[^1].Clauses.Single(state => state.Clause == ClauseKey.Parse(clause))
            .Should().Match<ClauseState>(state => state.Carried && state.StatedIn == statedIn && state.InForce == inForce);

    [Theory]
    [InlineData("license:openai>microsoft", ChangeKind.Changed, "until=2030", "exclusive=true scope=models,products until=2032")]
    [InlineData("exclusivity:openai>microsoft", ChangeKind.Changed, "scope=api until=2030", "scope=api until=agi")]
    [InlineData("revenue-share:openai>microsoft", ChangeKind.Changed, "percent=20 until=2030", "until=agi")]
    [InlineData("first-refusal:openai>microsoft", ChangeKind.Removed, "in-force=true", "in-force=false")]
    [InlineData("equity:openai>microsoft", ChangeKind.Changed, "percent=32.5", "percent=27 amount=135000000000")]
    [InlineData("milestone-trigger:agi", ChangeKind.Unchanged, "in-force=true", "in-force=true")]
    [InlineData("purchase-commitment:openai>microsoft", ChangeKind.Unchanged, "in-force=true", "amount=250000000000")]
    [InlineData("investment:microsoft>openai", ChangeKind.NotMentioned, "amount=10000000000", "amount=10000000000")]
    public void ThePairOf2025SaysWhatBecameOfEachClause(string clause, ChangeKind kind, string from, string to)
    {
        var change = VersionComparer.Compare(Partnership.Versions[^3], Partnership.Versions[^2]).Clauses.Single(change => change.Clause == ClauseKey.Parse(clause));

        change.Change.Should().Be(kind);
        from.Split(' ').Should().BeSubsetOf(TermsOf(change.From!));
        to.Split(' ').Should().BeSubsetOf(TermsOf(change.To!));
    }

    [Fact]
    public void ARightThatEndedStaysEnded()
    {
        var refusal = Partnership.Versions[^1].Clauses.Single(state => state.Clause.Kind == "first-refusal");

        refusal.Should().Match<ClauseState>(s => !s.InForce && s.Carried && s.StatedIn == "2025-10-28");
    }

    private static IEnumerable<string> TermsOf(ClauseState state) => state.Attributes.Select(attribute => $"{attribute.Attribute}={attribute.Value}");
}
