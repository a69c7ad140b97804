using DealTracker.Application.Evaluation;

namespace DealTracker.Application.Tests.Evaluation;

public sealed class FactMatchTests
{
    [Theory]
    [InlineData("2025-10", "2025-10-28", true)]
    [InlineData("2025-10-28", "2025", true)]
    [InlineData("2025-1", "2025-10", false)]
    [InlineData("current", "current", true)]
    [InlineData("current", "previous", false)]
    [InlineData("XXXX-10", "XXXX-10-28", false)]
    [InlineData("XXXX-10", "XXXX-10", true)]
    public void VersionsFitWhereOneIsTheOtherMoreCoarsely(string found, string gold, bool fits) =>
        FactMatch.Of([Fact("exclusive", "true", found)], [Fact("exclusive", "true", gold)]).Hits.Should().HaveCount(fits ? 1 : 0);

    [Fact]
    public void AFactSaidTwiceIsOne()
    {
        var match = FactMatch.Of([Fact("until", "2032", "current"), Fact("until", "2032", "current")], [Fact("until", "2032", "current")]);

        (match.Hits.Count, match.Extra.Count).Should().Be((1, 0));
    }

    [Fact]
    public void OneFactMeetsOneAnnotation()
    {
        var match = FactMatch.Of([Fact("until", "2032", "2026")], [Fact("until", "2032", "2026-04"), Fact("until", "2032", "2026-05")]);

        (match.Hits.Count, match.Missed.Count).Should().Be((1, 1));
    }

    [Fact]
    public void InForceIsImpliedByAnotherAttribute()
    {
        FactMatch.Of([Fact("in-force", "true", "current")], [Fact("until", "2032", "current")]).Extra.Should().BeEmpty();
        FactMatch.Of([Fact("until", "2032", "current")], [Fact("in-force", "true", "current")]).Missed.Should().BeEmpty();
        FactMatch.Of([Fact("in-force", "true", "current")], [Fact("in-force", "false", "current")]).Extra.Should().HaveCount(1);
        FactMatch.Of([Fact("in-force", "true", "previous")], [Fact("until", "2032", "current")]).Extra.Should().HaveCount(1);
    }

    [Fact]
    public void AnOptionalFactIsNeverMissed() =>
        FactMatch.Of([], [Fact("until", "2032", "current") with { Optional = true }]).Missed.Should().BeEmpty();

    private static AnnotatedFact Fact(string attribute, string value, string version) =>
        new("alpha-beta", [version], "license:beta>alpha", attribute, value, "asserted", ["x"], Optional: false);
}
