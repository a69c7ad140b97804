using DealTracker.Web.Api;

namespace DealTracker.EndToEnd.Tests.Api;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(null, "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("+40,1", "\"'+40,1\"")]
    [InlineData("-27.5", "-27.5")]
    public void ACellIsQuotedWhereItMustBeAndNeverAFormula(string? value, string cell) => Csv.Of([[value]]).Should().Be(cell + "\r\n");

    [Fact]
    public void RowsEndAsTheStandardHasIt() => Csv.Of([["a", "b"], ["1", null]]).Should().Be("a,b\r\n1,\r\n");
}
