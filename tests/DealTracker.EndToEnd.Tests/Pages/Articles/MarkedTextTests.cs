using DealTracker.Domain;
using DealTracker.Extraction.Reading;
using DealTracker.Web.Pages.Articles;

namespace DealTracker.EndToEnd.Tests.Pages.Articles;

public sealed class MarkedTextTests
{
    private const string Text = "Share this\nFollow us\nOne two three four.\nA cell\nAnother\nThe end.";

    private static readonly ArticleText Article = new(
        Text,
        [
            Block("Share this", BlockKind.LeftOut, "share prompt"), Block("Follow us", BlockKind.LeftOut, "share prompt"),
            Block("One two three four.", BlockKind.Paragraph),
            Block("A cell", BlockKind.TableCell, cell: new(0, 0, 0, false)), Block("Another", BlockKind.TableCell, cell: new(0, 0, 1, false)),
            Block("The end.", BlockKind.Paragraph),
        ],
        [],
        new ArticleMetadata("text", "utf-8", null, null, null, []));

    [Fact]
    public void NeighbouringLinesLeftOutAndCellsOfARowBelongTogether() =>
        MarkedText.Of(Article.Text, MarkedText.Grouped(Article.Blocks), []).Select(p => p switch
        {
            ArticlePart.LeftOut left => $"out {left.Lines.Count} {string.Join('+', left.Reasons)}",
            ArticlePart.Shown shown => $"{shown.Block.Kind} {shown.Cells.Count}",
            _ => "",
        }).Should().Equal("out 2 share prompt", "Paragraph 1", "TableCell 2", "Paragraph 1");

    [Fact]
    public void AQuoteInsideAPassageHasAnAnchorOfItsOwn()
    {
        var (first, second) = (Span("two three"), Span("three four"));

        MarkedText.Of(Article.Text, MarkedText.Grouped(Article.Blocks), Passage.Merge([first, second])).OfType<ArticlePart.Shown>().First().Cells[0]
            .Select(r => (r.Text, r.Passage?.Number, r.Anchor, r.Ends)).Should().Equal(
                ("One ", null, null, false), ("two ", 1, first.Start, false), ("three four", 1, second.Start, true), (".", null, null, false));
    }

    [Fact]
    public void APassageOverTwoBlocksIsMarkedInBothAndListedWhereItBegins()
    {
        var start = Text.IndexOf("four", StringComparison.Ordinal);
        var parts = MarkedText.Of(Article.Text, MarkedText.Grouped(Article.Blocks), Passage.Merge([new TextSpan(start, Text.IndexOf("cell", StringComparison.Ordinal) + 4)])).OfType<ArticlePart.Shown>().ToArray();

        parts.Select(p => p.Passages.Count).Should().Equal(1, 0, 0);
        parts[0].Cells[0][^1].Should().Match<Run>(r => r.Text == "four." && r.Anchor == start && r.Ends);
        parts[1].Cells[0][0].Should().Match<Run>(r => r.Text == "A cell" && r.Anchor == null && r.Ends);
    }

    [Fact]
    public void NoWordIsEverLost() =>
        string.Concat(MarkedText.Of(Article.Text, MarkedText.Grouped(Article.Blocks), Passage.Merge([Span("One"), Span("two three"), Span("end"), Span("Another")]))
            .OfType<ArticlePart.Shown>().SelectMany(p => p.Cells).SelectMany(c => c).Select(r => r.Text))
            .Should().Be("One two three four.A cellAnotherThe end.");

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static TextBlock Block(string words, BlockKind kind, string? why = null, TableCell? cell = null) => new(Span(words), kind, 0, null, cell, why);
}
