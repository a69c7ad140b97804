namespace DealTracker.EndToEnd.Tests.Api;

[Collection(GoldCollection.Name)]
public sealed class SearchApiTests(GoldSite site)
{
    [Fact]
    public async Task ResultsComeWithWhatWasFoundAndWhereItStands()
    {
        var found = await site.Visitor().JsonAsync("/api/v1/search?q=exclusive&kind=quote");

        found.GetProperty("total").GetInt32().Should().BePositive();
        var hit = found.GetProperty("items")[0];
        hit.GetProperty("kind").GetString().Should().Be("quote");
        hit.GetProperty("found")[0].GetString()!.ToLowerInvariant().Should().StartWith("exclusiv");
        hit.GetProperty("url").GetString().Should().MatchRegex(@"^/articles/\d+#q-\d+$");
        found.GetProperty("facets").EnumerateObject().Select(f => f.Name).Should().Equal("kind", "deal", "clause", "outlet", "year", "certainty");
    }

    [Fact]
    public async Task EveryPageLeadsToTheNextUntilAllIsRead()
    {
        var visitor = site.Visitor();
        var (read, address) = (0, (string?)"/api/v1/search?q=openai");
        var total = 0;
        while (address is not null)
        {
            var page = await visitor.JsonAsync(address);
            total = page.GetProperty("total").GetInt32();
            read += page.GetProperty("items").GetArrayLength();
            address = page.GetProperty("next_url").GetString();
        }

        read.Should().Be(total).And.BeGreaterThan(20);
    }

    [Theory]
    [InlineData("/api/v1/search?q=x&colour=red", "colour")]
    [InlineData("/api/v1/search?q=x&after=nonsense", "after")]
    public async Task WhatIsNotUnderstoodIsNamed(string address, string field)
    {
        var response = await site.Visitor().GetAsync(address);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await response.JsonAsync()).GetProperty("errors").TryGetProperty(field, out _).Should().BeTrue();
    }
}
