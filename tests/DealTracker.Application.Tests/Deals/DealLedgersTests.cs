using DealTracker.Application.Articles;
using DealTracker.Application.Deals;
using Microsoft.EntityFrameworkCore;

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
    public async Task AnArticleOnAnotherDealFoldsOnlyThatDeal()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var ledgers = store.Get<DealLedgers>();
        var before = (Own: await ledgers.OfAsync("microsoft-openai"), Other: await ledgers.OfAsync("apple-google"));

        await store.ImportAsync("Apple and Google announced on January 12, 2026, that Google will license its Gemini models to Apple through 2030.", published: "2026-01-12");
        var after = (Own: await ledgers.OfAsync("microsoft-openai"), Other: await ledgers.OfAsync("apple-google"));

        after.Own.Ledger.Should().BeSameAs(before.Own.Ledger);
        after.Own.Revision.Should().Be(before.Own.Revision + 1);
        after.Other.Ledger.Should().NotBeSameAs(before.Other.Ledger);
        (await ledgers.OfAsync("microsoft-openai")).Should().BeSameAs(after.Own);
    }

    [Fact]
    public async Task AnArticleThatTellsOfAPartyFoldsItsDeal()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var ledgers = store.Get<DealLedgers>();
        var before = await ledgers.OfAsync("microsoft-openai");

        await store.ImportAsync("On May 4, 2026, OpenAI and Oracle signed an agreement.", published: "2026-05-05");

        (await ledgers.OfAsync("microsoft-openai")).Ledger.Should().NotBeSameAs(before.Ledger);
    }

    [Fact]
    public async Task AChangeThatTheLogDoesNotTellOfFoldsEveryDeal()
    {
        await using var store = await TestStore.WithSeedsAsync();
        var ledgers = store.Get<DealLedgers>();
        var before = await ledgers.OfAsync("microsoft-openai");

        await store.AskAsync(db => db.Revisions.ExecuteUpdateAsync(set => set.SetProperty(r => r.Number, r => r.Number + 1)));

        (await ledgers.OfAsync("microsoft-openai")).Ledger.Should().NotBeSameAs(before.Ledger);
    }

    [Fact]
    public async Task WithoutAnArticleTheLedgerIsTheOneThatNeverHadIt()
    {
        await using var store = await TestStore.WithSeedsAsync();
        (await store.Get<DealLedgers>().OfAsync("microsoft-openai")).Articles.Should().HaveCount(5);
        await using var other = await TestStore.OpenAsync();
        foreach (var number in new[] { 4, 2, 0, 1 }) await other.Get<ImportArticle>().RunAsync(TestStore.Seed(number), $"{number}.txt");

        await store.AskAsync(db => db.Articles.Where(article => article.Id == 4).ExecuteDeleteAsync());
        await store.AskAsync(db => db.Revisions.ExecuteUpdateAsync(set => set.SetProperty(r => r.Number, r => r.Number + 1)));

        (await store.Get<DealLedgers>().OfAsync("microsoft-openai")).Told().Should().NotBeEmpty()
            .And.Equal((await other.Get<DealLedgers>().OfAsync("microsoft-openai")).Told());
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
