namespace DealTracker.EndToEnd.Tests.Api;

[Collection(GoldCollection.Name)]
public sealed class CompareFilesTests(GoldSite site)
{
    private const string Pair = "/deals/microsoft-openai/compare/2025-10/2026-04-27";

    [Fact]
    public async Task TheTableHasARowForEveryAttribute()
    {
        using var response = await site.Visitor().GetAsync(Pair + ".csv");

        response.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition.Should().BeNull();
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("deal,clause,title,change,attribute,from_version,from_value,to_version,to_value,sentence,evidence");
        lines.Should().Contain(line => line.StartsWith(
            "microsoft-openai,license:openai>microsoft,IP licence,changed,until,2025-10,agi,2026-04-27,2032,Microsoft’s licence from OpenAI becomes non-exclusive and runs through 2032.,http://", StringComparison.Ordinal));
        lines.Where(line => line.Contains(",removed,", StringComparison.Ordinal)).Should().Contain(line => line.Contains(",in-force,2025-10,true,2026-04-27,false,", StringComparison.Ordinal));
        lines.Should().OnlyContain(line => line.Contains("/articles/", StringComparison.Ordinal) || line == lines[0]);
    }

    [Fact]
    public async Task TheTableCanBeKeptAsAFile() =>
        (await site.Visitor().GetAsync(Pair + ".csv?dl=1")).Content.Headers.ContentDisposition!.FileName.Should().Be("microsoft-openai-2025-10-2026-04-27.csv");

    [Fact]
    public async Task TheTextHasSummaryTablesAndQuotes()
    {
        using var response = await site.Visitor().GetAsync(Pair + ".md");

        response.Content.Headers.ContentType!.ToString().Should().Be("text/markdown; charset=utf-8");
        var text = await response.Content.ReadAsStringAsync();
        text.Should().StartWith("# Microsoft–OpenAI: October 2025 against 27 April 2026\n\nFrom October 2025 to 27 April 2026, two clauses changed,");
        text.Should().Contain("## Changed: IP licence\n").And.Contain("| until | AGI | 2032 |\n").And.Contain("\n> ").And.Contain("/articles/1#q-");
    }

    [Theory]
    [InlineData(".csv?page=2", HttpStatusCode.BadRequest)]
    [InlineData(".csv?dl=yes", HttpStatusCode.BadRequest)]
    [InlineData(".md?dl=1", HttpStatusCode.BadRequest)]
    public async Task AProgramIsToldWhatIsNotKnown(string ending, HttpStatusCode status)
    {
        using var response = await site.Visitor().GetAsync(Pair + ending);

        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("/deals/microsoft-openai/compare/2025-10/1999.csv")]
    [InlineData("/deals/nobody/compare/2025-10/2026-04-27.md")]
    public async Task APairThatIsNotKnownIsAProblem(string address)
    {
        using var response = await site.Visitor().GetAsync(address);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task ASwappedPairLeadsToItsOneAddress() =>
        (await site.Visitor().GetAsync("/deals/microsoft-openai/compare/2026-04-27/2025-10.csv?dl=1")).Headers.Location!.OriginalString.Should().Be(Pair + ".csv?dl=1");
}
