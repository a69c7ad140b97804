using DealTracker.Application.Deals;

namespace DealTracker.Application.Tests.Deals;

public sealed class ShowClauseTests
{
    [Fact]
    public async Task AClauseIsShownThroughItsVersions()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();

        var clause = await store.Get<ShowClause>().RunAsync("microsoft-openai", "license:openai>microsoft");

        clause!.History.Select(state => state.Version.Id).Should().Equal("2025-10", "2026-04-27");
        clause.History.Should().OnlyContain(state => state.State.InForce);
    }

    [Theory]
    [InlineData("microsoft-openai", "license:nobody>microsoft")]
    [InlineData("microsoft-openai", "license")]
    [InlineData("no-deal", "license:openai>microsoft")]
    public async Task AClauseThatNobodySpeaksOfIsNotShown(string deal, string clause)
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();

        (await store.Get<ShowClause>().RunAsync(deal, clause)).Should().BeNull();
    }
}
