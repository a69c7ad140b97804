using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Domain.Knowledge;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Review;

public sealed class WithdrawArticleTests : IAsyncLifetime
{
    private static readonly GivenReason Because = GivenReason.Read("The outlet took it back.", "Ann")!;

    private TestStore store = null!;

    public async Task InitializeAsync()
    {
        store = await TestStore.OpenAsync();
        await store.AddTwoVersionsAsync();
        await store.RestartAsync();
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task WhatRestedOnItAloneIsGoneAndComesBackWithIt()
    {
        (await Withdraw.RunAsync(2, Because)).Should().Be(WithdrawalOutcome.Done);
        (await VersionsAsync()).Should().Equal("2025-10");

        (await Withdraw.RestoreAsync(2, Because)).Should().Be(WithdrawalOutcome.Done);
        (await VersionsAsync()).Should().Equal("2025-10", "2026-04-27");
    }

    [Fact]
    public async Task ItStaysStored()
    {
        await Withdraw.RunAsync(2, Because);

        (await store.AskAsync(db => db.Facts.CountAsync(f => f.ArticleId == 2))).Should().Be(3);
        (await store.Get<ArticleStanding>().RunAsync(2))!.WithdrawnBy!.Reason.Should().Be("The outlet took it back.");
    }

    [Fact]
    public async Task WhatRestsOnItIsSaidBefore()
    {
        var standing = (await store.Get<ArticleStanding>().RunAsync(2))!;

        standing.WithdrawnBy.Should().BeNull();
        standing.Resting.Should().ContainSingle().Which.Terms.Select(term => term.After).Should().AllBeEquivalentTo((object?)null).And.HaveCount(2);
    }

    [Fact]
    public async Task TheSameStepTwiceChangesNothing()
    {
        await Withdraw.RunAsync(2, Because);

        (await Withdraw.RunAsync(2, Because)).Should().Be(WithdrawalOutcome.AlreadySo);
        (await Withdraw.RestoreAsync(1, Because)).Should().Be(WithdrawalOutcome.AlreadySo);
        (await Withdraw.RunAsync(99, Because)).Should().Be(WithdrawalOutcome.NoSuchArticle);
        (await store.AskAsync(db => db.Audit.Select(e => e.Kind).ToListAsync())).Should().Equal(AuditKind.ArticleAdded, AuditKind.ArticleAdded, AuditKind.ArticleWithdrawn);
    }

    [Fact]
    public async Task WhatWasKnownBeforeIsStillKnownForThatTime()
    {
        await Withdraw.RunAsync(2, Because);

        var before = await store.Get<DealLedgers>().OfAsync("microsoft-openai", KnowledgeScope.Whole with { Line = 2 });

        before.Ledger.Versions.Should().HaveCount(2);
    }

    [Fact]
    public async Task TheLedgerWithoutAnArticleIsTheOneThatNeverHadIt()
    {
        await using var seeds = await TestStore.WithSeedsAsync();
        var stored = await seeds.Get<DealLedgers>().StoredAsync("microsoft-openai", withPast: false);
        foreach (var article in stored.Histories)
        {
            var without = stored.Fold("microsoft-openai", KnowledgeScope.Whole with { Without = new HashSet<long> { article.Id } });
            var never = (stored with { Histories = [.. stored.Histories.Where(other => other != article)] }).Fold("microsoft-openai", KnowledgeScope.Whole);
            without.Ledger.Should().BeEquivalentTo(never.Ledger);
        }

        (await seeds.AskAsync(db => db.Revisions.SingleAsync())).Number.Should().Be(5);
    }

    private WithdrawArticle Withdraw => store.Get<WithdrawArticle>();

    private async Task<IEnumerable<string>> VersionsAsync() => (await store.Get<DealLedgers>().OfAsync("microsoft-openai")).Ledger.Versions.Select(v => v.Id);
}
