using System.Text.Json;

namespace DealTracker.EndToEnd.Tests.Api;

[Collection(GoldCollection.Name)]
public sealed class DealsApiTests(GoldSite site)
{
    [Fact]
    public async Task DealsAreListed()
    {
        var deals = await Items("/api/v1/deals");

        deals.Select(d => (Text(d, "id"), Text(d, "title"))).Should().Equal(
            ("amazon-openai", "Amazon–OpenAI"), ("anthropic-google", "Anthropic–Google"), ("apple-google", "Apple–Google"), ("microsoft-openai", "Microsoft–OpenAI"));
    }

    [Fact]
    public async Task VersionsAreListedOldestFirst()
    {
        var versions = await Items("/api/v1/deals/microsoft-openai/versions");

        versions.Select(v => (Text(v, "id"), Text(v, "announced"), v.GetProperty("articles").GetInt32()))
            .Should().Equal(("2025-10", "2025-10", 5), ("2026-04-27", "2026-04-27", 5));
    }

    [Fact]
    public async Task EventsStandOnceWithAllTheirSources()
    {
        var events = await Items("/api/v1/deals/microsoft-openai/events");

        events.Select(e => Text(e, "date")).Should().BeInAscendingOrder();
        var signing = events.Single(e => Text(e, "date") == "2026-04-27" && e.GetProperty("parties").GetArrayLength() == 2);
        signing.GetProperty("parties").EnumerateArray().Select(p => p.GetString()).Should().Equal("microsoft", "openai");
        signing.GetProperty("title").GetString().Should().Be("Microsoft and OpenAI announce an agreement");
        signing.GetProperty("evidence").EnumerateArray().Select(e => e.GetProperty("article").GetInt64()).Distinct().Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public async Task ADealTellsEverythingAtOnce()
    {
        var deal = await site.Visitor().JsonAsync("/api/v1/deals/microsoft-openai");

        deal.GetProperty("newest").GetString().Should().Be("2026-04-27");
        deal.GetProperty("clauses").GetArrayLength().Should().Be(10);
        deal.GetProperty("events").GetArrayLength().Should().BeGreaterThan(4);
    }

    [Theory]
    [InlineData("/api/v1/deals/nobody")]
    [InlineData("/api/v1/deals/nobody/versions")]
    [InlineData("/api/v1/deals/nobody/events")]
    [InlineData("/api/v1/deals/nobody/compare/2025/2026")]
    [InlineData("/api/v1/deals/microsoft-openai/compare/1999/2026")]
    [InlineData("/api/v1/articles/999")]
    [InlineData("/api/v1/nonsense")]
    [InlineData("/deals/microsoft-openai/compare/nonsense.json")]
    public async Task WhatIsNotThereIsAProblem(string address)
    {
        var response = await site.Visitor().GetAsync(address);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await response.JsonAsync();
        problem.GetProperty("status").GetInt32().Should().Be(404);
        problem.GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task TheApiTakesNoOtherMethod()
    {
        var response = await site.Visitor().DeleteAsync("/api/v1/deals");

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    private async Task<JsonElement[]> Items(string address) => [.. (await site.Visitor().JsonAsync(address)).GetProperty("items").EnumerateArray()];

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}
