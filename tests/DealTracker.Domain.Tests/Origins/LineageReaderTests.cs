using DealTracker.Domain.Origins;

namespace DealTracker.Domain.Tests.Origins;

public sealed class LineageReaderTests
{
    [Theory]
    [InlineData("A deal was signed.\nSource: The Gazette", "The Gazette")]
    [InlineData("Check out this post from The Gazette!\nA deal was signed.", "The Gazette")]
    [InlineData("A deal was signed (via The Gazette).", "The Gazette")]
    [InlineData("This article first appeared in The Gazette, which is read by everybody who is anybody in the trade, and is reprinted here with the kind permission of the editors of that journal and of its owners.", "The Gazette")]
    [InlineData("The Gazette reported that a deal was signed.", "The Gazette")]
    public void ACreditToOneOutletIsARetelling(string text, string outlet) =>
        Of(text, outlet).Should().BeEquivalentTo((LineageKind.Retelling, outlet));

    [Fact]
    public void AnOutletNamedForOneStatementOfSeveralIsNoCredit() =>
        Of("A deal was signed on Monday. It runs until 2032.\nThe Gazette reported that a lawsuit was weighed.", "The Gazette", "The Courier").Kind
            .Should().Be(LineageKind.Compilation);

    [Fact]
    public void ANameInsideAnotherWordIsNotTheOutlet() =>
        Of("Source: Gazetteer", "Gazette").Kind.Should().Be(LineageKind.Unknown);

    [Theory]
    [InlineData("A headline\nBy Jane Q. Doe\nA deal was signed.", LineageKind.OwnReport, "Jane Q. Doe")]
    [InlineData("REDFORD, Oct. 28, 2025 (Harbour Wire) - A deal was signed.", LineageKind.OwnReport, "Harbour Wire")]
    [InlineData("FOR IMMEDIATE RELEASE\nA deal was signed.", LineageKind.Release, "")]
    [InlineData("WHEREAS the Lab, hereinafter \"Lab\", and the Maker hereby agree; IN WITNESS WHEREOF they sign.", LineageKind.Contract, "")]
    [InlineData("A deal was signed by both.\nby then it was late", LineageKind.Unknown, "")]
    public void WhoSignsAReportIsItsRoot(string text, LineageKind kind, string name) =>
        Of(text).Should().BeEquivalentTo((kind, name));

    [Fact]
    public void ACreditOutweighsASignature() =>
        Of("By Jane Doe\nA deal was signed.\nSource: The Gazette", "The Gazette").Kind.Should().Be(LineageKind.Retelling);

    [Fact]
    public void AHostileTextIsReadInOrder()
    {
        var text = string.Concat(Enumerable.Repeat("By A By A (By source: ", 20_000));

        Of(text, "source").Kind.Should().NotBe(LineageKind.Contract);
    }

    private static (LineageKind Kind, string Names) Of(string text, params string[] outlets)
    {
        var lineage = LineageReader.Of(new LineageArticle(1, "key", text, new TextSpan(0, text.Length), null, null, outlets));
        return (lineage.Kind, string.Join(", ", lineage.Names));
    }
}
