namespace DealTracker.Extraction.Tests.Reading.PlainText;

public sealed class HyphenatedWordsTests
{
    [Theory]
    [InlineData("any cloud pro-", "vider may", "", "any cloud provider may")]
    [InlineData("a non-", "exclusive licence", "", "a non-exclusive licence")]
    [InlineData("the co-", "operation", "The cooperation goes on.", "the cooperation")]
    [InlineData("the chief-", "executive", "A chief-executive said so.", "the chief-executive")]
    [InlineData("the Azure-", "first launches", "", "the Azure-first launches")]
    [InlineData("what Micro-", "soft keeps", "Microsoft said so.", "what Microsoft keeps")]
    public void TheHyphenGoesUnlessTheWordSeemsACompound(string line, string next, string elsewhere, string joined)
    {
        var wrapped = $"""
            Both companies said that the contract which they signed on Monday is,
            in all that matters to the customers of either one of them, about {line}
            {next} and that nobody ought to make more of it than there is in
            it, whatever the market may think of the two of them. {elsewhere}
            """;

        string.Concat(Shown.Blocks(wrapped)).Should().Contain(joined);
    }
}
