using DealTracker.Application.Search;

namespace DealTracker.Application.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("licence 2032", "(\"licence\" OR \"license\") AND \"2032\"")]
    [InlineData("\"first refusal\" cloud", "\"first refusal\" AND \"cloud\"")]
    [InlineData("“first refusal”", "\"first refusal\"")]
    [InlineData("exclus*", "\"exclus*\"*")]
    [InlineData("licence -cloud -\"main partner\"", "((\"licence\" OR \"license\")) NOT (\"cloud\" OR \"main partner\")")]
    [InlineData("non-exclusive", "\"non-exclusive\"")]
    [InlineData("a AND b OR NOT NEAR(c)", "\"a\" AND \"AND\" AND \"b\" AND \"OR\" AND \"NOT\" AND \"NEAR(c)\"")]
    [InlineData("Words: {a} ^b (c", "\"Words:\" AND \"{a}\" AND \"^b\" AND \"(c\"")]
    [InlineData("one\0two", "\"one\" AND \"two\"")]
    [InlineData("\"never closed", "\"never closed\"")]
    public void WordsAreLookedForAndSignsMeanNothing(string typed, string match) => SearchQuery.Parse(typed).Match.Should().Be(match);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t\n")]
    [InlineData("\"\" - * () ***")]
    [InlineData("-only -what -is -not")]
    [InlineData("\ud800 \udc00")]
    public void WhereNoWordIsAskedForNothingIs(string? typed) => SearchQuery.Parse(typed).Match.Should().BeNull();

    [Fact]
    public void OfVeryManyWordsTheFirstAreLookedFor()
    {
        var query = SearchQuery.Parse(string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"w{i}")));

        query.IsCut.Should().BeTrue();
        query.Match!.Split(" AND ").Should().HaveCount(SearchQuery.MostWords);
    }
}
