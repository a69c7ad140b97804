using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Tests.Words;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("two hundred and fifty billion dollars", "(250000000000, 5, 1000000000)")]
    [InlineData("thirty-eight billion dollars", "(38000000000, 2, 1000000000)")]
    [InlineData("7.5 percent", "(7.5, 1, 1)")]
    [InlineData("seven hundred", "(700, 2, 100)")]
    [InlineData("twenty-seven percent", "(27, 1, 1)")]
    [InlineData("hundred billion", "(100000000000, 2, 1000000000)")]
    [InlineData("1,250 dollars", "(1250, 1, 1)")]
    [InlineData("7,5 percent", "(7.5, 1, 1)")]
    [InlineData("two hundred and two hundred", "(202, 4, 100)")]
    [InlineData("dozen", "(12, 1, 1)")]
    [InlineData("38bn", "(38000000000, 2, 1000000000)")]
    [InlineData("250 million", "(250000000, 2, 1000000)")]
    [InlineData("twelve hundred", "(1200, 2, 100)")]
    public void ANumberIsReadWithTheIndexAfterItAndItsScale(string text, string expected)
    {
        var number = Numbers.At(Parsed.Tokens(text), 0);

        FormattableString.Invariant($"{number}").Should().Be(expected);
    }

    [Theory]
    [InlineData("revenue")]
    [InlineData("the share")]
    [InlineData("three-quarters of it")]
    [InlineData("1999999999999999999999")]
    public void WhatIsNoNumberIsNone(string text) => Numbers.At(Parsed.Tokens(text), 0).Should().BeNull();

    [Fact]
    public void AHundredStartsANumberAfterItsArticle() => Numbers.At(Parsed.Tokens("a hundred billion"), 1).Should().Be((100_000_000_000m, 3, 1_000_000_000m));

    [Fact]
    public void ANumberThatNeverEndsDoesNotOverflow() =>
        Numbers.At(Parsed.Tokens(string.Concat(Enumerable.Repeat("two hundred and ", 300))), 0).Should().NotBeNull();
}
