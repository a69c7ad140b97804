namespace DealTracker.Extraction.Tests.Reading.Shaping;

public sealed class RecordTablesTests
{
    [Fact]
    public void RecordsWithTheSameLabelsAreATable()
    {
        var article = Shown.Article($"{Shown.Lead}\n\nLicence\nOld: closed\nNew: open\n\nOrder\nOld: placed\nNew: kept\n\n{Shown.Follow}\n");

        Shown.Blocks(article).Skip(1).SkipLast(1).Should().Equal(
            "Cell(0,1,0): Licence", "Cell(0,0,1,heading): Old", "Cell(0,1,1): closed", "Cell(0,0,2,heading): New", "Cell(0,1,2): open",
            "Cell(0,2,0): Order", "Cell(0,2,1): placed", "Cell(0,2,2): kept");
        article.Text.Should().Contain("Licence\nOld: closed\nNew: open\nOrder\nOld: placed\nNew: kept");
    }

    [Fact]
    public void RecordsWithLabelsOfTheirOwnStayLists() =>
        Shown.Blocks($"{Shown.Lead}\n\nLicence\nOld: closed\nNew: open\n\nOrder\nAmount: large\nTerm: long\n\n{Shown.Follow}\n").Should().Contain("ListItem1: Amount: large");
}
