using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class LanePlanTests
{
    private static readonly DateOnly Today = Day("2026-11-20");

    [Fact]
    public void TermsLastUntilAVersionStatesOthers()
    {
        var lane = Only(
            Version("2025-10", Clause(Licence, "2025-10", "exclusive=true until=agi")),
            Version("2026-04-27", Clause(Licence, "2026-04-27", "exclusive=false until=2032")));

        lane.Spans.Select(s => (s.Start.Text, s.End, s.EndsOn?.Text, s.IsCurrent)).Should().Equal(
            ("2025-10", SpanEnd.Replaced, "2026-04-27", false),
            ("2026-04-27", SpanEnd.Stated, "2032", true));
        lane.Spans[0].Milestone.Should().Be("agi");
        lane.Ended.Should().BeNull();
    }

    [Fact]
    public void TermsStatedAnewAreCurrentFromTheirFirstStatement()
    {
        var lane = Only(
            Version("2025-10", Clause(Licence, "2025-10", "percent=27")),
            Version("2026-04-27", Clause(Licence, "2026-04-27", "percent=27")));

        lane.Spans.Should().HaveCount(2).And.OnlyContain(s => s.IsCurrent);
        lane.Spans[1].End.Should().Be(SpanEnd.Open);
    }

    [Fact]
    public void AVersionThatIsSilentCarriesTheTermsForward()
    {
        var lane = Only(
            Version("2025-10", Clause(Licence, "2025-10", "amount=250000000000")),
            Version("2026-01", Clause(Licence, "2025-10", "amount=250000000000", carried: true)),
            Version("2026-04-27", Clause(Licence, "2025-10", "amount=250000000000", carried: true)));

        lane.Spans.Select(s => (s.Version.Id, s.Carried, s.End, s.EndsOn?.Text)).Should().Equal(
            ("2025-10", false, SpanEnd.Replaced, "2026-01"),
            ("2026-01", true, SpanEnd.Open, null));
        lane.Spans.Should().OnlyContain(s => s.IsCurrent);
    }

    [Fact]
    public void AClauseEndsAtTheVersionThatEndsIt()
    {
        var lane = Only(
            Version("2025-10", Clause(Licence, "2025-10", "scope=api")),
            Version("2026-04-27", Clause(Licence, "2026-04-27", "in-force=false", inForce: false)),
            Version("2026-06", Clause(Licence, "2026-04-27", "in-force=false", inForce: false, carried: true)));

        lane.Spans.Should().ContainSingle().Which.Should().Match<LaneSpan>(s => s.End == SpanEnd.Ended && s.EndsOn!.Text == "2026-04-27" && !s.IsCurrent);
        lane.Ended!.Text.Should().Be("2026-04-27");
    }

    [Fact]
    public void AClauseOfWhichOnlyTheEndIsStatedHasNoSpan()
    {
        var lane = Only(Version("2026-04-27", Clause(Licence, "2026-04-27", "in-force=false", inForce: false)));

        lane.Spans.Should().BeEmpty();
        lane.Ended!.Text.Should().Be("2026-04-27");
    }

    [Fact]
    public void AnEndStatedBeforeTheNextVersionStopsTheTermsThere()
    {
        var lane = Only(
            Version("2023-01", Clause(Licence, "2023-01", "until=2024")),
            Version("2026-04-27", Clause(Licence, "2026-04-27", "until=2032")));

        lane.Spans[0].Should().Match<LaneSpan>(s => s.End == SpanEnd.Stated && s.EndsOn!.Text == "2024");
    }

    [Fact]
    public void TheClausesOwnStartOverrulesItsVersions() =>
        Only(Version("2026-04-27", Clause(Licence, "2026-04-27", "from=2027"))).Spans[0].Start.Text.Should().Be("2027");

    [Fact]
    public void TheVersionBeforeTheFirstStatementIsRemembered() =>
        Only(Version("2025-10"), Version("2026-04-27", Clause(Licence, "2026-04-27", "until=2032"))).SilentBefore!.Id.Should().Be("2025-10");

    [Fact]
    public void LanesInForceComeFirstThenThoseThatEnded()
    {
        var lanes = LanePlan.Of(
            Ledger(Version(
                "2025-10",
                Clause("license:a>b", "2025-10", "in-force=false", inForce: false),
                Clause("equity:a>b", "2025-10", "percent=27"),
                Clause("exclusivity:a>b", "2025-10", "until=2026-01"))),
            Today);

        lanes.Select(l => (l.Clause.Kind, LanePlan.EndOf(l, Today)?.Text)).Should().Equal(("equity", null), ("exclusivity", "2026-01"), ("license", "2025-10"));
    }

    private static Lane Only(params Domain.Ledgers.AgreementVersion[] versions) => LanePlan.Of(Ledger(versions), Today).Should().ContainSingle().Subject;
}
