namespace DealTracker.EndToEnd.Tests.Api;

/// <summary>From the bytes of the seeds, with nothing annotated by hand.</summary>
public sealed class ClausesApiTests(Site site) : IClassFixture<Site>
{
    private const string Licence = "/api/v1/deals/microsoft-openai/clauses/license%3Aopenai%3Emicrosoft";

    [Fact]
    public async Task AClauseIsGivenInEveryVersionThatKnowsIt()
    {
        var clause = await site.Visitor().JsonAsync(Licence);

        clause.GetProperty("title").GetString().Should().Be("IP licence");
        clause.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("version").GetString()).Should().Equal("2025-10", "2026-04-27");
        clause.GetProperty("items").EnumerateArray().Should().OnlyContain(item => item.GetProperty("state").GetProperty("evidence").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("/api/v1/deals/microsoft-openai/clauses/revenue-share%3Aopenai%3Eamazon", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/deals/nobody-nowhere/clauses/license%3Aopenai%3Emicrosoft", HttpStatusCode.NotFound)]
    [InlineData(Licence + "?x=1", HttpStatusCode.BadRequest)]
    public async Task WhatIsNotThereIsSaidAsAProblem(string address, HttpStatusCode status)
    {
        var response = await site.Visitor().GetAsync(address);

        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task ThePageLeadsToTheSameData() =>
        (await site.Visitor().GetAsync("/deals/microsoft-openai/clauses/license%3Aopenai%3Emicrosoft.json")).Headers.Location!.OriginalString.Should().Be(Licence);

    [Fact]
    public async Task TheDescriptionNamesEveryAddressOfTheApi()
    {
        var paths = (await site.Visitor().JsonAsync("/openapi/v1.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name).ToArray();

        paths.Should().OnlyContain(path => path.StartsWith("/api/v1"));
        paths.Should().Contain(new[] { "on/{date}", "compare/{from}/{to}", "clauses/{clause}", "sources", "clashes", "changes", "coverage" }.Select(end => $"/api/v1/deals/{{deal}}/{end}"));
    }
}
