using System.Text.Json;

namespace DealTracker.EndToEnd.Tests.Api;

/// <summary>From the bytes of the seeds, with nothing annotated by hand.</summary>
public sealed class ClashesApiTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("microsoft-openai")]
    [InlineData("amazon-openai")]
    public async Task ThePlotOfTheSeedsComesOutOfTheirFacts(string deal)
    {
        var clash = (await site.Visitor().JsonAsync($"/api/v1/deals/{deal}/clashes")).GetProperty("items").EnumerateArray().Should().ContainSingle().Subject;

        Words(clash, "id", "state", "from", "settledOn").Should().Be("exclusivity-openai-amazon-microsoft settled 2026-02 2026-04-27");
        clash.GetProperty("doubt").ValueKind.Should().Be(JsonValueKind.Null);
        var grants = clash.GetProperty("grants").EnumerateArray().ToArray();
        Words(grants[0], "deal", "clause", "from", "until").Should().Be("microsoft-openai exclusivity:openai>microsoft 2025-10 2026-04-27");
        Words(grants[1], "deal", "clause", "from", "certainty").Should().Be("amazon-openai exclusivity:openai>amazon 2026-02 disputed");
        grants.Should().OnlyContain(grant => grant.GetProperty("evidence").GetArrayLength() > 0);
        grants[0].GetProperty("ending").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task AQuoteTiesTheTwoScopesTogether() =>
        (await ClashAsync()).GetProperty("links").EnumerateArray().Should().Contain(link =>
            link.GetProperty("names").GetString() == "Frontier" && link.GetProperty("evidence").GetProperty("quote").GetString()!.Contains("such as Frontier"));

    [Theory]
    [InlineData("/api/v1/deals/microsoft-openai/clashes?state=settled")]
    [InlineData("/api/v1/clashes/exclusivity-openai-amazon-microsoft?x=1")]
    public async Task WhatMeansNothingIsRefused(string address) => (await site.Visitor().GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task ThePageLeadsToTheSameData()
    {
        var response = await site.Visitor().GetAsync("/clashes/exclusivity-openai-amazon-microsoft.json");

        response.Headers.Location!.OriginalString.Should().Be("/api/v1/clashes/exclusivity-openai-amazon-microsoft");
    }

    private Task<JsonElement> ClashAsync() => site.Visitor().JsonAsync("/api/v1/clashes/exclusivity-openai-amazon-microsoft");

    private static string Words(JsonElement json, params string[] members) => string.Join(' ', members.Select(member => json.GetProperty(member).GetString()));
}
