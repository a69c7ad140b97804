using DealTracker.Application.Deals;
using DealTracker.Domain.Wording;

namespace DealTracker.Application.Tests.Deals;

public sealed class ShowDealTests
{
    [Fact]
    public async Task ADealShowsItsLedgerItsArticlesAndItsNames()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();

        var deal = await store.Get<ShowDeal>().RunAsync("microsoft-openai");

        deal!.Ledger.Versions.Select(version => version.Id).Should().Equal("2025-10", "2026-04-27");
        deal.Articles.Keys.Should().Equal(1, 2);
        var licence = deal.Ledger.Versions[1].Clauses[0];
        ClauseSentence.For(licence, deal.Names).Should().Be("Microsoft holds a non-exclusive licence to OpenAI’s intellectual property through 2032.");
        deal.Words(licence.Attributes[0].Evidence[0]).Should().Be("Ten words ");
    }

    [Fact]
    public async Task ADealWithoutAProfileIsNotShown()
    {
        await using var store = await TestStore.OpenAsync();

        (await store.Get<ShowDeal>().RunAsync("microsoft-nobody")).Should().BeNull();
    }
}
