using DealTracker.Application.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.EndToEnd.Tests.Hosting;

/// <summary>A fault of the site itself, here a database that lost a table.</summary>
public sealed class ErrorAnswersTests(Site site) : IClassFixture<Site>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DealTrackerDb>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS Revisions");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task IsSaidInTheSitesOwnWordsWithANumberToAskAfter()
    {
        var response = await site.Visitor().GetAsync("/deals/microsoft-openai");
        var page = await response.PageAsync();

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        page.QuerySelector("h1").Words().Should().Be("Something went wrong on our side");
        page.Body.Words().Should().Contain("request ").And.NotContain("Sqlite").And.NotContain("Revisions").And.NotContain(" at DealTracker.");
        response.Headers.Contains("Content-Security-Policy").Should().BeTrue();
    }

    [Fact]
    public async Task IsAProblemToAProgram()
    {
        var response = await site.Visitor().GetAsync("/api/v1/deals/microsoft-openai");

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await response.Content.ReadAsStringAsync()).Should().NotContain("Sqlite").And.NotContain("Revisions");
    }

    [Fact]
    public async Task LeavesItsDetailsInTheLog()
    {
        await site.Visitor().GetAsync("/deals/microsoft-openai");

        site.Log().Select(line => line.GetRawText()).Should().Contain(line => line.Contains("\"Exception\":") && line.Contains("Revisions"));
    }
}
