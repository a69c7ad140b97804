using DealTracker.Application.Deals;
using DealTracker.Application.Review;
using DealTracker.Domain.Knowledge;
using DealTracker.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace DealTracker.Application.Tests.Review;

public sealed class WithdrawArticleTests : IAsyncLifetime
{
    private static readonly GivenReason Because = GivenReason.Read("The outlet took it back.", "Ann")!;

    private TestStore store = null!;

    public async Task InitializeAsync() => store = await StoredFacts.StoreOfTwoVersionsAsync();

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
        var resting = standing.Resting.Should().ContainSingle().Subject;
        resting.Unsupported.Where(value => value.Why == SupportLoss.NoQuote).Select(value => $"{value.Clause} {value.Attribute} {value.Value}").Should().Equal(
            "license:openai>microsoft exclusive false", "license:openai>microsoft until 2032", "revenue-share:openai>microsoft until 2030");
        resting.Otherwise.Should().BeEmpty();
    }

    [Fact]
    public async Task WhatRetellingsOfAWithdrawnReportStateStaysAndIsUnsupported()
    {
        await using var seeds = await TestStore.WithSeedsAsync();
        var first = await seeds.AskAsync(db => db.Articles.Where(a => a.FileName.StartsWith("000")).Select(a => a.Id).SingleAsync());
        var before = (await seeds.Get<ShowDeal>().RunAsync("microsoft-openai"))!;
        before.Source.Lost.Values.Should().BeEmpty();

        await seeds.Get<WithdrawArticle>().RunAsync(first, Because);

        var deal = (await seeds.Get<ShowDeal>().RunAsync("microsoft-openai"))!;
        var stake = deal.Ledger.Versions[^1].Clauses.Single(state => state.Clause.Kind == "equity");
        deal.Lost(stake).Should().ContainSingle().Which.Should().Match<UnsupportedValue>(value => value.Why == SupportLoss.RetellingsOnly && value.Lost.Count > 0);
        deal.Grounds.Origins.Count(stake.Attributes[0].Evidence).Should().Match<Domain.Origins.Corroboration>(support => support.Origins == 0 && support.Withdrawn == support.Articles);
        deal.Source.Lost.Values.SelectMany(value => value.Lost).Select(deal.Words).Should().NotBeEmpty().And.OnlyContain(words => words.Length > 0);
        deal.Lost(deal.Ledger.Versions[^1].Clauses.Single(state => state.Clause.Kind == "license")).Should().BeEmpty("another report states it too");
    }

    [Fact]
    public async Task AWithdrawalCountsFromItsLineOnAndIsAnsweredLikeAQuestion()
    {
        await using var seeds = await TestStore.WithSeedsAsync();
        var asked = (await seeds.Get<ShowWithout>().RunAsync("microsoft-openai", new HashSet<long> { 1 }))!;
        await seeds.Get<WithdrawArticle>().RunAsync(1, Because);

        (await seeds.Get<DealLedgers>().OfAsync("microsoft-openai", KnowledgeScope.Whole with { Line = 5 })).Lost.Values.Should().BeEmpty();
        var done = (await seeds.Get<DealLedgers>().OfAsync("microsoft-openai")).Lost.Values;
        done.Should().BeEquivalentTo(asked.Unsupported).And.NotBeEmpty();
        (await seeds.Get<ShowWithout>().RunAsync("microsoft-openai", new HashSet<long> { 2 }))!.Unsupported.Should().BeEmpty("its report had fallen before");
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
