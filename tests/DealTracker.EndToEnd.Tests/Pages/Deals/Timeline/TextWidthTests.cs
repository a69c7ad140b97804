using DealTracker.Web.Pages.Deals.Timeline;

namespace DealTracker.EndToEnd.Tests.Pages.Deals.Timeline;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("Exclusive", 100, "Exclusive")]
    [InlineData("Non-exclusive, for models and products", 120, "Non-exclusive…")]
    [InlineData("Incomprehensibilities", 60, "Incompr…")]
    [InlineData("Non-exclusive", 20, null)]
    [InlineData("", 0, "")]
    public void AsMuchAsFitsIsKept(string words, double room, string? kept) => TextWidth.Fit(words, 12.5, room).Should().Be(kept);
}
