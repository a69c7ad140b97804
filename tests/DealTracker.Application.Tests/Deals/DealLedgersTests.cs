using DealTracker.Application.Deals;

namespace DealTracker.Application.Tests.Deals;

public sealed class DealLedgersTests
{
    [Fact]
    public async Task ALedgerIsKeptUntilSomethingIsStored()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddAsync("2025-10-28", "2025-10 equity:openai>microsoft percent 27");
        var ledgers = store.Get<DealLedgers>();

        var first = await ledgers.OfAsync("microsoft-openai");
        var second = await ledgers.OfAsync("microsoft-openai");
        await store.AddAsync("2025-10-29", "2025-10 equity:openai>microsoft percent 27");
        var third = await ledgers.OfAsync("microsoft-openai");

        second.Should().BeSameAs(first);
        third.Articles.Keys.Should().BeEquivalentTo([1L, 2L]);
    }

    [Fact]
    public async Task WhatAnotherProcessStoresIsSeen()
    {
        await using var store = await TestStore.OpenAsync();
        var mine = store.Get<DealLedgers>();
        await mine.OfAsync("microsoft-openai");
        await store.RestartAsync();
        await store.AddAsync("2025-10-28", "2025-10 equity:openai>microsoft percent 27");

        (await mine.OfAsync("microsoft-openai")).Articles.Keys.Should().Equal(1);
    }

    [Fact]
    public async Task EveryQuoteHasItsWords()
    {
        await using var store = await TestStore.WithSeedsAsync();

        var source = await store.Get<DealLedgers>().OfAsync("microsoft-openai");

        source.Ledger.Versions.SelectMany(version => version.Clauses).SelectMany(LedgerQuotes.Of)
            .Select(source.Words).Should().NotBeEmpty().And.OnlyContain(words => words.Trim().Length > 0);
    }
}
