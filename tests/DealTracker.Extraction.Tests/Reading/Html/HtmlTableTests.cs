namespace DealTracker.Extraction.Tests.Reading.Html;

public sealed class HtmlTableTests
{
    [Fact]
    public void CellsKeepTheirPlacesAcrossSpans()
    {
        const string table = """
            <table><caption>What moved</caption>
            <thead><tr><th>Clause</th><th>Old</th><th>New</th></tr></thead>
            <tr><th scope=row>Licence</th><td rowspan=2>exclusive</td><td>open<sup>[2]</sup></td></tr>
            <tr><td>API</td><td>any cloud</td></tr>
            <tr><td>Order</td><td colspan=2><p>kept</p><p>as it was</p></td></tr></table>
            """;

        Shown.Blocks($"<p>{Shown.Lead}</p>{table}", "p.html").Skip(1).Should().Equal(
            "Heading4: What moved",
            "Cell(0,0,0,heading): Clause", "Cell(0,0,1,heading): Old", "Cell(0,0,2,heading): New",
            "Cell(0,1,0): Licence", "Cell(0,1,1): exclusive", "Cell(0,1,2): open",
            "Cell(0,2,0): API", "Cell(0,2,2): any cloud",
            "Cell(0,3,0): Order", "Cell(0,3,1): kept as it was");
    }

    [Theory]
    [InlineData("<table role=presentation><tr><td>{0}</td><td>{1}</td></tr><tr><td>x</td></tr></table>")]
    [InlineData("<table><tr><td>{0}</td></tr><tr><td>{1}</td></tr></table>")]
    [InlineData("<table><tr><td><h1>Clouds</h1>{0}</td><td>{1}</td></tr><tr><td>x</td></tr></table>")]
    public void ATableThatOnlyLaysThePageOutIsText(string table)
    {
        var html = table.Replace("{0}", Shown.Lead, StringComparison.Ordinal).Replace("{1}", Shown.Follow, StringComparison.Ordinal);

        Shown.Blocks(html, "p.html").Should().Contain([$"Paragraph: {Shown.Lead}", $"Paragraph: {Shown.Follow}"]);
    }

    [Theory]
    [InlineData("<tr><td><b>Clause</b></td><td><b>New</b></td></tr><tr><td>Licence</td><td>open</td></tr>", "Cell(0,0,1,heading): New")]
    [InlineData("<tr><td>Clause</td><td>Old</td><td>New</td></tr><tr><td>Licence</td><td>closed</td><td>open</td></tr>", "Cell(0,0,2,heading): New")]
    [InlineData("<tr><td>Licence</td><td>open</td></tr><tr><td>Cap</td><td>yes</td></tr>", "Cell(0,0,1): open")]
    public void AFirstRowIsAHeadWhereItIsBoldOrTheTableWide(string rows, string cell) =>
        Shown.Blocks($"<p>{Shown.Lead}</p><table>{rows}</table>", "p.html").Should().Contain(cell);

    [Fact]
    public void AColumnOfBulletsIsAList() =>
        Shown.ReadBlocks(Shown.Article("<table><tr><td>&bull;</td><td>The licence is open.</td></tr><tr><td>&bull;</td><td>It has an end.</td></tr></table>", "p.html"))
            .Should().Equal("Paragraph: The licence is open.", "Paragraph: It has an end.");
}
