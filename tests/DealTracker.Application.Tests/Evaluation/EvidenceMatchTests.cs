using DealTracker.Application.Evaluation;

namespace DealTracker.Application.Tests.Evaluation;

public sealed class EvidenceMatchTests
{
    [Theory]
    [InlineData("keeps a licence through 2032", "a licence through 2032 [4][\n8].", true)]
    [InlineData("part-\nner", "a partner", true)]
    [InlineData("zero\u200bwidth", "zero width", true)]
    [InlineData("abcdeXXXXX", "abcdeYYYYY", true)]
    [InlineData("abcdXXXXXX", "abcdYYYYYY", false)]
    [InlineData("", "anything", false)]
    [InlineData("[4]", "anything", false)]
    public void HalfOfTheShorterQuoteInOnePieceIsEnough(string found, string gold, bool fits) => EvidenceMatch.Fits([found], [gold]).Should().Be(fits);

    [Fact]
    public void OneQuoteOfManyIsEnough() => EvidenceMatch.Fits(["quite else", "a licence"], ["the licence", "a licence"]).Should().BeTrue();
}
