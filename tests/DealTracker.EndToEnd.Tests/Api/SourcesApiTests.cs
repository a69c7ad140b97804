namespace DealTracker.EndToEnd.Tests.Api;

[Collection(GoldCollection.Name)]
public sealed class SourcesApiTests(GoldSite site)
{
    [Fact]
    public async Task OriginsComeWithTheirReasonsAndTheWordsForThem()
    {
        var json = await site.Visitor().JsonAsync("/api/v1/deals/microsoft-openai/sources");

        json.GetProperty("corroboration").GetProperty("origins").GetInt32().Should().Be(2);
        var first = json.GetProperty("items")[0];
        first.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("article").GetInt64()).Order().Should().Equal(1, 2, 3, 4);
        first.GetProperty("links").EnumerateArray().Select(l => l.GetProperty("basis").GetString()).Order().Should().Equal("credit", "retelling", "retelling");
        var text = (await site.Visitor().JsonAsync($"/api/v1/articles/{first.GetProperty("links")[0].GetProperty("first").GetInt64()}")).GetProperty("text").GetString()!;
        first.GetProperty("links")[0].GetProperty("passages").EnumerateArray().Should().OnlyContain(p =>
            text.Substring(p.GetProperty("start").GetInt32(), p.GetProperty("quote").GetString()!.Length) == p.GetProperty("quote").GetString());
    }

    [Fact]
    public async Task DisagreementsKeepBothValuesWithTheirQuotes()
    {
        var found = (await site.Visitor().JsonAsync("/api/v1/deals/amazon-openai/sources")).GetProperty("disagreements").EnumerateArray()
            .Single(d => d.GetProperty("attribute").GetString() == "conditional");

        found.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("value").ToString()).Should().Equal("35000000000", "<=50000000000");
        found.GetProperty("values").EnumerateArray().Should().OnlyContain(v => v.GetProperty("evidence").GetArrayLength() > 0);
        found.GetProperty("why").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task CoverageTellsWhoSaysContradictsOrIsSilent() =>
        (await site.Visitor().JsonAsync("/api/v1/deals/amazon-openai/coverage")).GetProperty("items").EnumerateArray()
            .Single(row => row.GetProperty("clause").GetString() == "investment:amazon>openai").GetProperty("cells").EnumerateArray()
            .OrderBy(cell => cell.GetProperty("article").GetInt64()).Select(cell => cell.GetProperty("stance").GetString())
            .Should().Equal("says", "says", "says", "contradicts", "silent");

    [Theory]
    [InlineData("/api/v1/deals/nobody-knows/sources", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/deals/nobody-knows/coverage", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/deals/microsoft-openai/coverage?colour=red", HttpStatusCode.BadRequest)]
    public async Task WhatCannotBeAnsweredIsAProblem(string address, HttpStatusCode status)
    {
        var answer = await site.Visitor().GetAsync(address);

        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }
}
