using DealTracker.Domain;
using DealTracker.Extraction.Sentences;

namespace DealTracker.Extraction.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It pays. It sells.", "It pays. || It sells.")]
    [InlineData("No. It pays.", "No. || It pays.")]
    [InlineData("Mr. Altman agreed. Mr. Nadella did not.", "Mr. Altman agreed. || Mr. Nadella did not.")]
    [InlineData("Amazon.com, Inc. agreed. It pays.", "Amazon.com, Inc. agreed. || It pays.")]
    [InlineData("It ends on 27. February 2026. Then it is over.", "It ends on 27. February 2026. || Then it is over.")]
    [InlineData("It ends in 2032. Then it is over.", "It ends in 2032. || Then it is over.")]
    [InlineData("It was signed.[3] It ends in 2032.", "It was signed. || [3] It ends in 2032.")]
    [InlineData("It was signed. [3] It ends in 2032.", "It was signed. || [3] It ends in 2032.")]
    [InlineData("\"It ends.\" He left.", "\"It ends.\" || He left.")]
    [InlineData("He asked: \"Why?\" She knew.", "He asked: \"Why?\" || She knew.")]
    [InlineData("The U.S. company pays. It does.", "The U.S. company pays. || It does.")]
    [InlineData("It costs 7.5 billion. Yes.", "It costs 7.5 billion. || Yes.")]
    [InlineData("Really?! Yes!", "Really?! || Yes!")]
    [InlineData("See No. 5 of the list. It is long.", "See No. 5 of the list. || It is long.")]
    [InlineData("It pays... and sells.", "It pays... and sells.")]
    [InlineData("It pays… Then it sells.", "It pays… || Then it sells.")]
    [InlineData("one line", "one line")]
    [InlineData("It is e.g. a cloud. It runs.", "It is e.g. a cloud. || It runs.")]
    [InlineData("It was signed on Oct. 28 in Paris. It ends.", "It was signed on Oct. 28 in Paris. || It ends.")]
    [InlineData("He wrote J. Smith. They left.", "He wrote J. Smith. || They left.")]
    [InlineData("(It ends.) It starts.", "(It ends.) || It starts.")]
    [InlineData("Read version 2.0 now. Thanks.", "Read version 2.0 now. || Thanks.")]
    public void SentencesEndAtMarksThatEndThem(string text, string sentences) =>
        string.Join(" || ", SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(s => s.In(text))).Should().Be(sentences);

    [Fact]
    public void OnlyTheSpanAskedForIsDividedAndNothingBlankComesOut()
    {
        const string text = "Left out. One.  \n Two. Left out.";

        SentenceSplitter.Split(text, new TextSpan(9, 23)).Select(s => s.In(text)).Should().Equal("One.", "Two.");
    }
}
