using DealTracker.Application.Deals;

namespace DealTracker.Application.Tests.Deals;

public sealed class CompareVersionsTests
{
    [Fact]
    public async Task TwoVersionsByTheirOwnNamesAreCompared()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();

        var outcome = await store.Get<CompareVersions>().RunAsync("microsoft-openai", "2025-10", "2026-04-27");

        var comparison = outcome.Should().BeOfType<CompareOutcome.Compared>().Subject.Comparison;
        comparison.From.Id.Should().Be("2025-10");
        comparison.To.Id.Should().Be("2026-04-27");
        comparison.Clauses.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("2025", "2026-04-27")]
    [InlineData("2025-10-28", "2026-04")]
    [InlineData("2026-04-27", "2025-10")]
    [InlineData("2026", "2025")]
    public async Task OtherNamesLeadToTheirPlace(string from, string to)
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();

        var outcome = await store.Get<CompareVersions>().RunAsync("microsoft-openai", from, to);

        outcome.Should().Be(new CompareOutcome.Elsewhere("2025-10", "2026-04-27"));
    }

    [Theory]
    [InlineData("microsoft-openai", "2019", "2026-04-27")]
    [InlineData("microsoft-openai", "2025-10", "never")]
    [InlineData("no-deal", "2025-10", "2026-04-27")]
    public async Task WhatNobodyKnowsIsNotCompared(string deal, string from, string to)
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();

        (await store.Get<CompareVersions>().RunAsync(deal, from, to)).Should().BeNull();
    }
}
