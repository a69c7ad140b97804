using DealTracker.Domain.Origins;
using FluentAssertions;

namespace DealTracker.Domain.Tests.Origins;

public sealed class OriginGroupingTests
{
    private static readonly IReadOnlyList<LineageArticle> Seeds = AnnotatedLineage.Seeds;

    private static readonly IReadOnlyList<LineageArticle> All = [.. AnnotatedLineage.Seeds, .. AnnotatedLineage.Dev];

    [Fact]
    public void FourSeedsRestOnOneReportAndTheFifthOnOthers()
    {
        var origins = OriginGrouping.Of(Seeds, []);

        origins.All.Select(origin => (string.Join(' ', origin.Articles.Order()), origin.Root.Kind, string.Join(", ", origin.Root.Names))).Should().Equal(
            ("1 2 3 4", LineageKind.Retelling, "TechCrunch"),
            ("5", LineageKind.Compilation, "Ars Technica, Constellation Research, Financial Times, Reuters, The Seattle Times"));
    }
}
