using DealTracker.Domain;
using DealTracker.Web.Pages.Articles;

namespace DealTracker.EndToEnd.Tests.Pages.Articles;

public sealed class PassageTests
{
    [Fact]
    public void QuotesThatOverlapAreOnePassageAndThoseThatTouchAreTwo() =>
        Passage.Merge([new(30, 40), new(0, 10), new(5, 20), new(20, 25), new(5, 20), new(6, 8)])
            .Select(p => (p.Number, p.Span.Start, p.Span.End, p.Quotes.Count))
            .Should().Equal((1, 0, 20, 3), (2, 20, 25, 1), (3, 30, 40, 1));

    [Fact]
    public void WithoutQuotesThereIsNoPassage() => Passage.Merge(Array.Empty<TextSpan>()).Should().BeEmpty();
}
