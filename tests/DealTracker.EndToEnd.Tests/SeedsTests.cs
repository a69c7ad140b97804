using System.Text.Json;

namespace DealTracker.EndToEnd.Tests;

/// <summary>From the bytes of the seeds to the comparison, with nothing annotated by hand: what the whole is for.</summary>
public sealed class SeedsTests(Site site) : IClassFixture<Site>
{
    private const string Pair = "/api/v1/deals/microsoft-openai/compare/2025-10/2026-04-27";

    [Theory]
    [InlineData("license:openai>microsoft", "changed", "exclusive=true until=agi", "exclusive=false until=2032")]
    [InlineData("exclusivity:openai>microsoft", "removed", "scope=api until=agi", "in-force=false")]
    [InlineData("revenue-share:microsoft>openai", "removed", "in-force=true", "in-force=false")]
    [InlineData("milestone-trigger:agi", "removed", "in-force=true", "in-force=false")]
    [InlineData("launch-priority:openai>microsoft", "added", null, "in-force=true exception=true")]
    [InlineData("primary-provider:openai>microsoft", "added", null, "in-force=true")]
    [InlineData("equity:openai>microsoft", "unchanged", "percent=27", "percent=27")]
    [InlineData("purchase-commitment:openai>microsoft", "not-mentioned", "amount=250000000000", "amount=250000000000")]
    public async Task TheTwoVersionsDifferAsTheArticlesSay(string clause, string change, string? from, string to)
    {
        var row = await RowAsync(clause);

        row.GetProperty("change").GetString().Should().Be(change);
        Holds(row.GetProperty("from"), from);
        Holds(row.GetProperty("to"), to);
        row.GetProperty("evidence").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task TheRevenueShareToTheInvestorEndsCappedIn2030() =>
        Holds((await RowAsync("revenue-share:openai>microsoft")).GetProperty("to"), "in-force=true capped=true until=2030");

    [Fact]
    public async Task QuotesOfAllArticlesThatAgreeStandTogether() =>
        (await RowAsync("license:openai>microsoft")).GetProperty("evidence").EnumerateArray()
            .Where(quote => quote.GetProperty("side").GetString() == "to").Select(quote => quote.GetProperty("article").GetInt64()).Distinct()
            .Should().Equal(1, 2, 3, 4, 5);

    [Fact]
    public async Task ThereAreTwoVersions() =>
        (await Items("/api/v1/deals/microsoft-openai/versions")).Select(v => v.GetProperty("id").GetString()).Should().Equal("2025-10", "2026-04-27");

    [Theory]
    [InlineData("2025-10", "microsoft openai")]
    [InlineData("2025-11", "amazon openai")]
    [InlineData("2026-02", "amazon openai")]
    [InlineData("2026-02", "microsoft")]
    [InlineData("2026-04-27", "microsoft openai")]
    public async Task AnEventStandsOnce(string date, string parties) =>
        (await Items("/api/v1/deals/microsoft-openai/events"))
            .Where(e => e.GetProperty("date").GetString() == date)
            .Select(e => string.Join(' ', e.GetProperty("parties").EnumerateArray().Select(p => p.GetString())))
            .Should().ContainSingle(named => named == parties);

    [Fact]
    public async Task TheOtherDealIsAContractAnInvestmentAndADisputedRight()
    {
        var clauses = (await site.Visitor().JsonAsync("/api/v1/deals/amazon-openai")).GetProperty("clauses").EnumerateArray().ToArray();
        JsonElement Terms(string clause) => clauses.Single(c => c.GetProperty("clause").GetString() == clause).GetProperty("terms");

        Holds(Terms("purchase-commitment:openai>amazon"), "amount=38000000000");
        Holds(Terms("investment:amazon>openai"), "amount=<=50000000000 upfront=15000000000 conditional=35000000000");
        clauses.Single(c => c.GetProperty("clause").GetString() == "exclusivity:openai>amazon").GetProperty("evidence").EnumerateArray()
            .Should().Contain(quote => quote.GetProperty("certainty").GetString() == "disputed");
    }

    private async Task<JsonElement[]> Items(string address) => [.. (await site.Visitor().JsonAsync(address)).GetProperty("items").EnumerateArray()];

    private async Task<JsonElement> RowAsync(string clause) =>
        (await site.Visitor().JsonAsync(Pair)).GetProperty("clauses").EnumerateArray().Single(c => c.GetProperty("clause").GetString() == clause);

    /// <summary>Each of <paramref name="terms"/>, written <c>until=2032</c>, is among those given; null where none may be.</summary>
    private static void Holds(JsonElement given, string? terms)
    {
        given.ValueKind.Should().Be(terms is null ? JsonValueKind.Null : JsonValueKind.Object);
        foreach (var term in (terms ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('=', 2)))
            given.GetProperty(term[0]).ToString().Should().BeEquivalentTo(term[1]);
    }
}
