using Microsoft.AspNetCore.Hosting;

namespace DealTracker.EndToEnd.Tests.Pages;

[Collection(GoldCollection.Name)]
public sealed class StyleTests(GoldSite site)
{
    [Fact]
    public async Task WhoeverDevelopsSeesTheComponents() =>
        (await site.Visitor().PageAsync("/style")).QuerySelectorAll(".term, .change, .log, .counts, .chart, .legend, .para, .panel").Should().HaveCountGreaterThan(8);

    [Fact]
    public async Task NobodyElseDoes()
    {
        await using var production = site.WithWebHostBuilder(host => host.UseEnvironment("Production"));
        using var visitor = production.CreateClient();

        (await visitor.GetAsync("/style")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
