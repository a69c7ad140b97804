namespace DealTracker.Extraction.Tests.Reading.Docx;

public sealed class DocxReaderTests
{
    [Fact]
    public void RunsAreJoinedAndStylesTellTheKind()
    {
        var styles = """
            <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Zitat"/></w:style>
            <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
            """;
        var body = DocxFile.Paragraph("Clouds for all", "<w:pStyle w:val=\"Title\"/>")
            + $"<w:p>{DocxFile.Run("Micro")}{DocxFile.Run("soft pays ", "<w:b/>")}{DocxFile.Run("99 percent", "<w:vanish/>")}{DocxFile.Run("until 2030.")}</w:p>"
            + DocxFile.Paragraph("The money", "<w:pStyle w:val=\"berschrift1\"/>")
            + DocxFile.Paragraph("an item", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>")
            + DocxFile.Paragraph("Read the footnotes.", "<w:pStyle w:val=\"Own\"/>")
            + DocxFile.Paragraph("Contents 1", "<w:pStyle w:val=\"TOC1\"/>");

        var article = Shown.Article(DocxFile.Of(body, ("word/styles.xml", styles)), "a.docx");

        Shown.Blocks(article).Should().Equal(
            "Heading1: Clouds for all", "Paragraph: Microsoft pays until 2030.", "Heading1: The money", "ListItem2: an item",
            "Quotation: Read the footnotes.", "LeftOut(table of contents): Contents 1");
        article.Metadata.Should().BeEquivalentTo(new { Format = "docx", Title = "Clouds for all" });
    }

    [Fact]
    public void TrackedChangesAreReadAsAccepted()
    {
        var body = $"<w:p>{DocxFile.Run("The licence is ")}<w:del><w:r><w:delText>exclusive</w:delText></w:r></w:del><w:ins>{DocxFile.Run("open")}</w:ins>"
            + $"<w:moveFrom>{DocxFile.Run(" moved")}</w:moveFrom><w:moveTo>{DocxFile.Run(" to others")}</w:moveTo>{DocxFile.Run(".")}</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{DocxFile.Run("It runs ")}</w:p><w:p>{DocxFile.Run("until 2032.")}</w:p>";

        Shown.Blocks(Shown.Article(DocxFile.Of(body))).Should().Equal("Paragraph: The licence is open to others.", "Paragraph: It runs until 2032.");
    }

    [Fact]
    public void TablesKeepTheirCells()
    {
        static string Row(string properties, params string[] cells) =>
            $"<w:tr>{properties}{string.Concat(cells.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";
        var body = DocxFile.Paragraph(Shown.Lead) + "<w:tbl>"
            + Row("", DocxFile.Paragraph("Clause"), DocxFile.Paragraph("Old"), DocxFile.Paragraph("New"))
            + Row("<w:trPr><w:del/></w:trPr>", DocxFile.Paragraph("gone"), DocxFile.Paragraph("gone"), DocxFile.Paragraph("gone"))
            + Row("", "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + DocxFile.Paragraph("Licence"), DocxFile.Paragraph("open") + DocxFile.Paragraph("to others"))
            + "</w:tbl>";

        Shown.Blocks(Shown.Article(DocxFile.Of(body))).Skip(1).Should().Equal(
            "Cell(0,0,0,heading): Clause", "Cell(0,0,1,heading): Old", "Cell(0,0,2,heading): New", "Cell(0,1,0): Licence", "Cell(0,1,2): open to others");
    }

    [Fact]
    public void FootnotesFollowInTheOrderOfTheirMarks()
    {
        var body = $"<w:p>{DocxFile.Run("First")}<w:r><w:footnoteReference w:id=\"7\"/></w:r>{DocxFile.Run(" and second")}<w:r><w:footnoteReference w:id=\"3\"/></w:r>{DocxFile.Run(".")}</w:p>";
        var notes = $"<w:footnote w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"3\">{DocxFile.Paragraph("Note on the second.")}</w:footnote>"
            + $"<w:footnote w:id=\"7\">{DocxFile.Paragraph("Note on the first.")}</w:footnote>";

        var article = Shown.Article(DocxFile.Of(body, ("word/footnotes.xml", notes)));

        Shown.Blocks(article).Should().Equal("Paragraph: First and second.", "Footnote: Note on the first.", "Footnote: Note on the second.");
        article.Text.Should().StartWith("First[1] and second[2].").And.Contain("[1] Note on the first.");
    }

    [Fact]
    public void HeadersAndFootersOfThePagesAreLeftOut()
    {
        var article = Shown.Article(DocxFile.Of(DocxFile.Paragraph(Shown.Lead), ("word/hdr.xml", ""), ("word/header1.xml", DocxFile.Paragraph("Manuscript 2019"))));

        Shown.Blocks(article).Should().Equal("LeftOut(page header): Manuscript 2019", $"Paragraph: {Shown.Lead}");
    }

    [Fact]
    public void ShortLinesAreHeadingsWhereNoStyleSaysSo() =>
        Shown.Blocks(Shown.Article(DocxFile.Of(DocxFile.Paragraph(Shown.Lead) + DocxFile.Paragraph("The money") + DocxFile.Paragraph(Shown.Follow))))
            .Should().Contain("Heading2: The money");
}
