using System.Text.Json;

namespace DealTracker.EndToEnd.Tests.Api;

[Collection(GoldCollection.Name)]
public sealed class CompareApiTests(GoldSite site)
{
    private const string Pair = "/api/v1/deals/microsoft-openai/compare/2025-10/2026-04-27";

    [Fact]
    public async Task TheFiveStatesAreCounted()
    {
        var compared = await site.Visitor().JsonAsync(Pair);

        compared.GetProperty("from").GetString().Should().Be("2025-10");
        compared.GetProperty("to").GetString().Should().Be("2026-04-27");
        compared.GetProperty("counts").GetRawText().Should().Be("""{"changed":2,"removed":3,"added":3,"not-mentioned":1,"unchanged":1}""");
    }

    [Theory]
    [InlineData("license:openai>microsoft", "changed", """{"in-force":true,"exclusive":true,"scope":"models,products","until":"agi"}""", """{"in-force":true,"exclusive":false,"scope":"models,products","until":"2032"}""")]
    [InlineData("revenue-share:openai>microsoft", "changed", """{"in-force":true,"capped":false}""", """{"in-force":true,"capped":true,"until":"2030"}""")]
    [InlineData("exclusivity:openai>microsoft", "removed", """{"in-force":true,"scope":"api","until":"agi"}""", """{"in-force":false}""")]
    [InlineData("primary-provider:openai>microsoft", "added", "null", """{"in-force":true}""")]
    [InlineData("equity:openai>microsoft", "unchanged", """{"in-force":true,"percent":27}""", """{"in-force":true,"percent":27}""")]
    [InlineData("purchase-commitment:openai>microsoft", "not-mentioned", """{"in-force":true,"amount":250000000000}""", """{"in-force":true,"amount":250000000000}""")]
    public async Task TermsHaveTheTypesThatJsonHas(string clause, string change, string from, string to)
    {
        var row = await RowAsync(clause);

        row.GetProperty("change").GetString().Should().Be(change);
        row.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        row.GetProperty("from").GetRawText().Should().Be(from);
        row.GetProperty("to").GetRawText().Should().Be(to);
    }

    [Theory]
    [InlineData("license:openai>microsoft", "exclusive changed loosened for OpenAI; scope unchanged; until changed")]
    [InlineData("exclusivity:openai>microsoft", "in-force removed loosened for OpenAI; scope removed; until removed")]
    [InlineData("revenue-share:openai>microsoft", "capped changed loosened for OpenAI; until added")]
    [InlineData("purchase-commitment:openai>microsoft", "amount not-mentioned")]
    public async Task EachAttributeHasItsStateAndItsWay(string clause, string told)
    {
        var attributes = (await RowAsync(clause)).GetProperty("attributes").EnumerateArray()
            .Select(a => $"{a.GetProperty("attribute")} {a.GetProperty("change")} {(a.GetProperty("direction") is { ValueKind: JsonValueKind.Object } way ? way.GetProperty("words") : "")}".Trim());

        string.Join("; ", attributes).Should().Be(told);
    }

    [Fact]
    public async Task EveryQuoteIsASliceOfItsArticle()
    {
        var visitor = site.Visitor();
        var texts = new Dictionary<long, string>();
        foreach (var row in (await visitor.JsonAsync(Pair)).GetProperty("clauses").EnumerateArray())
        {
            row.GetProperty("evidence").GetArrayLength().Should().BePositive();
            foreach (var quote in row.GetProperty("evidence").EnumerateArray())
            {
                var article = quote.GetProperty("article").GetInt64();
                if (!texts.TryGetValue(article, out var text))
                    texts[article] = text = (await visitor.JsonAsync($"/api/v1/articles/{article}")).GetProperty("text").GetString()!;
                text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()].Should().Be(quote.GetProperty("quote").GetString());
                quote.GetProperty("side").GetString().Should().BeOneOf("from", "to");
            }
        }
    }

    [Theory]
    [InlineData("2026-04-27/2025-10")]
    [InlineData("2025/2026-04")]
    [InlineData("2025-10-28/2026-04-27")]
    public async Task OtherNamesOfThePairLeadToItsOneAddressForGood(string pair)
    {
        var response = await site.Visitor().GetAsync($"/api/v1/deals/microsoft-openai/compare/{pair}");

        response.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        response.Headers.CacheControl!.NoCache.Should().BeTrue();
        response.Headers.Location!.OriginalString.Should().Be(Pair);
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".md")]
    public async Task FilesOfOtherNamesLeadThereToo(string ending)
    {
        var response = await site.Visitor().GetAsync($"/deals/microsoft-openai/compare/2025/2026-04{ending}");

        response.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.Should().Be($"/deals/microsoft-openai/compare/2025-10/2026-04-27{ending}");
    }

    private async Task<JsonElement> RowAsync(string clause) =>
        (await site.Visitor().JsonAsync(Pair)).GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("clause").GetString() == clause);
}
