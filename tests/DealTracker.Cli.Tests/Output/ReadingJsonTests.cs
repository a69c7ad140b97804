using DealTracker.Cli.Output;
using DealTracker.Domain;
using DealTracker.Domain.Clauses;
using DealTracker.Domain.Dates;
using DealTracker.Domain.Facts;

namespace DealTracker.Cli.Tests.Output;

public sealed class ReadingJsonTests
{
    [Theory]
    [InlineData("in-force", "false", "false")]
    [InlineData("exclusive", "true", "true")]
    [InlineData("percent", "27", "27")]
    [InlineData("percent", "32.5", "32.5")]
    [InlineData("amount", "250000000000", "250000000000")]
    [InlineData("amount", "<=50000000000", "\"<=50000000000\"")]
    [InlineData("until", "2032", "\"2032\"")]
    [InlineData("until", "agi", "\"agi\"")]
    [InlineData("scope", "models,products", "\"models,products\"")]
    [InlineData("term", "P7Y", "\"P7Y\"")]
    public void ValuesHaveTheirOwnJsonTypes(string attribute, string value, string json) =>
        Write(attribute, value).Should().Contain($"\"attribute\":\"{attribute}\",\"value\":{json},");

    [Fact]
    public void QuotesAreSlicedFromTheTextAndWrittenAsTheyAre() =>
        Write("percent", "27").Should().Contain("\"evidence\":[{\"quote\":\"“Größe”\",\"start\":4,\"end\":11}]");

    [Fact]
    public void AnUndatedArticleSaysSo() =>
        Write("percent", "27").Should().StartWith("{\"article\":\"a.txt\",\"published\":null,\"publishedBasis\":\"unknown\",\"outlets\":[\"Gazette\"],");

    private static string Write(string attribute, string value) => ReadingJson.Write("a.txt", "The “Größe” of it.", new ArticleReading(
        null, DateBasis.Unknown, ["Gazette"],
        [new Fact("a-b", [VersionName.Current], ClauseKey.Parse("equity:a>b"), attribute, TermValue.FromText(value), Certainty.Asserted, [new TextSpan(4, 11)], "rule")],
        []));
}
