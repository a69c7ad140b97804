using DealTracker.Domain.Clauses;
using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

public sealed class LedgerFoldTests
{
    private const string Licence = "license:lab>maker";
    private const string Share = "revenue-share:lab>maker";

    [Fact]
    public void NoArticlesMakeAnEmptyLedger()
    {
        var ledger = LedgerFold.Fold(Some.Deal, []);

        ledger.Versions.Should().BeEmpty();
        ledger.Events.Should().BeEmpty();
        ledger.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void FactsOfOtherDealsAreLeftOut()
    {
        var other = Some.Fact("2025-10", Licence, "until", "2032") with { Agreement = "lab-rival" };

        LedgerFold.Fold(Some.Deal, [Some.Article(1, "2025-10-28", other)]).Versions.Should().BeEmpty();
    }

    [Fact]
    public void SilenceCarriesAClauseForward()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2025-10-28", Some.Fact("2025-10-28", Licence, "until", "2032")),
            Some.Article(2, "2026-04-27", Some.Fact("2026-04-27", Share, "capped", "true")),
        ]);

        ledger.Versions[1].Clauses.Single(state => state.Clause.Kind == ClauseKind.License)
            .Should().Match<ClauseState>(s => s.Carried && s.InForce && s.StatedIn == "2025-10-28");
        ledger.Versions[1].Articles.Should().Equal(2);
    }

    [Fact]
    public void AnEndLastsUntilTheClauseIsStatedAgain()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2020-01-01", Some.Fact("2020", Licence, "until", "2030")),
            Some.Article(2, "2021-01-01", Some.Fact("2021", Licence, "in-force", "false")),
            Some.Article(3, "2022-01-01", Some.Fact("2022", Share, "capped", "true")),
            Some.Article(4, "2023-01-01", Some.Fact("2023", Licence, "exclusive", "false")),
        ]);

        ledger.Versions.Select(version => version.Clauses.Single(state => state.Clause.Kind == ClauseKind.License).InForce)
            .Should().Equal(true, false, false, true);
    }

    [Fact]
    public void OneArticleThatStillListsAClauseDoesNotOutvoteThoseThatEndIt()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2026-04-27", Some.Fact("2026-04-27", Licence, "in-force", "false")),
            Some.Article(2, "2026-04-27", Some.Fact("2026-04-27", Licence, "in-force", "false")),
            Some.Article(3, "2026-04-27", Some.Fact("2026-04-27", Licence, "scope", "models")),
        ]);

        var state = ledger.Versions.Single().Clauses.Single();
        state.InForce.Should().BeFalse();
        state.Attributes[0].Rivals.Should().ContainSingle().Which.Evidence.Should().ContainSingle().Which.Article.Should().Be(3);
    }

    [Fact]
    public void ClausesStandInTheOrderOfKinds()
    {
        var ledger = LedgerFold.Fold(Some.Deal,
        [
            Some.Article(1, "2025-10-28",
                Some.Fact("2025-10", "equity:lab>maker", "percent", "27"),
                Some.Fact("2025-10", "hobby:lab>maker", "in-force", "true"),
                Some.Fact("2025-10", Licence, "until", "2032")),
        ]);

        ledger.Versions.Single().Clauses.Select(state => state.Clause.Kind).Should().Equal("license", "equity", "hobby");
    }
}
