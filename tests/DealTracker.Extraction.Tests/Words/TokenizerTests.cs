using DealTracker.Domain;
using DealTracker.Extraction.Words;

namespace DealTracker.Extraction.Tests.Words;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("OpenAI's cap is $250bn.", "OpenAI|'s|cap|is|$|250|bn|.")]
    [InlineData("AGI-related payments", "AGI|-|related|payments")]
    [InlineData("the companies' terms", "the|companies|'|terms")]
    [InlineData("It won't pay and can't sell.", "It|wo|n't|pay|and|ca|n't|sell|.")]
    [InlineData("a two-year deal to co-develop GPT-5", "a|two-year|deal|to|co-develop|GPT-5")]
    [InlineData("It costs 7.5 billion, or 1,250 dollars.", "It|costs|7.5|billion|,|or|1,250|dollars|.")]
    [InlineData("We've agreed; they're free.", "We|'ve|agreed|;|they|'re|free|.")]
    [InlineData("32.5% of U.S. sales", "32.5|%|of|U|.|S|.|sales")]
    [InlineData("Microsoft–OpenAI", "Microsoft|–|OpenAI")]
    [InlineData("wait... what?", "wait|...|what|?")]
    [InlineData("Azure-first launches", "Azure|-|first|launches")]
    [InlineData("R&D at 9am", "R&D|at|9am")]
    [InlineData("don’t say “never”", "do|n't|say|\"|never|\"")]
    public void TextIsCutIntoWordsNumbersAndMarks(string text, string tokens) =>
        string.Join('|', Parsed.Tokens(text)).Should().Be(tokens);

    [Fact]
    public void EveryTokenIsASliceOfTheTextAtItsOffset()
    {
        const string text = "Before. OpenAI's cap is $250bn – \"AGI-related\".";

        var tokens = Tokenizer.Tokenize(text, new TextSpan(8, text.Length), []);

        tokens.Should().OnlyContain(t => t.Span.In(text) == t.Text);
        tokens[0].Span.Should().Be(new TextSpan(8, 14));
    }

    [Fact]
    public void MaskedSpansAreReadAsWhiteSpace()
    {
        const string text = "It ends[3] in 2032.";

        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), [new TextSpan(7, 10)]).Select(t => t.Text).Should().Equal("It", "ends", "in", "2032", ".");
    }

    [Fact]
    public void CurlyQuotesAreMadeStraightAndKeepTheirPlace()
    {
        const string text = "“OpenAI’s”";

        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), []).Select(t => (t.Text, t.Span.Start)).Should().Equal(("\"", 0), ("OpenAI", 1), ("'s", 7), ("\"", 9));
    }
}
