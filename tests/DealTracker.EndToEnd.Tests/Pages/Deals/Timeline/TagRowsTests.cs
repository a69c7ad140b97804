using DealTracker.Web.Pages.Deals.Timeline;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class TagRowsTests
{
    [Fact]
    public void TagsThatWouldMeetStandInRowsOfTheirOwn() =>
        TagRows.Of([new("October 2025", 236, TagKind.Version), new("January 2026", 250, TagKind.Version), new("27 April 2026", 700, TagKind.Version)], 0, 1200)
            .Select(t => t.Row).Should().Equal(0, 1, 0);

    [Fact]
    public void ATagStaysWithinItsLimits()
    {
        var tags = TagRows.Of([new("Today, 20 November 2026", 790, TagKind.Today), new("October 2025", 3, TagKind.Version)], 0, 808);

        tags.Should().OnlyContain(t => t.Left >= 0 && t.Left + t.Width <= 808);
    }

    [Fact]
    public void NoTwoTagsOfARowEverMeet()
    {
        var tags = TagRows.Of(Enumerable.Range(0, 60).Select(i => new TagWish($"Version {i}", i * 17 % 900, TagKind.Version)), 0, 1200);

        foreach (var row in tags.GroupBy(t => t.Row))
            row.Zip(row.Skip(1)).Should().NotContain(pair => pair.First.Left + pair.First.Width >= pair.Second.Left);
    }
}
