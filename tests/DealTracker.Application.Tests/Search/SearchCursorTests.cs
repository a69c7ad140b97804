using DealTracker.Application.Search;

namespace DealTracker.Application.Tests.Search;

public sealed class SearchCursorTests
{
    [Fact]
    public void ACursorComesBackAsItWent()
    {
        var cursor = new SearchCursor("2026-04-27", 12, SearchKind.Quote, 3);

        SearchCursor.TryParse(cursor.Text, out var read).Should().BeTrue();
        read.Should().Be(cursor);
        cursor.Text.Should().MatchRegex("^[A-Za-z0-9_-]+$");
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("%%%")]
    [InlineData("fHx8")]
    [InlineData("MjAyNnwtMXxhcnRpY2xlfDA")]
    public void AnythingElseIsNone(string text) => SearchCursor.TryParse(text, out _).Should().BeFalse();
}
