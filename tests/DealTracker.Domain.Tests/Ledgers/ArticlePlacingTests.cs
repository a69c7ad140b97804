using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

public sealed class ArticlePlacingTests
{
    private const string Licence = "license:lab>maker";
    private const string Share = "revenue-share:lab>maker";

    private static readonly SourceArticle Dated = Some.Article(1, "2026-04-28",
        Some.Fact("2025-10", Licence, "exclusive", "true"),
        Some.Fact("2025-10", Share, "percent", "20"),
        Some.Fact("2026-04-27", Licence, "exclusive", "false"),
        Some.Fact("2026-04-27", Licence, "until", "2032"));

    [Theory]
    [InlineData("2025-10", "2025-10-28", "2025-10-28")]
    [InlineData("2025", "2025-10-28", "2025-10-28")]
    [InlineData("2025-10-28", "2025-10-28", "2025-10-28")]
    public void NamesThatAgreeAreOneVersionAtTheBestPrecision(string coarse, string fine, string id)
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, null, Some.Fact(coarse, Licence, "until", "2032")),
            Some.Article(2, null, Some.Fact(fine, Share, "percent", "20")),
        ]);

        ledger.Versions.Should().ContainSingle().Which.Id.Should().Be(id);
    }

    [Fact]
    public void AnEventBetweenBothPartiesGivesAVersionItsDay()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, null, Some.Fact("2025-10", Licence, "until", "2032")),
            Some.Article(2, "2025-10-29", Some.Event("2025-10-28", "lab maker")),
        ]);

        ledger.Versions.Should().ContainSingle().Which.Id.Should().Be("2025-10-28");
    }

    [Theory]
    [InlineData("report")]
    [InlineData("objection")]
    public void TermsThatAreReportedLaterAreThoseInForceThen(string kind)
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2025-02-01", Some.Fact("2025-01-21", Licence, "until", "2030")),
            Some.Article(2, "2026-06-14", Some.Fact("2025-05", Share, "percent", "20"), Some.Event("2025-05", "gazette", kind)),
        ]);

        ledger.Versions.Should().ContainSingle().Which.Should().Match<AgreementVersion>(v => v.Id == "2025-01-21" && v.InferredArticles.Single() == 2);
    }

    [Fact]
    public void AReportOnTheDayOfAnAgreementHidesNoVersion()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2025-02-01", Some.Fact("2025-01-21", Licence, "until", "2030")),
            Some.Article(2, "2026-06-14", Some.Fact("2025-05", Share, "percent", "20"), Some.Event("2025-05", "gazette", "report"), Some.Event("2025-05-02", "lab maker")),
        ]);

        ledger.Versions.Select(version => version.Id).Should().Equal("2025-01-21", "2025-05-02");
    }

    [Fact]
    public void WhatTwoArticlesDateIsAVersionThoughItWasOnlyReported() =>
        LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2025-02-01", Some.Fact("2025-01-21", Licence, "until", "2030")),
            Some.Article(2, "2026-06-14", Some.Fact("2025-05", Share, "percent", "20"), Some.Event("2025-05", "gazette", "report")),
            Some.Article(3, "2026-06-14", Some.Fact("2025-05", Share, "percent", "20")),
        ]).Versions.Select(version => version.Id).Should().Equal("2025-01-21", "2025-05");

    [Fact]
    public void AVersionKnownBeforehandGivesTheMonthItsDay()
    {
        SourceArticle[] articles = [Some.Article(1, null, Some.Fact("2025-10", Licence, "until", "2032")), Some.Article(2, "2025-11-01", Some.Fact("2025-10-29", Share, "percent", "20"))];

        LedgerFold.Fold(Some.Deal, articles[..1], [Known("2025-10-28")]).Versions.Select(version => version.Id).Should().Equal("2025-10-28");
        LedgerFold.Fold(Some.Deal, articles, [Known("2025-10-28", "2025-10-29")]).Versions.Select(version => version.Id).Should().Equal("2025-10-28");
    }

    [Fact]
    public void AVersionKnownBeforehandThatNoArticleSpeaksOfIsNone() =>
        LedgerFold.Fold(Some.Deal, [Some.Article(1, null, Some.Fact("2025-10", Licence, "until", "2032"))], [Known("2024-03-01")])
            .Versions.Select(version => version.Id).Should().Equal("2025-10");

    private static KnownVersion Known(string date, params string[] also) =>
        new(Domain.Dates.EdtfDate.Parse(date), [.. also.Select(Domain.Dates.EdtfDate.Parse)], "");

    [Fact]
    public void TwoEventsInOneMonthLeaveTheMonthAsItIs()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, null, Some.Fact("2025-10", Licence, "until", "2032")),
            Some.Article(2, "2025-10-30", Some.Event("2025-10-28", "lab maker"), Some.Event("2025-10-30", "lab maker", "purchase")),
        ]);

        ledger.Versions.Should().ContainSingle().Which.Id.Should().Be("2025-10");
    }

    [Theory]
    [InlineData("lab rival", "agreement")]
    [InlineData("lab", "agreement")]
    [InlineData("lab maker", "statement")]
    public void OtherEventsNameNoVersion(string parties, string kind)
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, null, Some.Fact("2025-10", Licence, "until", "2032")),
            Some.Article(2, "2025-10-29", Some.Event("2025-10-28", parties, kind)),
        ]);

        ledger.Versions.Should().ContainSingle().Which.Id.Should().Be("2025-10");
    }

    [Fact]
    public void NoArticleReportsTermsThatWereAnnouncedAfterIt()
    {
        var ledger = LedgerFold.Fold(Some.Deal, [Some.Article(1, "2026-04-27", Some.Fact("2032", Licence, "exclusive", "false"))]);

        ledger.Versions.Should().BeEmpty();
        ledger.Unplaced.Should().ContainSingle().Which.StatedIn.Should().Be("2032");
    }

    [Fact]
    public void AnEventAloneMakesNoVersion() =>
        LedgerFold.Fold(Some.Deal, [Some.Article(1, "2025-10-29", Some.Event("2025-10-28", "lab maker"))]).Versions.Should().BeEmpty();

    [Theory]
    [InlineData("XXXX-10", "2025-10")]
    [InlineData("XXXX-04", "2026-04-27")]
    public void AMonthWithoutItsYearIsTheOneThatOthersDate(string name, string version)
    {
        var placed = VersionOf(Some.Article(2, null, Some.Fact(name, "equity:lab>maker", "percent", "27")));

        placed.Should().Be(version);
    }

    [Fact]
    public void AMonthThatNobodyDatesStaysUnplaced() =>
        VersionOf(Some.Article(2, null, Some.Fact("XXXX-07", "equity:lab>maker", "percent", "27"))).Should().Be("XXXX-07, unplaced");

    [Fact]
    public void AnEventGivesAMonthItsYearWhereNoFactDoes()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2025-12-01", Some.Event("2025-10-28", "lab maker")),
            Some.Article(2, null, Some.Fact("XXXX-10", "equity:lab>maker", "percent", "27")),
        ]);

        ledger.Versions.Should().ContainSingle().Which.Should().Match<AgreementVersion>(v => v.Id == "2025-10-28" && v.InferredArticles.Single() == 2);
    }

    [Theory]
    [InlineData("exclusive", "false", "2026-04-27")]
    [InlineData("exclusive", "true", "2025-10")]
    [InlineData("scope", "models", "current, unplaced")]
    [InlineData("until", "2040", "current, unplaced")]
    public void AnUndatedCurrentGoesWhereItsTermsMatch(string attribute, string value, string version) =>
        VersionOf(Some.Article(2, null, Some.Fact("current", Licence, attribute, value)), Licence, attribute, value).Should().Be(version);

    [Fact]
    public void AnUndatedCurrentThatMatchesTwoVersionsAlikeStaysUnplaced()
    {
        var twice = Some.Article(1, "2026-04-28",
            Some.Fact("2025-10", Licence, "until", "2032"),
            Some.Fact("2026-04-27", Licence, "until", "2032"));

        LedgerFold.Fold(Some.Deal, [twice, Some.Article(2, null, Some.Fact("current", Licence, "until", "2032"))])
            .Unplaced.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2026-05-01", "2026-04-27")]
    [InlineData("2026-04", "2026-04-27")]
    [InlineData("2026-01-01", "2025-10")]
    [InlineData("2024-01-01", "current, unplaced")]
    public void ADatedCurrentIsTheNewestMatchByItsDay(string published, string version)
    {
        var twice = Some.Article(1, "2026-04-28",
            Some.Fact("2025-10", "equity:lab>maker", "percent", "27"),
            Some.Fact("2026-04-27", "equity:lab>maker", "percent", "27"));
        var article = Some.Article(2, published, Some.Fact("current", "equity:lab>maker", "percent", "27"));

        var ledger = LedgerFold.Fold(Some.Deal, [twice, article]);

        (ledger.Versions.SingleOrDefault(v => v.Articles.Contains(2))?.Id ?? "current, unplaced").Should().Be(version);
    }

    [Fact]
    public void PreviousIsTheVersionJustBeforeTheOneAnnounced() =>
        VersionOf(Some.Article(2, "2026-04-27",
            Some.Fact("2026-04-27", Licence, "until", "2032"),
            Some.Fact("previous", "equity:lab>maker", "percent", "27"))).Should().Be("2025-10");

    [Fact]
    public void PreviousFollowsACurrentThatWasInferred() =>
        VersionOf(Some.Article(2, null,
            Some.Fact("current", Licence, "until", "2032"),
            Some.Fact("previous", "equity:lab>maker", "percent", "27"))).Should().Be("2025-10");

    [Fact]
    public void PreviousIsWhatTheArticleItselfCallsIt()
    {
        var article = Some.Article(2, "2026-04-28",
            Some.Fact("previous 2025-10", Share, "percent", "20"),
            Some.Fact("previous", "equity:lab>maker", "percent", "27"));

        var ledger = LedgerFold.Fold(Some.Deal, [Dated, article]);

        ledger.Versions[0].Articles.Should().Equal(1, 2);
        ledger.Versions[0].InferredArticles.Should().BeEmpty();
    }

    [Fact]
    public void PreviousAloneFoundsNoVersion() =>
        LedgerFold.Fold(Some.Deal, [Some.Article(1, "2025-10-28",
            Some.Fact("2025-10-28", Licence, "until", "2032"),
            Some.Fact("previous", "equity:lab>maker", "percent", "27"))])
            .Unplaced.Should().ContainSingle().Which.StatedIn.Should().Be("previous");

    [Fact]
    public void AnEventOffersADateToPreviousTerms()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2026-04-27",
                Some.Fact("2026-04-27", Licence, "until", "2032"),
                Some.Fact("previous", "equity:lab>maker", "percent", "27"),
                Some.Event("2025-10", "lab maker")),
        ]);

        ledger.Versions.Select(version => version.Id).Should().Equal("2025-10", "2026-04-27");
    }

    /// <summary>Where the equity (or the given) fact of <paramref name="article"/> ends up beside the dated article.</summary>
    private static string VersionOf(SourceArticle article, string clause = "equity:lab>maker", string attribute = "percent", string value = "27")
    {
        var ledger = LedgerFold.Fold(Some.Deal, [Dated, article]);
        bool Holds(ClauseState state) => !state.Carried && state.Clause.ToString() == clause &&
            state.Attributes.Any(a => a.Attribute == attribute && a.Value.Text == value && a.Evidence.Any(quote => quote.Article == article.Id));
        return ledger.Versions.SingleOrDefault(version => version.Clauses.Any(Holds))?.Id
            ?? $"{ledger.Unplaced.Single(Holds).StatedIn}, unplaced";
    }
}
