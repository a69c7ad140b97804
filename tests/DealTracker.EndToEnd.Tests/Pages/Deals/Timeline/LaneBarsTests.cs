using DealTracker.Web.Pages.Deals.Timeline;
using static DealTracker.EndToEnd.Tests.Some;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class LaneBarsTests
{
    private static readonly DateOnly Today = Day("2026-11-20");
    private static readonly Axis Scale = Axis.Over(Day("2025-10-01"), Today, Day("2032-12-31"), new AxisFrame(216, 1152, 26, 53));

    [Fact]
    public void AMonthIsAWhiskerAndTheBarBeginsWhereItIsSure()
    {
        var bar = Bars(Version("2025-10", Clause(Licence, "2025-10", "percent=27")))[0];

        bar.Before.Should().Be(new Whisker(216, Scale.X(Day("2025-11-01"))));
        bar.Left.Should().Be(Scale.X(Day("2025-11-01")));
    }

    [Fact]
    public void ADayHasNoWhisker() =>
        Bars(Version("2026-04-27", Clause(Licence, "2026-04-27", "percent=27")))[0].Before.Should().BeNull();

    [Fact]
    public void WhatIsInForceIsDividedAtToday()
    {
        var bar = Bars(Version("2026-04-27", Clause(Licence, "2026-04-27", "until=2032")))[0];

        bar.Parts.Should().Equal(
            new BarPart(PartLook.Now, Scale.X(Day("2026-04-27")), Scale.X(Today)),
            new BarPart(PartLook.Ahead, Scale.X(Today), Scale.X(Day("2032-01-01"))));
        bar.After.Should().Be(new Whisker(Scale.X(Day("2032-01-01")), 1152));
        bar.Arrow.Should().BeFalse();
    }

    [Fact]
    public void WhatHasNoDatedEndIsHatchedAndGoesOn()
    {
        var bar = Bars(Version("2026-04-27", Clause(Licence, "2026-04-27", "until=agi")))[0];

        bar.Parts[1].Should().Be(new BarPart(PartLook.Open, Scale.X(Today), 1152));
        bar.Arrow.Should().BeTrue();
    }

    [Fact]
    public void AnOldTermUntilAMilestoneEndsInAHatchedTail()
    {
        var bar = Bars(
            Version("2025-10", Clause(Licence, "2025-10", "until=agi")),
            Version("2026-04-27", Clause(Licence, "2026-04-27", "until=2032")))[0];

        var end = Scale.X(Day("2026-04-27"));
        bar.Parts.Select(p => p.Look).Should().Equal(PartLook.Old, PartLook.OldOpen);
        bar.Parts[1].Should().Be(new BarPart(PartLook.OldOpen, end - 40, end));
    }

    [Fact]
    public void WhatIsCarriedForwardIsDashedThenHatched() =>
        Bars(
            Version("2025-10", Clause(Licence, "2025-10", "amount=1")),
            Version("2026-04-27", Clause(Licence, "2025-10", "amount=1", carried: true)))[1]
            .Parts.Select(p => p.Look).Should().Equal(PartLook.Carried, PartLook.CarriedOpen);

    private static IReadOnlyList<Bar> Bars(params Domain.Ledgers.AgreementVersion[] versions) =>
        LaneBars.Of(LanePlan.Of(Ledger(versions), Today)[0], Scale, Today, 40);
}
