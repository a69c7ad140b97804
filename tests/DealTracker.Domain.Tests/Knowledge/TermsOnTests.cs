using DealTracker.Domain.Dates;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Ledgers;
using DealTracker.Domain.Tests.Ledgers;

namespace DealTracker.Domain.Tests.Knowledge;

public sealed class TermsOnTests
{
    private const string Licence = "license:lab>maker";
    private const string Share = "revenue-share:lab>maker";

    private static readonly Ledger TwoVersions = LedgerFold.Fold(Some.Deal,
    [
        Some.Article(1, "2026-04-28",
            Some.Fact("2025-10", Licence, "exclusive", "true"), Some.Fact("2025-10", Share, "percent", "20", at: 20),
            Some.Fact("2026-04-27", Licence, "exclusive", "false", at: 40), Some.Fact("2026-04-27", Licence, "until", "2032", at: 60),
            Some.Fact("2026-04-27", Share, "in-force", "false", at: 80)),
    ]);

    [Theory]
    [InlineData("2025-12-01", "license InForce, revenue-share InForce")]
    [InlineData("2026-04-26", "license InForce, revenue-share InForce")]
    [InlineData("2026-04-27", "license InForce")]
    [InlineData("2032-12-31", "license InForce")]
    [InlineData("2033-01-01", "")]
    [InlineData("2025-10-15", "license Perhaps Begins 2025-10, revenue-share Perhaps Begins 2025-10")]
    [InlineData("2025-10", "license ForPart Begins 2025-10, revenue-share ForPart Begins 2025-10")]
    [InlineData("2026-04", "license ForPart Changes 2026-04-27, revenue-share ForPart Ends 2026-04-27")]
    [InlineData("2026", "license ForPart Changes 2026-04-27, revenue-share ForPart Ends 2026-04-27")]
    [InlineData("2032", "license InForce")]
    [InlineData("203X", "license ForPart Ends 2032")]
    [InlineData("2026-Q2", "license ForPart Changes 2026-04-27, revenue-share ForPart Ends 2026-04-27")]
    public void ATermHoldsFromItsAnnouncementUpToItsEnd(string date, string held) => Held(TermsOn.Of(TwoVersions, EdtfDate.Parse(date))!).Should().Be(held);

    [Theory]
    [InlineData("2025-09-30")]
    [InlineData("2019")]
    public void BeforeTheFirstAnnouncementThereIsNoAnswer(string date) => TermsOn.Of(TwoVersions, EdtfDate.Parse(date)).Should().BeNull();

    [Fact]
    public void WhatChangedWithinThePeriodIsShownAsItEndedWithWhatWasBefore()
    {
        var licence = TermsOn.Of(TwoVersions, EdtfDate.Parse("2026-04"))!.Terms[0];

        licence.State.StatedIn.Should().Be("2026-04-27");
        licence.Before!.Attributes.Should().ContainSingle().Which.Value.Text.Should().Be("true");
    }

    [Fact]
    public void WhatHasEndedAndWhatIsYetToBeginStandApart()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
            [Some.Article(1, "2026-04-28", Some.Fact("2026-04-27", Licence, "from", "2027"), Some.Fact("2026-04-27", Share, "until", "2026-06", at: 20))]);

        var day = TermsOn.Of(ledger, EdtfDate.Parse("2026-08-01"))!;

        day.Terms.Should().BeEmpty();
        day.Ahead.Should().ContainSingle().Which.Clause.ToString().Should().Be(Licence);
        day.Ended.Should().ContainSingle().Which.Clause.ToString().Should().Be(Share);
    }

    [Fact]
    public void ADateWithoutAYearIsNoQuestion() =>
        new Action(() => TermsOn.Of(TwoVersions, EdtfDate.Parse("XXXX-10"))).Should().Throw<ArgumentException>();

    [Fact]
    public void TheSeedsHoldTheirTermsOnTheDaysBetween()
    {
        var seeds = LedgerFold.Fold("microsoft-openai", AnnotatedArticles.Seeds);
        string[] On(string date) => [.. TermsOn.Of(seeds, EdtfDate.Parse(date))!.Terms.Select(term => term.State.Clause.ToString())];

        On("2026-01-15").Should().Contain("exclusivity:openai>microsoft").And.Contain("milestone-trigger:agi").And.NotContain("primary-provider:openai>microsoft");
        On("2026-11-20").Should().Contain("primary-provider:openai>microsoft").And.Contain("purchase-commitment:openai>microsoft").And.NotContain("exclusivity:openai>microsoft");
    }

    [Fact]
    public void AllArticlesTogetherAnswerForEveryYearOfTheDeal()
    {
        var all = LedgerFold.Fold("microsoft-openai", [.. AnnotatedArticles.Seeds, .. AnnotatedArticles.Dev]);

        TermsOn.Of(all, EdtfDate.Parse("2019-07-21")).Should().BeNull();
        TermsOn.Of(all, EdtfDate.Parse("2021-06-01"))!.Terms.Should().Contain(term => term.State.Clause.ToString() == "license:openai>microsoft");
        TermsOn.Of(all, EdtfDate.Parse("2025-06-01"))!.Terms.Should().Contain(term => term.State.Clause.ToString() == "first-refusal:openai>microsoft");
        TermsOn.Of(all, EdtfDate.Parse("2026-06-01"))!.Version.Id.Should().Be("2026-04-27");
    }

    private static string Held(TermsOn day) => string.Join(", ", day.Terms.Select(term =>
        $"{term.State.Clause.Kind} {term.Standing}{(term.Turn is { } turn ? $" {turn.Kind} {turn.Date}" : "")}"));
}
