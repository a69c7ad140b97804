using DealTracker.Domain.Ledgers;

namespace DealTracker.Domain.Tests.Ledgers;

/// <summary>Seeds and fourteen more annotated articles together: dates of every precision fall into place.</summary>
public sealed class LongHistoryTests
{
    private static readonly Ledger Partnership = LedgerFold.Fold("microsoft-openai", [.. AnnotatedArticles.Seeds, .. AnnotatedArticles.Dev]);

    [Fact]
    public void EachVersionComesOutOnceAtItsBestPrecision() =>
        Partnership.Versions.Select(version => version.Id).Should().Equal(
            "2019-07-22", "2020-09-22", "2021", "2023-01-23", "2025-01-21", "2025-10-28", "2026-04-27");

    [Fact]
    public void TheSeedsMonthJoinsTheDayThatOthersState() =>
        Partnership.Versions.Single(version => version.Id == "2025-10-28").Articles.Should().Contain([1L, 2, 3, 4, 5]);

    [Fact]
    public void NothingIsLeftWithoutAVersion() => Partnership.Unplaced.Should().BeEmpty();

    [Fact]
    public void ARightThatEndedStaysEnded()
    {
        var refusal = Partnership.Versions[^1].Clauses.Single(state => state.Clause.Kind == "first-refusal");

        refusal.Should().Match<ClauseState>(s => !s.InForce && s.Carried && s.StatedIn == "2025-10-28");
    }
}
