namespace DealTracker.Extraction.Tests.Reading.Marks;

public sealed class MarkFinderTests
{
    [Theory]
    [InlineData("Azure comes first [4][8].", "Azure comes first.")]
    [InlineData("Azure comes first [1, 2].", "Azure comes first.")]
    [InlineData("Azure comes first [1–3].", "Azure comes first.")]
    [InlineData("Azure comes first.[^1]", "Azure comes first.")]
    [InlineData("Azure comes first【4†source】.", "Azure comes first.")]
    [InlineData("Azure comes first [citation needed].", "Azure comes first.")]
    [InlineData("Azure comes first [", "Azure comes first")]
    [InlineData("Azure comes first [4][", "Azure comes first")]
    [InlineData("In [2026] Azure comes first.", "In [2026] Azure comes first.")]
    [InlineData("Azure **comes first** now.", "Azure comes first now.")]
    [InlineData("Azure *comes first* now.", "Azure comes first now.")]
    [InlineData("Azure __comes first__ now.", "Azure comes first now.")]
    [InlineData("2 * 3 * 4 clouds are offered.", "2 * 3 * 4 clouds are offered.")]
    [InlineData("Set first_refusal_of_microsoft to null.", "Set first_refusal_of_microsoft to null.")]
    [InlineData("Azure <https://example.org/azure?utm=1> comes first.", "Azure comes first.")]
    [InlineData("[Azure](https://example.org/azure) comes first.", "Azure comes first.")]
    [InlineData("🧵 Azure comes first. 1/9", "Azure comes first.")]
    [InlineData("💸 Azure comes first 🤷", "Azure comes first")]
    [InlineData("The terms give Azure the front se...", "The terms give Azure the front se")]
    [InlineData("The terms give Azure the front seat […]", "The terms give Azure the front seat")]
    [InlineData("Microsoft (opens in a new tab) keeps the seat, opens new tab, for now.", "Microsoft keeps the seat, for now.")]
    [InlineData("Until... AGI. And who says when that is?", "Until... AGI. And who says when that is?")]
    public void MarksAreShownButNotRead(string line, string words)
    {
        var article = Shown.Article($"{Shown.Lead}\n\n{line}\n\n{Shown.Follow}\n");

        Shown.WordsOf(article, article.Blocks[1]).Should().Be(words);
        article.Blocks[1].Span.In(article.Text).Should().Be(line);
    }

    [Fact]
    public void AnOrnamentedParagraphIsAQuotation() =>
        Shown.Blocks($"{Shown.Lead}\n\n❝ Read the footnotes before you cheer, an adviser warned. ❞\n").Should().Contain(
            "Quotation: Read the footnotes before you cheer, an adviser warned.");

    [Fact]
    public void MaskedSpansAreInOrderAndInsideBlocks()
    {
        var article = Shown.Article("🔥 Azure **comes first** [1][2] and *stays* first [\n3].\n");

        article.Masked.Should().BeInAscendingOrder(span => span.Start);
        article.Masked.Should().OnlyContain(span => article.Blocks.Any(block => block.Span.Contains(span)));
    }
}
