namespace DealTracker.Extraction.Tests.Reading.PlainText;

public sealed class PlainTablesTests
{
    private static readonly string[] Expected =
    [
        "Cell(0,0,0,heading): Clause", "Cell(0,0,1,heading): Old", "Cell(0,0,2,heading): New",
        "Cell(0,1,0): Licence", "Cell(0,1,1): exclusive", "Cell(0,1,2): open to others",
        "Cell(0,2,0): Azure order", "Cell(0,2,1): $250 billion", "Cell(0,2,2): not mentioned",
    ];

    [Theory]
    [InlineData("| Clause | Old | New |\n|---|:--|--:|\n| Licence | exclusive | open to others |\n| Azure order | $250 billion | not mentioned |")]
    [InlineData("Clause | Old | New\n--- | --- | ---\nLicence | exclusive | open to others\nAzure order | $250 billion | not mentioned")]
    [InlineData("Clause\tOld\tNew\nLicence\texclusive\topen to others\nAzure order\t$250 billion\tnot mentioned")]
    [InlineData("Clause         Old           New\nLicence        exclusive     open to others\nAzure order    $250 billion  not mentioned")]
    [InlineData("+--------+-----+-----+\n| Clause | Old | New |\n+--------+-----+-----+\n| Licence | exclusive | open to others |\n| Azure order | $250 billion | not mentioned |")]
    public void CellsHaveTheirPlaces(string table) =>
        Shown.Blocks($"{Shown.Lead}\n\n{table}\n\n{Shown.Follow}\n").Skip(1).SkipLast(1).Should().Equal(Expected);

    [Fact]
    public void AnEmptyCornerKeepsTheColumnsApart() =>
        Shown.Blocks($"{Shown.Lead}\n\n\tOld\tNew\nLicence\texclusive\topen\n\n{Shown.Follow}\n").Should().ContainInOrder(
            "Cell(0,0,1,heading): Old", "Cell(0,0,2,heading): New", "Cell(0,1,0): Licence", "Cell(0,1,1): exclusive", "Cell(0,1,2): open");

    [Fact]
    public void ACellThatGoesOnBelowIsOneCell() =>
        Shown.Blocks($"{Shown.Lead}\n\nClause      Old          New\nLicence     exclusive    open to\n                         others\nOrder       placed       kept\n").Should().ContainInOrder(
            "Cell(0,1,2): open to others", "Cell(0,2,0): Order");

    [Fact]
    public void ATableIsNumberedWithinTheArticle() =>
        Shown.Blocks($"| a | b |\n|---|---|\n| c | d |\n\n{Shown.Lead}\n\n| e | f |\n|---|---|\n| g | h |\n").Should().Contain("Cell(1,1,1): h");

    [Fact]
    public void ACutOffCellKeepsItsWordsAndLosesTheMark() =>
        Shown.Blocks($"| Topic | Words |\n|---|---|\n| Payments | go on through 2030 under a cap whose size ha… |\n| Azure | comes first [4][ |\n").Should().ContainInOrder(
            "Cell(0,1,1): go on through 2030 under a cap whose size ha", "Cell(0,2,1): comes first");
}
