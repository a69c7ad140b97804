using DealTracker.Extraction.Grammar;
using DealTracker.Extraction.Tests.Words;

namespace DealTracker.Extraction.Tests.Grammar;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("OpenAI will buy $250 billion of Azure services.", "250000000000 [$ 250 billion]")]
    [InlineData("up to $50 billion", "<=50000000000 [up to $ 50 billion]")]
    [InlineData("as much as $50bn", "<=50000000000 [as much as $ 50 bn]")]
    [InlineData("at least $250 billion", ">=250000000000 [at least $ 250 billion]")]
    [InlineData("more than $250 billion", ">=250000000000 [more than $ 250 billion]")]
    [InlineData("over $250 billion", ">=250000000000 [over $ 250 billion]")]
    [InlineData("about 27 percent of OpenAI", "27% [27 percent]")]
    [InlineData("32.5% of OpenAI", "32.5% [32.5 %]")]
    [InlineData("twenty-seven per cent of the shares", "27% [twenty-seven per cent]")]
    [InlineData("a fifth of its revenue", "20% [a fifth]")]
    [InlineData("two thirds of its revenue", "66.6% [two thirds]")]
    [InlineData("three quarters of the capacity", "75% [three quarters]")]
    [InlineData("a third of the shares", "33.3% [a third]")]
    [InlineData("one tenth of its revenue", "10% [one tenth]")]
    [InlineData("a quarter of a trillion dollars", "250000000000 [a quarter of a trillion dollars]")]
    [InlineData("half a trillion dollars", "500000000000 [half a trillion dollars]")]
    [InlineData("US$38 billion", "38000000000 [US $ 38 billion]")]
    [InlineData("38 billion U.S. dollars", "38000000000 [38 billion]")]
    [InlineData("thirty-eight billion dollars", "38000000000 [thirty-eight billion dollars]")]
    [InlineData("a maximum of $50 billion", "<=50000000000 [maximum of $ 50 billion]")]
    [InlineData("an additional $250 billion", "250000000000 [$ 250 billion]")]
    [InlineData("another hundred billion dollars", "100000000000 [hundred billion dollars]")]
    [InlineData("three percent and $5 billion", "3% [three percent]; 5000000000 [$ 5 billion]")]
    [InlineData("$13.5bn", "13500000000 [$ 13.5 bn]")]
    [InlineData("exceeding $100 million", ">=100000000 [exceeding $ 100 million]")]
    public void SumsAndSharesAreReadWithTheirBounds(string text, string expected)
    {
        var tokens = Parsed.Tagged(text);

        string.Join("; ", Amounts.Find(tokens).Select(a => $"{a.Term}{(a.IsPercent ? "%" : "")} [{Parsed.Words(tokens, a.First, a.Next)}]")).Should().Be(expected);
    }

    [Theory]
    [InlineData("no more than $50 billion", "<=50000000000")]
    [InlineData("not less than 30 percent", ">=30")]
    public void ANegatedBoundIsTurnedRound(string text, string expected) => Amounts.Find(Parsed.Tagged(text)).Single().Term.Text.Should().Be(expected);

    [Theory]
    [InlineData("€38 billion")]
    [InlineData("38 billion users")]
    [InlineData("38 billion tokens")]
    [InlineData("rose by 2 percentage points")]
    [InlineData("120 percent")]
    [InlineData("five dollars")]
    public void OtherFiguresAreNoAmounts(string text) => Amounts.Find(Parsed.Tagged(text)).Should().BeEmpty();
}
